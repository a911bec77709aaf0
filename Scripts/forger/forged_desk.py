"""The forgeries of key events, paper, issuance, lots, box key, certificate and publication."""

from verifier.octets import sha256

from . import keys
from .draft import Piece
from .forgeries import K, SMALL_ORDER, change, forgery, insert, move, put, signers, without
from .rounds import OFFICERS, ballot, body, by_operator, checkpoint, issuance, officers, sealed

REASONS = ("", "x" * 500, "x" * 501)


def event(*rest, also=()):
    return lambda: officers(K.KEY_EVENT, *rest, also=also)


def of_key_events():
    key = keys.public
    for name, piece in (
            ("cancel a stranger", event(1, key("stranger"), "r")), ("cancel twice", event(1, key("v2"), "r")),
            ("cancel a key of small order", event(1, SMALL_ORDER, "r")), ("cancel the operator", event(1, key("operator"), "r")),
            ("cancel an enrolment key", event(1, key("e4"), "r")), ("cancel a secret voter", event(1, key("s4"), "r")),
            ("cancel a replaced key", event(1, key("v3"), "r")), ("cancel a successor", event(1, key("v3-new"), "r")),
            ("cancel who was at the desk", event(1, key("v1"), "r")), ("kind 4", event(4, key("v0"), "r")),
            ("replace a stranger", event(2, key("stranger"), key("new"), "r")),
            ("replace by itself", event(2, key("v0"), key("v0"), "r")),
            ("replace by a voter", event(2, key("v0"), key("v1"), "r")),
            ("replace by the operator", event(2, key("v0"), key("operator"), "r")),
            ("replace by an enrolment key", event(2, key("v0"), key("e4"), "r")),
            ("replace by a secret ballot key", event(2, key("v0"), key("s4"), "r")),
            ("replace by a cancelled key", event(2, key("v0"), key("v2"), "r")),
            ("replace by the old key", event(2, key("v3-new"), key("v3"), "r")),
            ("replace by a weak key", event(2, key("v0"), SMALL_ORDER, "r")),
            ("replace a secret key", event(2, key("s4"), key("new"), "r")),
            ("replace a cancelled key", event(2, key("v2"), key("new"), "r")),
            ("replace a replaced key", event(2, key("v3"), key("new"), "r")),
            ("replace again", event(2, key("v3-new"), key("new"), "r")),
            ("desk twice", event(3, 7, b"", 1, "r")), ("desk of nobody", event(3, 10, b"", 1, "r")),
            ("desk in batch 2", event(3, 0, key("v0"), 2, "r")), ("desk in batch 0", event(3, 0, key("v0"), 0, "r")),
            ("desk with another key", event(3, 0, key("v3-new"), 1, "r")), ("desk without a key", event(3, 0, b"", 1, "r")),
            ("desk with a replaced key", event(3, 3, key("v3"), 1, "r")),
            ("desk with a cancelled key", event(3, 2, key("v2"), 1, "r")),
            ("desk with an enrolment key", event(3, 4, key("e4"), 1, "r", also=("e4",))),
            ("desk with an unused ballot key", event(3, 4, key("s9"), 1, "r", also=("s9",))),
            ("desk without the ballot key's signature", event(3, 4, key("s4"), 1, "r")),
            ("desk on paper with a key", event(3, 7, key("v7"), 1, "r")),
            ("desk on paper signed by a stranger too", event(3, 7, b"", 1, "r", also=("stranger",)))):
        insert(f"key event: {name}", K.PAPER_BATCH, 0, piece)
    used_by_more()
    for reason in REASONS:
        change(f"key event: reason of {len(reason)}", K.KEY_EVENT, put(4, reason))
    signers("key event: one officer", K.KEY_EVENT, ["officer-1"])
    signers("key event: three officers", K.KEY_EVENT, list(OFFICERS))
    signers("key event: officer and clerk", K.KEY_EVENT, ["officer-1", "clerk-1"])
    insert("key event: unused key cancelled, then used", K.SEALED_BALLOT, 0, event(1, keys.public("s4"), "r"))
    insert("key event: new key cancelled before", K.KEY_EVENT, 0, event(1, keys.public("v3-new"), "r"))
    insert("key event: before the opening", K.CHECKPOINT, 0, event(1, keys.public("v2"), "r"))
    insert("key event: after the close", K.CLOSE, 0, event(1, keys.public("v0"), "r"), True)


