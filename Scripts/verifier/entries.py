"""Section 3: what an entry looks like, and the shape of every body."""

from dataclasses import dataclass

from . import curve
from .encoding import NotEncoded, decode
from .octets import domain
from .report import Refusal
from .shapes import (ANY_OCTETS, ANY_TEXT, HASH, KEY, SIGNATURE, array, ascending, either, exactly, flag, holds, many,
                     octets, positive, text, uint)

(MANIFEST, OPEN_BALLOT, SEALED_BALLOT, CLOSE, KEY_EVENT, BOX_KEY, TALLY, PUBLICATION, REGISTER_PAGE, CHECKPOINT, ISSUANCE,
 LOT_COMMITMENT, LOT_REVEAL, PAPER_BATCH, PAPER_ENTRY, PAPER_RESOLUTION, CHARTER, ENROLMENT, ACT) = range(19)
DOMAINS = ("manifest", "ballot", "sealed-ballot", "close", "key-event", "box-key", "tally", "publication",
           "register-page", "checkpoint", "issuance", "lot-commitment", "lot-reveal", "paper-batch", "paper-entry",
           "paper-resolution", "charter", "enrolment", "act")
BALLOTS = (OPEN_BALLOT, SEALED_BALLOT)

VERSION = exactly(1)
REASON = text(1, 500)
PAIR = array(ANY_TEXT, ANY_TEXT)
NOTE_NAME = text(1, 200)
NAMED_KEY = array(NOTE_NAME, KEY)
CHOICES = either(many(uint), many(array(uint, uint)))
WITNESSES = array(NOTE_NAME, KEY, uint, many(NAMED_KEY))


def body(*shapes):
    """A body that begins with version and manifest hash."""
    return array(VERSION, HASH, *shapes)


NO_KEY = octets(0)
LEAF = either(array(exactly(0), HASH, KEY, text(0, 24)), array(exactly(1), HASH, either(KEY, NO_KEY), text(0, 24)),
              array(exactly(2), HASH, NO_KEY, text(0, 24)))
# Ballots and votes at the desk: registered, twice issued, cast, counted, void, cancelled, paper.
COUNTS = holds(array(*[uint] * 8), lambda item: item[3] + item[7] == item[4] + item[5] + item[6])
DOCUMENTS = holds(many(array(text(1, 64), HASH)), lambda item: ascending([name.encode() for name, _ in item]))

BODIES = {
    MANIFEST: array(
        VERSION, exactly("round"), octets(16), text(1, 200), uint, array(ANY_TEXT, uint, many(PAIR)),
        array(text(1, 64), positive, many(PAIR), ANY_TEXT), array(HASH, uint, uint), array(HASH, uint), array(uint, uint),
        array(KEY, many(KEY), many(KEY), many(KEY), many(KEY)), many(array(text(1, 100), KEY, ANY_OCTETS)),
        either(exactly([]), array(octets(32), uint)), WITNESSES, HASH),
    OPEN_BALLOT: body(KEY, uint, HASH, CHOICES),
    SEALED_BALLOT: body(KEY, uint, HASH, ANY_OCTETS),
    CLOSE: body(uint),
    KEY_EVENT: either(body(exactly(1), KEY, REASON), body(exactly(2), KEY, KEY, REASON),
                      body(exactly(3), uint, either(KEY, NO_KEY), uint, REASON)),
    BOX_KEY: body(octets(32)),
    TALLY: body(positive, array(uint, HASH), COUNTS, HASH, array(ANY_TEXT, uint), HASH, text(1, 100),
                either(HASH, octets(0)), HASH, HASH),
    PUBLICATION: body(DOCUMENTS),
    REGISTER_PAGE: body(uint, many(LEAF)),
    CHECKPOINT: body(ANY_OCTETS),
    ISSUANCE: body(flag, uint, ANY_OCTETS),
    LOT_COMMITMENT: body(uint, HASH),
    LOT_REVEAL: body(uint, octets(32)),
    PAPER_BATCH: holds(body(positive, text(1, 24), uint, uint, uint, uint), lambda item: item[4] == sum(item[5:8])),
    PAPER_ENTRY: body(uint, uint, CHOICES),
    PAPER_RESOLUTION: holds(body(uint, uint, flag, CHOICES, REASON), lambda item: item[4] or not item[5]),
}

SIGNED = {
    OPEN_BALLOT: array(exactly(1), ANY_OCTETS, SIGNATURE),
    SEALED_BALLOT: array(exactly(2), ANY_OCTETS, SIGNATURE, many(array(octets(32), ANY_OCTETS))),
}
BY_SIGNERS = array(uint, ANY_OCTETS, many(array(KEY, SIGNATURE), 1))


@dataclass
class Entry:
    """An entry that has its shape: its octets, its type, the octets and content of its body, and who signed."""

    octets: bytes
    kind: int
    body: bytes
    content: list
    signatures: list
    credentials: list

    @property
    def signers(self):
        return [key for key, _ in self.signatures]


def read(data, kinds, bodies):
    """The entry that the octets are, one of `kinds` with one of `bodies`; refused as V2 otherwise."""
    try:
        item = decode(data)
        kind = item[0] if type(item) is list and item else None
        if type(kind) is not int or kind not in kinds or not SIGNED.get(kind, BY_SIGNERS)(item):
            raise Refusal(2, "E_SHAPE: no entry of this record")
        content = decode(item[1])
    except NotEncoded as error:
        raise Refusal(2, f"{error}") from None
    if not bodies[kind](content):
        raise Refusal(2, f"E_SHAPE: the body is not that of type {kind}")
    if kind == SEALED_BALLOT and len(item[3]) != (2 if content[3] == 0 else 0):
        raise Refusal(2, "credentials belong with the first ballot of a key, one of each issuer")
    signatures = [[content[2], item[2]]] if kind in BALLOTS else item[2]
    if not ascending([key for key, _ in signatures]):
        raise Refusal(2, "the signers do not stand in ascending order")
    return Entry(data, kind, item[1], content, signatures, item[3] if kind == SEALED_BALLOT else [])


def check_signatures(entry):
    """Refuses the first signature that is not valid: as V14 on a certificate, else as V5."""
    message = domain(DOMAINS[entry.kind]) + entry.body
    for key, signature in entry.signatures:
        if not curve.verifies(key, signature, message):
            raise Refusal(14 if entry.kind == TALLY else 5, f"the signature of {key.hex()[:16]}… is not valid")
