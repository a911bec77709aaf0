"""Rounds that are as they should be: one with everything in it, and many small ones with other forms and rules."""

import random

from verifier import entries
from verifier.ballots import Form
from verifier.documents import Project
from verifier.encoding import encode
from verifier.octets import domain_hash, sha256
from verifier.tree import Tree, leaf_hash

from . import keys
from .draft import WITNESSES, Draft, Piece

ORIGIN = "forged.example/round"
OFFICERS, CLERKS, LOTS = ("officer-1", "officer-2", "officer-3"), ("clerk-1", "clerk-2", "clerk-3"), ("lot-1", "lot-2")
EQUAL_SHARES = {"bounded-overspending": "false", "comparison": "none", "completion": "none", "exact": "false",
                "increment": "1", "start": "exact", "step": "1/100", "stop": "exhaustive", "utility": ""}
GREEDY = {"by": "density", "misfit": "skip", "utility": ""}


def election(projects, currency="EUR", decimals=2):
    """The document `election`; a project is its identifier, cost and themes."""
    items = [[1, "election", currency, decimals, 0, len(projects)]]
    items += [[name, cost, f"Project {name}", themes, [], "", 0, [], row]
              for row, (name, cost, themes) in enumerate(projects)]
    return b"".join(map(encode, items))


def ordered(names):
    return sorted(map(keys.public, names))


def leaf(number, kind, name, zone=""):
    """A leaf of the register."""
    key = keys.public(name) if name else b""
    return [kind, domain_hash("register", sha256(b"salt %d" % number) + f"person {number}".encode()), key, zone]


def manifest(form, rule, projects, budget, leaves, modes=3, lots=True):
    """The manifest; hashes of documents are filled in later."""
    tree = Tree([leaf_hash(encode(one)) for one in leaves])
    issuers = [[name, keys.public(name), spki] for name, spki, _ in keys.issuers()] if modes & 2 else []
    witnesses = [ORIGIN, keys.public("log"), 2, [[f"{name}.example", keys.public(name)] for name in WITNESSES]]
    roles = [keys.public("operator"), ordered(OFFICERS), ordered(CLERKS), ordered(["recounter", "recounter-2"]),
             ordered(LOTS) if lots else []]
    content = [1, "round", bytes(16), "A forged round", modes, form, rule, [b"", budget, len(projects)],
               [tree.root(len(leaves)), len(leaves)], [1_000_000_000, 1_100_000_000], roles, issuers,
               [keys.BOX_KEY, 96] if modes & 2 else [], witnesses, b""]
    return Piece(entries.MANIFEST, content, ["operator"])


def body(*rest):
    return [1, b"", *rest]


def ballot(name, choices):
    return Piece(entries.OPEN_BALLOT, body(keys.public(name), 0, b"", choices), [name])


def sealed(name, choices):
    return Piece(entries.SEALED_BALLOT, body(keys.public(name), 0, b"", b""), [name], choices=choices)


def officers(kind, *rest, also=()):
    return Piece(kind, body(*rest), [*OFFICERS[:2], *also])


def by_operator(kind, *rest, choices=None, also=()):
    return Piece(kind, body(*rest), ["operator", *also], choices=choices)


def checkpoint(**how):
    return by_operator(entries.CHECKPOINT, b"", choices=how)


