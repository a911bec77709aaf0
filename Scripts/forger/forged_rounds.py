"""The forgeries of manifest, register, ballots, keys, paper, credentials, lots, certificate and publication."""

from verifier import rsa
from verifier.encoding import encode
from verifier.octets import domain, sha256

from . import keys
from .draft import Piece
from .forgeries import (K, NEUTRAL, SMALL_ORDER, change, forgery, frozen, insert, move, put, remake,
                        sealed_content, signers, without)
from .rounds import (ORIGIN, ballot, body, by_operator, checkpoint, issuance, leaf, officers, ordered, sealed)

MANY = "x" * 600


def of_the_manifest():
    frozen("version 2", 0, 2)
    frozen("another kind of record", 1, "panel")
    frozen("short identifier", 2, bytes(15))
    for title in ("", "x" * 200, "x" * 201, "é" * 100, "é" * 101):
        frozen(f"title of {len(title)} signs, {len(title.encode())} octets", 3, title)
    for modes in (0, 1, 2, 4):
        frozen(f"modes {modes}", 4, modes)
    for kind in ("choose-one", "ordinal", "cumulative", "knapsack", "likes"):
        frozen(f"form {kind}", 5, 0, kind)
    for scale in (0, 2, 3):
        frozen(f"{scale} steps in a point", 5, 1, scale)
    for name, limits in (("unordered", [["min-length", "1"], ["max-length", "2"]]), ("unknown", [["most", "2"]]),
                         ("+2", [["max-length", "+2"]]), ("02", [["max-length", "02"]]), ("-1", [["max-length", "-1"]]),
                         ("2.5", [["max-length", "2.5"]]), ("5/2", [["max-length", "5/2"]]), ("2/1", [["max-length", "2/1"]]),
                         (" 2", [["max-length", " 2"]]), ("1_0", [["max-length", "1_0"]]), ("empty", [["max-length", ""]]),
                         ("twice", [["max-length", "2"], ["max-length", "2"]]), ("points", [["max-points", "2"]]),
                         ("default score", [["default-score", "1/3"]]), ("of no theme", [["theme//max-length", "2"]]),
                         ("unknown of a theme", [["theme/green/max-points", "2"]]),
                         ("a theme with a slash", [["theme/a/b/max-length", "2"]]), ("none", []),
                         ("costs", [["max-sum-cost", "7000"], ["min-sum-cost", "1000"]]),
                         ("huge", [["max-length", "99999999999999999999"]])):
        frozen(f"limits {name}", 5, 2, limits)
    for name, rule in (("unknown", ["majority", 1, [], "id"]), ("version 2", ["greedy", 2, [], "id"])):
        frozen(f"rule {name}", 6, rule + [] if rule[0] == "majority" else rule)
    for order in ("", "id", "lot,lot", "votes,votes,lot", "unknown,lot", "lot,refuse", "refuse,lot", "lot,", "lot:00"):
        frozen(f"tie order ‘{order}’", 6, 3, order)
    frozen("options not in order", 6, 2, [["utility", ""], ["misfit", "skip"], ["by", "density"]])
    frozen("an option left out", 6, 2, [["by", "density"], ["utility", ""]])
    frozen("an option that is none", 6, 2, [["by", "density"], ["misfit", "skip"], ["most", "1"], ["utility", ""]])
    frozen("an option with a value that is none", 6, 2, [["by", "density"], ["misfit", "jump"], ["utility", ""]])
    frozen("budget 0", 7, 1, 0)
    frozen("budget beyond 63 bits", 7, 1, 1 << 63)
    frozen("another number of projects", 7, 2, 5)
    change("manifest: election of another round", K.MANIFEST, put(7, 0, sha256(b"")))
    change("manifest: rules of another round", K.MANIFEST, put(14, sha256(b"")))
    frozen("another register", 8, 0, sha256(b""))
    for size in (0, 9, 11, 1 << 24, 1 << 25):
        frozen(f"register of {size}", 8, 1, size)
    frozen("closes before it opens", 9, [1_100_000_000, 1_000_000_000])
    frozen("window beyond 63 bits", 9, [0, 1 << 63])
    for role, place in (("officers", 1), ("clerks", 2), ("recounters", 3), ("lot parties", 4)):
        frozen(f"no {role}", 10, place, [])
        forgery(f"manifest: one of the {role}", lambda draft, place=place: draft.pieces[0].content[10].__setitem__(
            place, draft.pieces[0].content[10][place][:1]))
        forgery(f"manifest: {role} turned round", lambda draft, place=place: draft.pieces[0].content[10][
            place].reverse())
        forgery(f"manifest: the log among the {role}", lambda draft, place=place: draft.pieces[0].content[10][
            place].__setitem__(0, keys.public("log")))
    for name, key in (("of small order", SMALL_ORDER), ("neutral", NEUTRAL), ("not canonical", b"\xff" * 32)):
        frozen(f"log key {name}", 13, 1, key)
        frozen(f"witness key {name}", 13, 3, 0, 1, key)
        frozen(f"issuer key {name}", 11, 0, 1, key)
        frozen(f"box key {name}", 12, 0, key)
    frozen("the log's key for the box", 12, 0, keys.public("log"))
    for length in (79, 80, 2048, 2049):
        frozen(f"padded to {length}", 12, 1, length)
    change("manifest: no box", K.MANIFEST, put(12, []))
    of_issuers()
    of_the_policy()