def used_by_more():
    """Desk votes that need a larger batch to go with them."""
    for name, piece in (("open voter at the desk", event(3, 0, keys.public("v0"), 1, "r")),
                        ("secret voter at the desk", event(3, 4, keys.public("s4"), 1, "r", also=("s4",))),
                        ("successor at the desk", event(3, 3, keys.public("v3-new"), 1, "r")),
                        ("voter with a cancelled key at the desk", event(3, 2, keys.public("v2"), 1, "r")),
                        ("credentials issued to who has none", event(3, 5, b"", 1, "r"))):
        def action(draft, piece=piece):
            place = draft.find(K.PAPER_BATCH)
            draft.pieces[place].content[4:7] = [11, 3, 7]
            draft.pieces.insert(place, piece())
            place = draft.find(K.PAPER_ENTRY)
            for clerk in ("clerk-1", "clerk-2"):
                draft.pieces.insert(place, Piece(K.PAPER_ENTRY, body(1, 3, [1]), [clerk]))
        forgery(f"key event: {name}, with a ballot", action)


def of_paper():
    for name, path in (("number 2", (2, 2)), ("number 0", (2, 0)), ("issued", (4, 11)), ("used", (5, 3)),
                       ("channel empty", (3, "")), ("channel of 24", (3, "c" * 24)), ("channel of 25", (3, "c" * 25)),
                       ("channel internet", (3, "internet"))):
        change(f"paper batch: {name}", K.PAPER_BATCH, put(*path))
    change("paper batch: more used", K.PAPER_BATCH, lambda content: content.__setitem__(slice(4, 7), [11, 3, 7]))
    insert("paper batch: without votes", K.CLOSE, 0, lambda: officers(K.PAPER_BATCH, 3, "empty", 0, 0, 0, 0))
    for name, path in (("batch 3", (2, 3)), ("batch 0", (2, 0)), ("ballot 0", (3, 0)), ("ballot 3", (3, 3))):
        change(f"paper entry: {name}", K.PAPER_ENTRY, put(*path))
        change(f"resolution: {name}", K.PAPER_RESOLUTION, put(*path))
    signers("paper entry: the same clerk", K.PAPER_ENTRY, ["clerk-1"], 1)
    signers("paper entry: two clerks at once", K.PAPER_ENTRY, ["clerk-1", "clerk-2"])
    signers("paper entry: an officer", K.PAPER_ENTRY, ["officer-1"])
    insert("paper entry: a third", K.PAPER_RESOLUTION, 0, lambda: Piece(K.PAPER_ENTRY, body(1, 1, [0]), ["clerk-3"]))
    insert("paper entry: a third that decides", K.PAPER_RESOLUTION, 0,
           lambda: Piece(K.PAPER_ENTRY, body(1, 2, [1]), ["clerk-3"]))
    insert("resolution: of what is agreed", K.PAPER_RESOLUTION, 0,
           lambda: officers(K.PAPER_RESOLUTION, 1, 1, 1, [0], "r"))
    insert("resolution: after one entry", K.PAPER_ENTRY, 3, lambda: officers(K.PAPER_RESOLUTION, 1, 2, 1, [1], "r"))
    change("resolution: valid 2", K.PAPER_RESOLUTION, put(4, 2))
    change("resolution: not valid, with choices", K.PAPER_RESOLUTION, put(4, 0))
    for reason in REASONS:
        change(f"resolution: reason of {len(reason)}", K.PAPER_RESOLUTION, put(6, reason))
    signers("resolution: one officer", K.PAPER_RESOLUTION, ["officer-1"])
    change("close: another number", K.CLOSE, put(2, 5))
    without("close: batch open", K.PAPER_BATCH, 1)


def of_credentials_and_lots():
    good = bytes([0b01110000, 1])
    for name, bits in (("to an open voter", bytes([0b01110001, 1])), ("to one without a credential", bytes([0b01110000, 3])),
                       ("beyond the register", bytes([0b01110000, 5])), ("to a paper voter", bytes([0b11110000, 1])),
                       ("short", good[:1]), ("long", good + b"\0"), ("two of four", bytes([0b00110000, 0]))):
        for issuer in (0, 1):
            change(f"issuance {issuer}: {name}", K.ISSUANCE, put(4, bits), issuer)
    change("issuance: page 1", K.ISSUANCE, put(3, 1))
    change("issuance: issuer 2", K.ISSUANCE, put(2, 2))
    move("issuance: second issuer first", K.ISSUANCE, 1, K.ISSUANCE, 0)
    insert("issuance: a page more", K.BOX_KEY, 0, lambda: issuance(1, good))
    signers("issuance: the other issuer signs", K.ISSUANCE, ["ombudsman"])
    move("issuance: before the close was seen", K.ISSUANCE, 0, K.CHECKPOINT, 2)
    move("lots: revealed before the close was seen", K.LOT_REVEAL, 0, K.CHECKPOINT, 2)
    move("lots: the second first", K.LOT_REVEAL, 1, K.LOT_REVEAL, 0)
    move("lots: committed in the other order", K.LOT_COMMITMENT, 1, K.LOT_COMMITMENT, 0)
    change("lots: another secret", K.LOT_REVEAL, put(3, bytes(32)))
    change("lots: party 2", K.LOT_REVEAL, put(2, 2))
    insert("lots: revealed after the count", K.PUBLICATION, 0, lambda: Piece(K.LOT_REVEAL, body(0, bytes(32)), ["lot-1"]))
    move("box key: before the close was seen", K.BOX_KEY, 0, K.CHECKPOINT, 2)
    move("box key: before the paper", K.BOX_KEY, 0, K.PAPER_RESOLUTION, 0)
    change("box key: another", K.BOX_KEY, put(2, sha256(b"another")))
    change("box key: the same but for clamped bits", K.BOX_KEY,
           lambda content: put(2, bytes([content[2][0] ^ 1]) + content[2][1:])(content))


