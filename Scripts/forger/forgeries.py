"""Rounds in which one thing was done otherwise, everything else signed and hashed as it belongs.

Most of them break a rule of the format, some do not: what the verifiers say of them must be the same.
"""

from verifier import curve, entries, rsa
from verifier.encoding import encode
from verifier.octets import domain, sha256

from . import keys
from .draft import framed, note
from .rounds import (ORIGIN, ballot, body, by_operator, checkpoint, full, issuance, leaf, manifest, officers, ordered,
                     sealed)

SMALL_ORDER = bytes(32)
NEUTRAL = curve.NEUTRAL_OCTETS
K = entries
FORGERIES = {}


def forgery(name, action):
    """Puts a forgery in the list: its name, and what it does to the full round."""
    if name in FORGERIES:
        raise ValueError(f"two forgeries are called {name}")
    FORGERIES[name] = action


def change(name, kind, alter, place=0):
    """A forgery that alters the content of one entry after everything in it was derived."""
    def action(draft):
        draft.pieces[draft.find(kind, place)].change = alter
    forgery(name, action)


def put(*path):
    """An alteration that puts the last value of the path at the place that the others say."""
    *places, last, value = path

    def alter(content):
        for place in places:
            content = content[place]
        content[last] = value
    return alter


def frozen(name, *path):
    """A forgery of the manifest, after which all hashes are derived again."""
    def action(draft):
        put(*path)(draft.pieces[0].content)
    forgery("manifest: " + name, action)


def without(name, kind, place=0):
    forgery(name, lambda draft: draft.pieces.pop(draft.find(kind, place)))


def insert(name, kind, place, piece, after=False):
    """A forgery that puts an entry before, or after, another."""
    def action(draft):
        draft.pieces.insert(draft.find(kind, place) + after, piece())
    forgery(name, action)


def signers(name, kind, who, place=0):
    def action(draft):
        draft.pieces[draft.find(kind, place)].signers = who
    forgery(name, action)


def remake(name, kind, how, place=0):
    """A forgery of the whole entry, after it was signed."""
    def action(draft):
        draft.pieces[draft.find(kind, place)].remake = how
    forgery(name, action)


def move(name, kind, place, to_kind, to_place):
    """A forgery that moves an entry before another."""
    def action(draft):
        piece = draft.pieces.pop(draft.find(kind, place))
        draft.pieces.insert(draft.find(to_kind, to_place), piece)
    forgery(name, action)


def sealed_content(name, make):
    """A forgery of what is in the first box; `make` gets manifest hash and ballot key, and gives the padded octets."""
    def alter(content):
        content[5] = keys.seal(make(content[1], content[2]).ljust(96, b"\0"), b"forged")
    change("box: " + name, K.SEALED_BALLOT, alter)


KINDS = {K.REGISTER_PAGE: "register page", K.CHECKPOINT: "checkpoint", K.OPEN_BALLOT: "open ballot",
         K.SEALED_BALLOT: "sealed ballot", K.KEY_EVENT: "key event", K.PAPER_BATCH: "paper batch", K.CLOSE: "close",
         K.PAPER_ENTRY: "paper entry", K.PAPER_RESOLUTION: "resolution", K.ISSUANCE: "issuance",
         K.LOT_COMMITMENT: "lot commitment", K.LOT_REVEAL: "lot reveal", K.BOX_KEY: "box key", K.TALLY: "certificate",
         K.PUBLICATION: "publication"}