def of_issuers():
    frozen("no issuers", 11, [])
    forgery("manifest: one issuer", lambda draft: draft.pieces[0].content[11].pop())
    forgery("manifest: two issuers with one name", lambda draft: put(1, 0, "city")(draft.pieces[0].content[11]))
    forgery("manifest: two issuers with one credential key",
            lambda draft: put(1, 2, keys.issuers()[0][1])(draft.pieces[0].content[11]))
    frozen("an issuer without a name", 11, 0, 0, "")
    spki = keys.issuers()[0][1]
    frozen("issuer key with exponent 3", 11, 0, 2, spki.replace(b"\x02\x03\x01\x00\x01", b"\x02\x03\x01\x00\x03"))
    frozen("issuer key cut off", 11, 0, 2, spki[:-1])
    frozen("issuer key with something behind it", 11, 0, 2, spki + b"\0")
    frozen("issuer key with another algorithm", 11, 0, 2, spki.replace(rsa.RSA_ENCRYPTION[2:6], b"\x2a\x86\x48\x87"))
    frozen("issuer key that is even", 11, 0, 2, spki.replace(spki[-6:-5], bytes([spki[-6] & 254])))


def of_the_policy():
    for quorum in (0, 1, 3, 4):
        frozen(f"quorum of {quorum}", 13, 2, quorum)
    for name in ("", "a b", "a+b", "é.example", "a\u00a0b", ORIGIN, "witness-2.example", "x" * 300):
        frozen(f"witness with the name ‘{name[:20]}’", 13, 3, 0, 0, name)
    for name in ("", "a b", "a+b", "witness-1.example"):
        frozen(f"log with the name ‘{name}’", 13, 0, name)
    frozen("two witnesses with one key", 13, 3, 1, 1, keys.public("witness-1"))
    frozen("no witnesses", 13, 3, [])


def of_the_register():
    change("register: page 1 first", K.REGISTER_PAGE, put(2, 1))
    change("register: a leaf less", K.REGISTER_PAGE, lambda content: content[3].pop())
    change("register: a leaf more", K.REGISTER_PAGE, lambda content: content[3].append(leaf(10, 2, "")))
    for name, place, changed in (
            ("kind 3", 0, leaf(0, 3, "v0")), ("open without a key", 0, leaf(0, 0, "")),
            ("on paper with a key", 7, leaf(7, 2, "v7")), ("the operator's key", 0, leaf(0, 0, "operator")),
            ("a key twice", 1, leaf(1, 0, "v0")), ("a key twice, once for credentials", 4, leaf(4, 1, "v0")),
            ("zone of 24 octets", 7, leaf(7, 2, "", "z" * 24)), ("zone of 25 octets", 7, leaf(7, 2, "", "z" * 25))):
        forgery(f"register: {name}", lambda draft, place=place, changed=changed: in_register(draft, place, changed))
    for name, key in (("of small order", SMALL_ORDER), ("neutral", NEUTRAL), ("not canonical", b"\xff" * 32)):
        for place, kind in ((2, 0), (8, 1)):
            forgery(f"register: key {name}, kind {kind}", lambda draft, place=place, kind=kind, key=key: in_register(
                draft, place, [kind, *leaf(place, kind, "")[1:2], key, ""]))
    change("lot: commitment of party 2", K.LOT_COMMITMENT, put(2, 2))
    signers("lot: commitment of the other party", K.LOT_COMMITMENT, ["lot-1", "lot-2"])


def in_register(draft, place, changed):
    """Puts a leaf into the page, and its root into the manifest."""
    from verifier.tree import Tree, leaf_hash
    page = draft.pieces[draft.find(K.REGISTER_PAGE)].content
    page[3][place] = changed
    draft.pieces[0].content[8][0] = Tree([leaf_hash(encode(one)) for one in page[3]]).root(len(page[3]))


