"""What a rule finds, and the documents `outcome` and `trace` that tell it (section 8)."""

from dataclasses import dataclass, field

from ..documents import line, quantity


@dataclass
class Step:
    """One act of the count."""

    action: str
    project: int | None
    amount: int
    left: int
    stage: str
    quantities: list = field(default_factory=list)


@dataclass
class Outcome:
    """Winners with their amounts in the order chosen, steps and ties; nothing stays open."""

    won: list
    steps: list
    ties: list
    order: str


def outcome_document(found, rule, budget, projects):
    identifier, version, options, _ = rule
    lines = [line("buurtstem-outcome", 1), line("rule", identifier, version)]
    lines += [line("option", name, value) for name, value in options]
    lines += [line("ties", found.order), line("budget", budget)]
    lines += [line("won", projects[project].identifier, amount) for project, amount in found.won]
    lines.append(line("decided", "yes"))
    return "".join(lines).encode()


def trace_document(found, projects):
    def name(project):
        return "" if project is None else projects[project].identifier

    lines = [line("buurtstem-trace", 1)]
    for step in found.steps:
        told = [quantity(*one) for one in step.quantities]
        lines.append(line("step", step.action, name(step.project), step.amount, step.left, step.stage, "", *told))
    for step, word, value, chosen, key, members in found.ties:
        listed = [name(project) for project in sorted(members)]
        lines.append(line("tie", step, quantity(word, value), name(chosen), key, *listed))
    return "".join(lines).encode()
