"""The rules that are counted here, by identifier and version."""

from . import equal_shares, greedy
from .profile import NotKnown, Profile
from .ties import Unbroken

RULES = {("greedy", 1): greedy.count, ("equal-shares", 1): equal_shares.count}


def count(rule, form, ballots, projects, budget, decimals, seed):
    """The outcome of the rule of a manifest; NotKnown where it is not counted here."""
    identifier, version, options, order = rule
    if (identifier, version) not in RULES:
        raise NotKnown(f"rule {identifier}, version {version}")
    if any(project.groups for project in projects):
        raise NotKnown("exclusion groups")
    options = dict(options)
    profile = Profile(projects, form, ballots, options.get("utility", ""))
    try:
        return RULES[identifier, version](profile, options, order, seed, budget, decimals)
    except Unbroken:
        raise NotKnown("a tie that the tie order does not break") from None
