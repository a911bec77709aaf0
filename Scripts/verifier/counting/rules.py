"""The rules that are counted here, by identifier and version."""

from . import equal_shares, greedy
from .profile import NotKnown, Profile, WrongOptions
from .ties import Unbroken

RULES = {("greedy", 1): greedy, ("equal-shares", 1): equal_shares}
# Options that go with every rule, and stand in a manifest where they are set.
MODIFIERS = {"channel-mode", "channel-weights", "double-below", "exclusion-groups", "minimum-score", "minimum-support", "per",
             "pots", "residual"}


def count(rule, form, ballots, projects, budget, decimals, seed):
    """The outcome of the rule of a manifest; NotKnown where it is not counted here, WrongOptions where nobody can."""
    identifier, version, options, order = rule
    if (identifier, version) not in RULES:
        raise NotKnown(f"rule {identifier}, version {version}")
    if any(project.groups for project in projects):
        raise NotKnown("exclusion groups")
    options, known = dict(options), RULES[identifier, version].OPTIONS
    if not set(known) <= set(options) <= set(known) | MODIFIERS:
        raise WrongOptions("the manifest does not name exactly the options that the rule has")
    if set(options) & MODIFIERS:
        raise NotKnown("options that go with every rule")
    wrong = [name for name, allowed in known.items() if not allowed(options[name])]
    if wrong:
        raise WrongOptions(f"‘{options[wrong[0]]}’ is no value of ‘{wrong[0]}’")
    profile = Profile(projects, form, ballots, options.get("utility", ""))
    try:
        return RULES[identifier, version].count(profile, options, order, seed, budget, decimals)
    except Unbroken:
        raise NotKnown("a tie that the tie order does not break") from None