def begin(leaves, lots=True):
    """From the register to the opening."""
    parties = ordered(LOTS)
    by_key = {keys.public(name): name for name in LOTS}
    pages = [by_operator(entries.REGISTER_PAGE, page, leaves[32 * page:32 * page + 32])
             for page in range(-(-len(leaves) // 32))]
    commits = [Piece(entries.LOT_COMMITMENT, body(party, b""), [by_key[key]], choices=sha256(b"lot %d" % party))
               for party, key in enumerate(parties)] if lots else []
    reveals = [Piece(entries.LOT_REVEAL, body(party, sha256(b"lot %d" % party)), [by_key[key]])
               for party, key in enumerate(parties)] if lots else []
    return [*pages, *commits, checkpoint()], reveals


def issuance(issuer, bits):
    return Piece(entries.ISSUANCE, body(issuer, 0, bits), [keys.issuers()[issuer][0]])


def end():
    """From the certificate to the publication."""
    return [by_operator(entries.TALLY, 1, also=["recounter"]), by_operator(entries.PUBLICATION, [])]


def full():
    """Open, sealed and paper ballots; a key cancelled and one replaced; a void ballot; a draw."""
    projects = [("a", 4000, ["green"]), ("b", 3000, []), ("c", 3000, ["green"]), ("d", 5000, [])]
    leaves = [leaf(0, 0, "v0"), leaf(1, 0, "v1"), leaf(2, 0, "v2"), leaf(3, 0, "v3"), leaf(4, 1, "e4"),
              leaf(5, 1, "e5"), leaf(6, 1, ""), leaf(7, 2, "", "north"), leaf(8, 1, "e8"), leaf(9, 1, "")]
    form = ["approval", 1, [["max-length", "2"], ["min-length", "1"], ["theme/green/max-length", "1"]]]
    rule = ["greedy", 1, sorted(map(list, GREEDY.items())), "votes,lot"]
    opening, reveals = begin(leaves)
    clerk = lambda name, batch, number, choices: Piece(entries.PAPER_ENTRY, body(batch, number, choices), [name])
    event = lambda *rest, **more: officers(entries.KEY_EVENT, *rest, **more)
    pieces = [
        manifest(form, rule, projects, 7000, leaves), *opening,
        ballot("v0", [0, 1]), ballot("v1", [1]), sealed("s4", [1]), ballot("v0", [2]), sealed("s5", [2, 3]),
        ballot("v3", [0]), sealed("s5", [0]), sealed("s6", [0, 1, 2]),
        event(1, keys.public("v2"), "lost"),
        event(2, keys.public("v3"), keys.public("v3-new"), "new telephone"),
        ballot("v3-new", [2]),
        event(3, 1, keys.public("v1"), 1, "came to the desk"),
        event(3, 7, b"", 1, "came to the desk"),
        officers(entries.PAPER_BATCH, 1, "library", 10, 2, 7, 1),
        checkpoint(),
        sealed("s8", [1]), event(3, 8, keys.public("s8"), 2, "came to the desk", also=["s8"]),
        event(3, 9, b"", 2, "came to the desk"),
        officers(entries.PAPER_BATCH, 2, "school", 3, 2, 1, 0),
        by_operator(entries.CLOSE, 0), checkpoint(),
        clerk("clerk-1", 1, 1, [0]), clerk("clerk-2", 1, 1, [0]), clerk("clerk-1", 1, 2, [1]),
        clerk("clerk-2", 1, 2, [2]), clerk("clerk-3", 2, 1, [0, 3]), clerk("clerk-2", 2, 1, [0, 3]),
        clerk("clerk-1", 2, 2, [1]), clerk("clerk-3", 2, 2, [3]),
        officers(entries.PAPER_RESOLUTION, 1, 2, 1, [2], "crossed out"),
        officers(entries.PAPER_RESOLUTION, 2, 2, 0, [], "nobody can tell"),
        issuance(0, bytes([0b01110000, 0b00000001])), issuance(1, bytes([0b01110000, 0b00000001])), *reveals,
        by_operator(entries.BOX_KEY, keys.BOX_SECRET), checkpoint(), *end()]
    return Draft(pieces, {"election": election(projects), "rules": "De regels van de ronde.\n".encode()})


def small(seed):
    """An open round with a form, a rule and ballots that follow from the seed."""
    draw = random.Random(seed)
    kind = draw.choice(["approval", "choose-one", "knapsack", "ordinal", "cumulative", "scoring"])
    names = sorted(draw.sample(["a", "b", "c", "10", "2", "é", "Z"], draw.randint(2, 7)), key=str.encode)
    projects = [(name, draw.choice([1000, 2000, draw.randint(1, 6000)]), draw.choice([[], ["green"]])) for name in names]
    budget = draw.randint(2000, 15000)
    limits = {"approval": [["max-length", "4"]], "cumulative": [["max-sum-points", "10"]],
              "scoring": draw.choice([[], [["default-score", "1/2"]]])}.get(kind, [])
    scale = 2 if kind in ("cumulative", "scoring") else 1
    voters = draw.randint(1, 8)
    leaves = [leaf(number, 0, f"v{number}") for number in range(voters)]
    form = Form(kind, scale, limits, budget, [Project(n, c, n, tuple(t), (), "", 0, (), 0) for n, c, t in projects])
    utility = draw.choice({"ordinal": ["", "borda", "borda-inclusive"]}.get(kind, ["", "cost", "cardinality"]))
    if draw.random() < 0.4:
        options = GREEDY | {"by": draw.choice(["density", "total"]), "misfit": draw.choice(["skip", "stop"])}
        rule = ["greedy", 1, options | {"utility": utility}]
    else:
        completion = draw.choice(["none", "utilitarian", "add1", "add1-utilitarian", "percent"])
        options = {"completion": completion, "start": draw.choice(["exact", "floor"]), "utility": utility,
                   "stop": draw.choice(["exhaustive", "overspend"]), "increment": draw.choice(["1", "1/2", "5"])}
        rule = ["equal-shares", 1, EQUAL_SHARES | options]
    order = draw.choice(["votes,cost-low,id", "id", "cost-high,lot", "lot", "file"])
    rule = rule[:2] + [sorted(map(list, rule[2].items())), order]
    lots = "lot" in order
    opening, reveals = begin(leaves, lots)
    ballots = [ballot(f"v{voter}", choices_of(draw, form)) for voter in range(voters)]
    pieces = [manifest([kind, scale, limits], rule, projects, budget, leaves, 1, lots), *opening, *ballots,
              by_operator(entries.CLOSE, 0), checkpoint(), *reveals, *end()]
    return Draft(pieces, {"election": election(projects, decimals=draw.choice([0, 2])), "rules": b"Rules.\n"})


def choices_of(draw, form):
    """A ballot within the limits of the form."""
    while True:
        chosen = draw.sample(range(len(form.projects)), draw.randint(0, len(form.projects)))
        if form.kind in ("cumulative", "scoring"):
            most = 5 if form.kind == "scoring" else 2 * 10 // max(len(chosen), 1)
            choices = [[project, 2 * draw.randint(1, max(most, 1))] for project in sorted(chosen)]
        else:
            choices = chosen if form.kind == "ordinal" else sorted(chosen)
        if form.fault(choices) is None:
            return choices
