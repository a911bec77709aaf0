"""What voters get from projects, by form of ballot and option `utility`."""

from collections import Counter
from fractions import Fraction

from ..ballots import PLAIN, points_of

COST, CARDINALITY, SCORE, BORDA, BORDA_INCLUSIVE = "cost", "cardinality", "score", "borda", "borda-inclusive"
DEFAULTS = {"cumulative": SCORE, "scoring": SCORE, "ordinal": BORDA}


def one_of(*words):
    return lambda value: value in words


def above_zero(value):
    """Whether a value is a fraction above 0 in its one spelling."""
    try:
        return Fraction(value) > 0 and str(Fraction(value)) == value
    except (ValueError, ZeroDivisionError):
        return False


UTILITIES = one_of("", COST, CARDINALITY, SCORE, BORDA, BORDA_INCLUSIVE)


class WrongOptions(Exception):
    """Options that are not those of the rule."""


class NotKnown(Exception):
    """A rule or option that is not counted here; the text says which."""


class Profile:
    """The ballots as utilities. Equal ballots are one voter with a weight, since they always have equal balances."""

    def __init__(self, projects, form, ballots, utility):
        self.projects = projects
        self.size = len(ballots)
        self.utility = utility or DEFAULTS.get(form.kind, COST)
        allowed = {"ordinal": (BORDA, BORDA_INCLUSIVE)}.get(form.kind, (COST, CARDINALITY))
        if self.utility not in allowed + ((SCORE,) if form.kind in ("cumulative", "scoring") else ()):
            raise NotKnown(f"utility {self.utility} with {form.kind} ballots")
        alike = Counter(tuple(map(tuple, one)) if form.kind not in PLAIN + ("ordinal",) else tuple(one) for one in ballots)
        self.weights = list(alike.values())
        self.votes = [0] * len(projects)
        # For each project the voters who get something from it; `totals` has what all get, below 0 included.
        self.supporters = [[] for _ in projects]
        self.totals = [Fraction(0)] * len(projects)
        for voter, ballot in enumerate(alike):
            self.read(voter, ballot, form)

    def read(self, voter, ballot, form):
        weight = self.weights[voter]
        for project, points, supports in self.values(ballot, form):
            self.votes[project] += weight * supports
            if self.utility == COST:
                value = Fraction(self.projects[project].cost) if supports else Fraction(0)
            else:
                value = Fraction(1 if supports else 0) if self.utility == CARDINALITY else points
            self.totals[project] += weight * value
            if value > 0:
                self.supporters[project].append((voter, value))

    def values(self, ballot, form):
        """For each project with a value its position, the points, and whether the voter supports it."""
        if form.kind in PLAIN:
            return [(project, Fraction(1), True) for project in ballot]
        if form.kind == "ordinal":
            last = 0 if self.utility == BORDA_INCLUSIVE else 1
            return [(project, Fraction(len(ballot) - place - last), True) for place, project in enumerate(ballot)]
        points = {project: points_of(steps, form.scale) for project, steps in ballot}
        return [(project, points.get(project, form.default), points.get(project, form.default) > 0)
                for project in range(len(self.projects))]

    def density(self, project):
        """All that voters get from a project, per smallest unit of money."""
        return self.totals[project] / self.projects[project].cost