def of_the_certificate():
    for name, path in (("number 0", (2, 0)), ("number 2", (2, 2)), ("another size", (3, 0, 1)), ("another root", (3, 1, bytes(32))),
                       ("other ballots", (5, bytes(32))), ("another rule", (6, ["equal-shares", 1])),
                       ("version 2", (6, ["greedy", 2])), ("other rules", (7, bytes(32))), ("engine of 0", (8, "")),
                       ("engine of 100", (8, "e" * 100)), ("engine of 101", (8, "e" * 101)), ("no seed", (9, b"")),
                       ("another seed", (9, bytes(32))), ("another outcome", (10, bytes(32))),
                       ("another trace", (11, bytes(32)))):
        change(f"certificate: {name}", K.TALLY, put(*path))
    for place in range(8):
        change(f"certificate: count {place} too high", K.TALLY,
               lambda content, place=place: put(4, place, content[4][place] + 1)(content))
    for name, who in (("the operator alone", ["operator"]), ("the recounter alone", ["recounter"]),
                      ("two recounters", ["operator", "recounter", "recounter-2"]),
                      ("the recounters without the operator", ["recounter", "recounter-2"]),
                      ("the operator and an officer", ["operator", "officer-1"]),
                      ("recounter and officer", ["operator", "recounter", "officer-1"])):
        signers(f"certificate: signed by {name}", K.TALLY, who)
    recounted = lambda number: lambda: by_operator(K.TALLY, number, also=["recounter-2"])
    for number in (1, 2, 3):
        insert(f"certificate: a second with number {number}", K.PUBLICATION, 0, recounted(number))
    move("certificate: before the close was seen", K.TALLY, 0, K.CHECKPOINT, 2)
    move("certificate: before the box key", K.TALLY, 0, K.BOX_KEY, 0)
    move("certificate: before issuance", K.TALLY, 0, K.ISSUANCE, 1)
    insert("checkpoint between certificate and publication", K.PUBLICATION, 0, checkpoint)
    insert("checkpoint after publication", K.PUBLICATION, 0, checkpoint, True)
    insert("close after the close", K.TALLY, 0, lambda: by_operator(K.CLOSE, 0))
    insert("second manifest", K.CLOSE, 0, lambda: Piece(K.CLOSE, body(0), ["operator"]))


def of_the_publication():
    change("publication: not in order", K.PUBLICATION, lambda content: content[2].reverse())
    change("publication: without the trace", K.PUBLICATION, lambda content: content[2].pop())
    change("publication: a document twice", K.PUBLICATION, lambda content: content[2].append(content[2][-1]))
    change("publication: a document that is not there", K.PUBLICATION,
           lambda content: content[2].append(["zzz", bytes(32)]))
    change("publication: another hash", K.PUBLICATION, put(2, 0, 1, bytes(32)))
    for name, data in (("notes", b"anything"), ("research.pb", b"no election"), ("log", b"x"), ("", b"x"), ("a b", b"x"),
                       ("x" * 300, b"x")):
        forgery(f"publication: a document ‘{name[:12]}’", lambda draft, name=name, data=data: draft.publish.update(
            {name: data}))
    for name, old, new in (("outcome", b"decided\tyes", b"decided\tno"), ("outcome", b"won\tb", b"won\td"),
                           ("trace", b"selected", b"skipped"), ("trace", b"\n", b"\r\n")):
        def action(draft, name=name, old=old, new=new):
            draft.pieces[draft.find(K.PUBLICATION)].choices = None
            draft.tamper = (name, old, new)
        forgery(f"publication: {name} says {new!r}", action)
    forgery("rules: not UTF-8", lambda draft: draft.documents.update(rules=b"\xff"))
    forgery("rules: empty", lambda draft: draft.documents.update(rules=b""))
    forgery("rules: 1 MiB and one", lambda draft: draft.documents.update(rules=b"x" * ((1 << 20) + 1)))


of_key_events()
of_paper()
of_credentials_and_lots()
of_the_certificate()
of_the_publication()
