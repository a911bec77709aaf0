"""The Method of Equal Shares (Peters, Pierczyński and Skowron 2021), with its completions."""

from fractions import Fraction

from . import greedy
from .outcome import Outcome, Step
from .profile import CARDINALITY, COST, UTILITIES, NotKnown, above_zero, one_of
from .ties import TieBreaker

FIXED = {"bounded-overspending": "false", "comparison": "none", "exact": "false"}
RAISING = ("add1", "add1-utilitarian", "percent")
COMPLETIONS = ("none", "utilitarian") + RAISING
OPTIONS = {
    "bounded-overspending": one_of("true", "false"), "comparison": one_of("none", "satisfaction", "exclusion-ratio"),
    "completion": one_of("add-opt", *COMPLETIONS), "exact": one_of("true", "false"), "increment": above_zero,
    "start": one_of("exact", "floor"), "step": above_zero, "stop": one_of("exhaustive", "overspend"), "utility": UTILITIES,
}


class Balances:
    """One run: what voters have left, and for each project a rate below which it cannot be bought any more."""

    def __init__(self, profile, endowment):
        self.profile = profile
        self.left = [endowment] * len(profile.weights)
        self.bounds = {project: Fraction(0) for project, voters in enumerate(profile.supporters) if voters}

    def rate(self, project):
        """The smallest ρ with Σ min(balance, ρ·utility) = cost, or None when the supporters cannot pay."""
        cost = Fraction(self.profile.projects[project].cost)
        payers = [(self.left[voter] / value, self.left[voter] * self.profile.weights[voter],
                   value * self.profile.weights[voter])
                  for voter, value in self.profile.supporters[project] if self.left[voter]]
        if sum(balance for _, balance, _ in payers) < cost:
            return None
        payers.sort(key=lambda one: one[0])
        utility = sum(value for _, _, value in payers)
        for most, balance, value in payers:
            if most * utility >= cost:
                return cost / utility
            cost, utility = cost - balance, utility - value
        return None

    def best(self):
        """The smallest rate, and the projects that have it. Balances only fall, so rates only rise."""
        smallest, members = None, []
        for project, bound in sorted(self.bounds.items(), key=lambda one: (one[1], one[0])):
            if smallest is not None and bound > smallest:
                break
            rate = self.rate(project)
            if rate is None:
                del self.bounds[project]
                continue
            self.bounds[project] = rate
            if smallest is None or rate < smallest:
                smallest, members = rate, []
            if rate == smallest:
                members.append(project)
        return smallest, sorted(members)

    def pay(self, project, rate):
        """Takes the payments; returns how many voters paid in full, and how many all that they had left."""
        full, part = 0, 0
        del self.bounds[project]
        for voter, value in self.profile.supporters[project]:
            if self.left[voter] > rate * value:
                full += self.profile.weights[voter]
            elif self.left[voter]:
                part += self.profile.weights[voter]
            self.left[voter] = max(self.left[voter] - rate * value, Fraction(0))
        return full, part


def run(profile, endowment, order, seed, budget, steps):
    """Buys until no project is affordable; returns what was bought, and the ties met."""
    ties, balances, won = TieBreaker(order, profile, seed), Balances(profile, endowment), []
    while True:
        rate, members = balances.best()
        if rate is None:
            return won, ties
        project = ties.choose(members, len(steps), "rate", rate)
        full, part = balances.pay(project, rate)
        cost = profile.projects[project].cost
        won.append((project, cost))
        budget -= cost
        price = []
        if profile.utility in (COST, CARDINALITY):
            price = [("price", rate * (cost if profile.utility == COST else 1))]
        steps.append(Step("selected", project, cost, budget, "main",
                          [("rate", rate), *price, ("full-payers", full), ("part-payers", part)]))


def raised(profile, options, order, seed, budget, start, increment):
    """Raises the endowment until the outcome is exhaustive, or the next one costs too much; not at all where all fit."""
    endowment, last = start, None
    all_fit = sum(project.cost for project in profile.projects) <= budget
    while True:
        steps = [Step("endowed", None, 0, budget, "main", [("endowment", endowment)])]
        won, ties = run(profile, endowment, order, seed, budget, steps)
        spent = sum(cost for _, cost in won)
        if spent > budget:
            return last or (won, ties, steps)
        last = won, ties, steps
        chosen = {project for project, _ in won}
        rest = [project for project in range(len(profile.projects)) if project not in chosen]
        exhausted = all(profile.projects[project].cost > budget - spent for project in rest)
        if all_fit or not any(profile.supporters[project] for project in rest):
            return last
        if options["stop"] == "exhaustive" and exhausted:
            return last
        endowment += increment


def count(profile, options, order, seed, budget, decimals):
    if any(options[name] != value for name, value in FIXED.items()):
        raise NotKnown("variants of Equal Shares, or a comparison")
    if options["completion"] not in COMPLETIONS:
        raise NotKnown(f"completion={options['completion']}")
    if any(project.cost == 0 for project in profile.projects):
        raise NotKnown("projects that cost nothing")
    unit = 10**decimals
    start = Fraction(budget, profile.size) if profile.size else Fraction(0)
    if options["start"] == "floor":
        start = Fraction(start // unit * unit)
    if options["completion"] in RAISING:
        if not profile.size:
            raise NotKnown("raising the shares of nobody")
        increment = Fraction(options["increment"]) * unit
        if options["completion"] == "percent":
            increment = Fraction(budget, profile.size) * Fraction(options["step"])
        won, ties, steps = raised(profile, options, order, seed, budget, start, increment)
    else:
        steps = []
        won, ties = run(profile, start, order, seed, budget, steps)
    if options["completion"].endswith("utilitarian"):
        chosen = {project for project, _ in won}
        rest = [project for project in range(len(profile.projects)) if project not in chosen]
        by_votes = profile.utility in (COST, CARDINALITY)
        name = "votes" if by_votes else "density"
        value = (lambda project: profile.votes[project]) if by_votes else profile.density
        left = budget - sum(cost for _, cost in won)
        won += greedy.run(name, value, False, rest, left, "completion", profile.projects, ties, steps)
    return Outcome(won, steps, ties.met, ties.order)
