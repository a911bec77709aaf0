"""Sections 3.1 and 3.4: what a ballot may say."""

from fractions import Fraction

from .shapes import LARGEST, array, ascending, many, uint

PLAIN = ("approval", "choose-one", "knapsack")
POINTS = ("cumulative", "scoring")
FORMS = PLAIN + ("ordinal",) + POINTS
INTEGERS = ("max-length", "min-length", "max-sum-cost", "min-sum-cost")
FRACTIONS = ("default-score", "max-points", "min-points", "max-sum-points", "min-sum-points")
FINEST = 1_000_000
PROJECTS = many(uint)
SCORED = many(array(uint, uint))


def points_of(steps, scale):
    """The points of a `uint` in a ballot: 0, −1, 1, −2, 2 … steps of 1/scale."""
    number = steps // 2 if steps % 2 == 0 else -(steps + 1) // 2
    return Fraction(number, scale)


def read_limit(name, value):
    """The number of a limit, or ValueError."""
    last = name.split("/")[-1] if name.startswith("theme/") else name
    if last in INTEGERS:
        number = Fraction(int(value))
        if abs(number) > LARGEST:
            raise ValueError("too large")
    elif last in FRACTIONS and last == name:
        number = Fraction(value)
    else:
        raise ValueError("no limit of the format")
    if str(number) != value or (name == "default-score" and FINEST % number.denominator):
        raise ValueError("not in its one spelling")
    return number


class Form:
    """The kind of ballot and its limits, over the projects of the election."""

    def __init__(self, kind, scale, limits, budget, projects):
        self.kind = kind
        self.scale = scale
        self.limits = {name: read_limit(name, value) for name, value in limits}
        self.projects = projects
        if kind == "knapsack":
            self.limits.setdefault("max-sum-cost", Fraction(budget))
        self.default = self.limits.get("default-score", Fraction(0)) if kind == "scoring" else Fraction(0)

    def within(self, name, value):
        low, high = self.limits.get("min-" + name), self.limits.get("max-" + name)
        return (low is None or value >= low) and (high is None or value <= high)

    def fault(self, choices):
        """Why the choices are not a ballot of this form, or None."""
        if not (SCORED if self.kind in POINTS else PROJECTS)(choices):
            return "the choices have the shape of another kind of ballot"
        chosen = [one[0] for one in choices] if self.kind in POINTS else choices
        if any(project >= len(self.projects) for project in chosen):
            return "a project is chosen that is not in the election"
        if self.kind == "ordinal":
            if len(set(chosen)) < len(chosen):
                return "a project is ranked twice"
        elif not ascending(chosen):
            return "the projects do not stand in ascending order"
        return self.fault_of_limits(chosen) or (self.fault_of_points(choices) if self.kind in POINTS else None)

    def fault_of_limits(self, chosen):
        if self.kind == "choose-one" and len(chosen) != 1:
            return "one project must be chosen"
        themes = {name.split("/")[1] for name in self.limits if name.startswith("theme/")}
        for prefix, group in [("", chosen)] + [(f"theme/{theme}/", self.of_theme(chosen, theme)) for theme in themes]:
            for name, value in (("length", len(group)), ("sum-cost", sum(self.projects[p].cost for p in group))):
                low, high = self.limits.get(f"{prefix}min-{name}"), self.limits.get(f"{prefix}max-{name}")
                if (low is not None and value < low) or (high is not None and value > high):
                    return f"the ballot breaks the limit {prefix}{name}"
        return None

    def of_theme(self, chosen, theme):
        return [project for project in chosen if theme in self.projects[project].themes]

    def fault_of_points(self, choices):
        points = [points_of(steps, self.scale) for _, steps in choices]
        if self.default in points:
            return "a project is listed with the points it has if left out"
        if not all(self.within("points", one) for one in points):
            return "a project has too few or too many points"
        if not self.within("sum-points", sum(points)):
            return "the ballot has too few or too many points"
        if self.kind == "cumulative":
            most = self.limits.get("max-sum-points")
            if any(one < 0 or (most is not None and one > most) for one in points):
                return "a project has too few or too many points"
        return None
