"""What is measured: rules by their name here, with our identifier and options; peers call them by the same name."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    name: str
    identifier: str
    options: str
    vote_types: tuple
    title: str


APPROVAL = ("approval", "choose-1")
ADD1 = "completion=add1,start=floor"
ADD1U = "completion=add1-utilitarian,start=floor"

RULES = [
    Rule("greedy-cost", "greedy", "utility=cost", APPROVAL, "Greedy by votes"),
    Rule("greedy-cardinality", "greedy", "utility=cardinality", APPROVAL, "Greedy by votes per cost"),
    Rule("mes-cost", "equal-shares", "utility=cost,completion=none", APPROVAL, "Equal Shares, cost"),
    Rule("mes-cardinality", "equal-shares", "utility=cardinality,completion=none", APPROVAL,
         "Equal Shares, cardinality"),
    Rule("add1-cost", "equal-shares", f"utility=cost,{ADD1}", APPROVAL, "Equal Shares, cost, add-1"),
    Rule("add1u-cost", "equal-shares", f"utility=cost,{ADD1U}", APPROVAL,
         "Equal Shares, cost, add-1 and utilitarian"),
    Rule("phragmen", "sequential-phragmen", "-", APPROVAL, "Sequential Phragmén"),
    Rule("greedy-score", "greedy", "utility=score", ("cumulative",), "Greedy by points per cost"),
    Rule("mes-score", "equal-shares", "utility=score,completion=none", ("cumulative",), "Equal Shares, points"),
    Rule("add1u-score", "equal-shares", f"utility=score,{ADD1U}", ("cumulative",),
         "Equal Shares, points, add-1 and utilitarian"),
    Rule("greedy-borda", "greedy", "utility=borda", ("ordinal",), "Greedy by Borda points per cost"),
    Rule("mes-borda", "equal-shares", "utility=borda,completion=none", ("ordinal",), "Equal Shares, Borda"),
    Rule("add1u-borda", "equal-shares", f"utility=borda,{ADD1U}", ("ordinal",),
         "Equal Shares, Borda, add-1 and utilitarian"),
]

PEERS = ["pabutools", "pabumeasures", "plain-loop", "compute-tool"]

NEEDS_FLAT = ("pabumeasures", "plain-loop")


def offers(peer, rule):
    """Whether `peer` has `rule`."""
    if peer == "pabutools":
        return True
    if peer == "pabumeasures":
        return rule.name in ("greedy-cost", "greedy-cardinality", "mes-cost", "mes-cardinality", "phragmen")
    if peer == "plain-loop":
        return rule.vote_types == APPROVAL
    return rule.name in ("mes-cost", "add1-cost", "add1u-cost")


# Files for a first look: small ones, one of each form, and one mid-sized town.
QUICK_FILES = [
    "Netherlands_Assen_2024.pb",
    "Poland_Wieliczka_2023_Green_Budget.pb",
    "Poland_Zabrze_2021.pb",
    "Switzerland_Zurich_D10.pb",
    "Switzerland_Zurich_S5R.pb",
    "Netherlands_Amsterdam_604.pb",
]

SCALING_RULES = {
    "reading": "read",
    "greedy": "greedy:utility=cost",
    "Equal Shares": "equal-shares:utility=cost,completion=none",
    "Equal Shares, add-1": "equal-shares:utility=cost,completion=add1,start=floor",
    "Phragmén": "sequential-phragmen",
}
VOTERS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
PROJECTS = [10, 25, 50, 100, 200, 350, 500]
FIXED_PROJECTS = 100
FIXED_VOTERS = 100_000
