"""Greedy welfare (Talmon and Faliszewski 2019)."""

from .outcome import Outcome, Step
from .profile import CARDINALITY, COST, UTILITIES, NotKnown, one_of
from .ties import TieBreaker, Unbroken

OPTIONS = {"by": one_of("density", "total"), "misfit": one_of("skip", "stop"), "utility": UTILITIES}


def measure(profile, by):
    """The name of the quantity that is compared, and its value for a project."""
    if by == "density":
        if profile.utility == COST:
            return "votes", lambda project: profile.votes[project]
        return "density", profile.density
    if profile.utility == CARDINALITY:
        return "votes", lambda project: profile.votes[project]
    return "score", lambda project: profile.totals[project]


def matters(members, projects, left, stop):
    """Whether it depends on the order of equal projects which of them are bought."""
    fitting = [project for project in members if projects[project].cost <= left]
    if stop and len(fitting) < len(members):
        return bool(fitting)
    return sum(projects[project].cost for project in fitting) > left


def run(name, value, stop, candidates, left, stage, projects, ties, steps):
    """Buys what fits, the largest first; returns what was bought with its cost."""
    won, remaining, group = [], list(candidates), []
    while remaining:
        best = max(map(value, remaining))
        if not group:
            group = sorted(project for project in remaining if value(project) == best)
            costs = [projects[project].cost for project in group]
            in_order = len(group) > 1 and sum(costs) > left and (stop or min(costs) <= left)
            if len(group) > 1 and not in_order:
                ties.note_open(group, len(steps), name, best)
        if in_order:
            # The tie order decides; where it does not matter, they are taken in the order of their identifiers.
            try:
                chosen = ties.choose(group, len(steps), name, best)
            except Unbroken:
                ties.note_open(group, len(steps), name, best)
                if matters(group, projects, left, stop):
                    raise NotKnown("a tie that stays open") from None
                chosen = group[0]
            group = [chosen] + [project for project in group if project != chosen]
        project, *group = group
        remaining.remove(project)
        cost = projects[project].cost
        fits = cost <= left
        left -= cost if fits else 0
        action = "selected" if fits else "stopped" if stop else "skipped"
        steps.append(Step(action, project, cost if fits else 0, left, stage, [(name, best)]))
        if fits:
            won.append((project, cost))
        elif stop:
            break
    return won


def count(profile, options, order, seed, budget, decimals):
    if any(project.cost == 0 for project in profile.projects):
        raise NotKnown("projects that cost nothing")
    ties, steps = TieBreaker(order, profile, seed), []
    name, value = measure(profile, options["by"])
    won = run(name, value, options["misfit"] == "stop", range(len(profile.projects)), budget, "main",
              profile.projects, ties, steps)
    return Outcome(won, steps, ties.met, ties.order)