def of_ballots():
    for name, choices in (("nothing", []), ("two", [0, 1]), ("three", [0, 1, 3]), ("not in order", [1, 0]),
                          ("one twice", [1, 1]), ("beyond the projects", [4]), ("two of a theme", [0, 2]),
                          ("with points", [[0, 1]]), ("huge", [1 << 63]), ("nested", [[0]])):
        forgery(f"open ballot: {name}", lambda draft, choices=choices: put(5, choices)(draft.pieces[
            draft.find(K.OPEN_BALLOT)].content))
        forgery(f"sealed ballot: {name}", lambda draft, choices=choices: setattr(draft.pieces[
            draft.find(K.SEALED_BALLOT)], "choices", choices))
        for which in (0, 1):
            forgery(f"paper entry {which}: {name}", lambda draft, choices=choices, which=which: put(4, choices)(
                draft.pieces[draft.find(K.PAPER_ENTRY, which)].content))
        forgery(f"resolution: {name}", lambda draft, choices=choices: put(5, choices)(draft.pieces[
            draft.find(K.PAPER_RESOLUTION)].content))
    for which, kind in ((2, K.OPEN_BALLOT), (2, K.SEALED_BALLOT), (4, K.OPEN_BALLOT)):
        change(f"ballot {kind} {which}: seq + 1", kind, lambda content: put(3, content[3] + 1)(content), which)
        change(f"ballot {kind} {which}: seq 0", kind, put(3, 0), which)
        change(f"ballot {kind} {which}: another prev", kind, put(4, sha256(b"")), which)
        change(f"ballot {kind} {which}: prev of zeros", kind, put(4, bytes(32)), which)
    for name in ("stranger", "e4", "operator", "s4", "v3-new"):
        insert(f"open ballot of {name}", K.OPEN_BALLOT, 2, lambda name=name: ballot(name, [1]))
    for name in ("stranger", "e4", "v1", "operator", "v3-new", "witness-1"):
        insert(f"sealed ballot of {name}", K.SEALED_BALLOT, 2, lambda name=name: sealed(name, [1]))
    insert("open ballot of a cancelled key", K.PAPER_BATCH, 0, lambda: ballot("v2", [1]))
    insert("open ballot of a replaced key", K.PAPER_BATCH, 0, lambda: ballot("v3", [1]))
    insert("open ballot of who was at the desk", K.PAPER_BATCH, 0, lambda: ballot("v1", [1]))
    insert("sealed ballot of who was at the desk", K.CLOSE, 0, lambda: sealed("s8", [1]))
    insert("open ballot after the close", K.CLOSE, 0, lambda: ballot("v0", [1]), True)
    insert("sealed ballot after the close", K.CLOSE, 0, lambda: sealed("s4", [1]), True)
    insert("open ballot before the opening", K.CHECKPOINT, 0, lambda: ballot("v0", [1]))
    remake("sealed ballot as an open one", K.SEALED_BALLOT, lambda item: [1] + item[1:3])
    remake("open ballot as a sealed one", K.OPEN_BALLOT, lambda item: [2] + item[1:] + [[]])
    of_boxes()


def of_boxes():
    sealed_content("of another round", lambda mh, key: encode([1, sha256(mh), key, [1]]))
    sealed_content("of another key", lambda mh, key: encode([1, mh, sha256(key), [1]]))
    sealed_content("version 2", lambda mh, key: encode([2, mh, key, [1]]))
    sealed_content("an item more", lambda mh, key: encode([1, mh, key, [1], 0]))
    sealed_content("no array", lambda mh, key: encode(1))
    sealed_content("nothing", lambda mh, key: b"")
    sealed_content("something behind", lambda mh, key: encode([1, mh, key, [1]]) + b"\0\1")
    sealed_content("not the shortest", lambda mh, key: encode([1, mh, key, []])[:-1] + b"\x81\x18\x01")
    sealed_content("cut off", lambda mh, key: encode([1, mh, key, [1]])[:-1] + b"\x98")
    sealed_content("a map", lambda mh, key: encode([1, mh, key, []])[:-1] + b"\xa0")
    sealed_content("too deep", lambda mh, key: encode([1, mh, key, []])[:-1] + b"\x81\x81\x81\x81\x81\x00")
    change("box: does not open", K.SEALED_BALLOT, lambda content: put(5, bytes(144))(content))
    change("box: of small order", K.SEALED_BALLOT, lambda content: put(5, bytes(32) + content[5][32:])(content))
    change("box: longer", K.SEALED_BALLOT, lambda content: put(5, content[5] + b"\0")(content))
    change("box: empty", K.SEALED_BALLOT, put(5, b""))
    for name, how in (("swapped", lambda item: item[:3] + [item[3][::-1]]), ("one", lambda item: item[:3] + [item[3][:1]]),
                      ("none", lambda item: item[:3] + [[]]), ("three", lambda item: item[:3] + [item[3] + item[3][:1]]),
                      ("the same twice", lambda item: item[:3] + [item[3][:1] * 2]),
                      ("another random", lambda item: item[:3] + [[[bytes(32), one[1]] for one in item[3]]]),
                      ("short random", lambda item: item[:3] + [[[one[0][1:], one[1]] for one in item[3]]]),
                      ("a zero before", lambda item: item[:3] + [[[one[0], b"\0" + one[1]] for one in item[3]]]),
                      ("the modulus added", lambda item: item[:3] + [[added(0, item[3][0]), item[3][1]]])):
        remake(f"credentials: {name}", K.SEALED_BALLOT, how)
    remake("credentials: with a second ballot", K.SEALED_BALLOT, lambda item: item[:3] + [
        [[bytes(32), bytes(256)], [bytes(32), bytes(256)]]], 2)


def added(issuer, pair):
    """A credential to which the modulus was added, where it fits in the octets; else unlike any."""
    modulus = rsa.read_key(keys.issuers()[issuer][1])
    number = int.from_bytes(pair[1], "big") + modulus
    return [pair[0], (number % (1 << 8 * len(pair[1]))).to_bytes(len(pair[1]), "big")]


of_the_manifest()
of_the_register()
of_ballots()