def of_every_kind():
    """What can be done to every type of entry."""
    for kind, name in KINDS.items():
        change(f"{name}: of another round", kind, put(1, sha256(b"another")))
        change(f"{name}: another version", kind, put(0, 2))
        change(f"{name}: one item more", kind, lambda content: content.append(0))
        without(f"{name}: left out", kind)
        forgery(f"{name}: twice", lambda draft, kind=kind: draft.pieces.insert(
            draft.find(kind), draft.copy().pieces[draft.find(kind)]))
        if kind in K.BALLOTS:
            signers(f"{name}: signed by somebody else", kind, ["stranger"])
        else:
            signers(f"{name}: signed by a stranger", kind, ["stranger"])
            signers(f"{name}: signed by the log", kind, ["log"])
            signers(f"{name}: signed by nobody", kind, [])
            forgery(f"{name}: a stranger signs too", lambda draft, kind=kind: draft.pieces[
                draft.find(kind)].signers.append("stranger"))
            remake(f"{name}: signed twice", kind, lambda item: item[:2] + [item[2] + item[2]])
            remake(f"{name}: signers turned round", kind, lambda item: item[:2] + [item[2][::-1]])
        forgery(f"{name}: signed for another purpose", lambda draft, kind=kind: setattr(
            draft.pieces[draft.find(kind)], "domain", "charter"))
        forgery(f"{name}: R is the neutral element", lambda draft, kind=kind: setattr(
            draft.pieces[draft.find(kind)], "neutral", True))
        remake(f"{name}: S is larger than L", kind, lambda item: enlarge(item))
        remake(f"{name}: another type", kind, lambda item: [19] + item[1:])
        remake(f"{name}: an item more in the entry", kind, lambda item: item + [0])
        remake(f"{name}: something behind it", kind, lambda item: encode(item) + b"\0")
        remake(f"{name}: the type in two octets", kind, lambda item: b"\x83\x18" + bytes([item[0]]) + encode(item)[2:])


def enlarge(item):
    """The entry with S + L in its first signature."""
    signature = item[2] if item[0] in K.BALLOTS else item[2][0][1]
    s = int.from_bytes(signature[32:], "little") + curve.L
    larger = signature[:32] + s.to_bytes(32, "little")
    if item[0] in K.BALLOTS:
        return item[:2] + [larger] + item[3:]
    return item[:2] + [[[item[2][0][0], larger], *item[2][1:]]]


def of_checkpoints():
    for place, when in ((0, "opening"), (1, "middle"), (2, "close"), (3, "count")):
        for name, how in (("one witness", {"witnesses": ("witness-1",)}), ("no witness", {"witnesses": ()}),
                          ("the same witness twice", {"witnesses": ("witness-1", "witness-1")}),
                          ("a witness three times", {"witnesses": ("witness-1", "witness-2", "witness-2")}),
                          ("a stranger cosigns", {"witnesses": ("witness-1", "witness-2", "stranger")}),
                          ("another log", {"log": "stranger"}), ("early", {"time": 1_050_000_000}),
                          ("time zero", {"time": 0}), ("late", {"time": 2_100_000_000})):
            forgery(f"checkpoint at {when}: {name}", lambda draft, place=place, how=how: draft.pieces.__setitem__(
                draft.find(K.CHECKPOINT, place), checkpoint(**how)))
        change(f"checkpoint at {when}: no note", K.CHECKPOINT, put(2, b""), place)
        change(f"checkpoint at {when}: a line more", K.CHECKPOINT, extension, place)
    for name, how in (("one witness", {"witnesses": ("witness-1",)}), ("early", {"time": 1_900_000_000}),
                      ("a stranger cosigns", {"witnesses": ("witness-1", "witness-2", "stranger")}),
                      ("another log", {"log": "stranger"}), ("late", {"time": 2_100_000_000})):
        forgery(f"last checkpoint: {name}", lambda draft, how=how: draft.final.update(how))
    forgery("earlier checkpoints: none", lambda draft: setattr(draft, "earlier", []))


def extension(content):
    lines = content[2].split(b"\n")
    content[2] = b"\n".join(lines[:3] + [b"extension"] + lines[3:])


def forged(name):
    """The full round with this forgery."""
    draft = full()
    FORGERIES[name](draft)
    return draft


of_every_kind()
of_checkpoints()
