"""Counts one file under one rule with pabutools, exact fractions, and prints one JSON line.

Its fastest documented forms are used: equal ballots grouped (`as_multiprofile`), gmpy2's rationals, and for greedy the
additive shortcut. Building the satisfaction profile is part of the rule call, as it is for whoever calls it.

usage: peer.py FILE RULE SECONDS
"""

import gc
import json
import resource
import sys
import time

import pabutools.fractions as fractions
from pabutools.election import Additive_Borda_Sat, Additive_Cardinal_Sat, Cardinality_Sat, Cost_Sat, parse_pabulib
from pabutools.election.profile import AbstractApprovalProfile
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, sequential_phragmen
from pabutools.rules.budgetallocation import BudgetAllocation
from pabutools.rules.mes.mes_rule import method_of_equal_shares_scheme
from pabutools.tiebreaking import TieBreakingRule

fractions.FRACTION = "gmpy2"
BY_ID = TieBreakingRule(lambda instance, profile, project: project.name)


def add_one(instance, profile, sat):
    """Add-1 from the whole part of the equal share, stopping when exhaustive."""
    return method_of_equal_shares_scheme(
        instance,
        profile,
        profile.as_sat_profile(sat_class=sat),
        fractions.frac(int(instance.budget_limit) // profile.num_ballots()),
        BudgetAllocation(),
        BY_ID,
        resoluteness=True,
        voter_budget_increment=1,
        binary_sat=isinstance(profile, AbstractApprovalProfile),
        skipped_project=None,
        analytics=False,
        verbose=False,
    )


def greedy(instance, profile, sat, start=None):
    return greedy_utilitarian_welfare(
        instance, profile, sat, tie_breaking=BY_ID, is_sat_additive=True, initial_budget_allocation=start
    )


def equal_shares(instance, profile, sat):
    return method_of_equal_shares(instance, profile, sat, tie_breaking=BY_ID)


UTILITIES = {
    "cost": Cost_Sat,
    "cardinality": Cardinality_Sat,
    "score": Additive_Cardinal_Sat,
    "borda": Additive_Borda_Sat,
}


def rule_named(name):
    """The rule `phragmen`, or one of greedy, mes, add1 and add1u with a utility: `add1u-cost`."""
    if name == "phragmen":
        return lambda i, p: sequential_phragmen(i, p, tie_breaking=BY_ID)
    family, _, utility = name.partition("-")
    sat = UTILITIES[utility]
    families = {
        "greedy": lambda i, p: greedy(i, p, sat),
        "mes": lambda i, p: equal_shares(i, p, sat),
        "add1": lambda i, p: add_one(i, p, sat),
        "add1u": lambda i, p: greedy(i, p, sat if utility in ("score", "borda") else Cost_Sat, add_one(i, p, sat)),
    }
    return families[family]


def main():
    path, rule, seconds = sys.argv[1], rule_named(sys.argv[2]), float(sys.argv[3])
    start = time.perf_counter()
    instance, profile = parse_pabulib(path)
    parsing = time.perf_counter() - start
    profile = profile.as_multiprofile()
    durations = []
    while len(durations) < 3 and sum(durations) < seconds:
        gc.collect()
        start = time.perf_counter()
        winners = rule(instance, profile)
        durations.append(time.perf_counter() - start)
    durations.sort()
    result = {
        "status": "ok",
        "seconds_min": durations[0],
        "seconds_median": durations[len(durations) // 2],
        "repetitions": len(durations),
        "parse_seconds": parsing,
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
        "winners": sorted(project.name for project in winners),
    }
    print(json.dumps(result))


main()
