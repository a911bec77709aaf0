"""Sections 7 and 10: receipts, and checkpoints that somebody kept."""

from . import entries, notes
from .encoding import NotEncoded, decode
from .report import Refusal
from .tree import included, leaf_hash

FIRST = "c2sp.org/tlog-proof@v1"


def read(octets):
    """Index, leaf, inclusion proof and checkpoint of a receipt; ValueError when it is none."""
    head, gap, note = octets.decode("utf-8").partition("\n\n")
    first, *lines = head.split("\n")
    if first != FIRST or not gap or len(lines) < 2:
        raise ValueError("no receipt")
    extra, index, *path = lines
    if not extra.startswith("extra ") or not index.startswith("index "):
        raise ValueError("no entry or index")
    proof = [notes.from_base64(line) for line in path]
    if any(len(one) != 32 for one in proof):
        raise ValueError("no hash in the proof")
    return notes.decimal(index[6:]), notes.from_base64(extra[6:]), proof, note.encode()


def check(octets, name, policy, tree, key, report):
    """V15: the receipt is for this log, its entry is included, and it is a ballot of `key` where one is given."""
    report.begin(15)
    try:
        index, entry, proof, note = read(octets)
        checkpoint = notes.check(note, policy, 0, strangers=True)
    except ValueError as error:
        report.add(15, name, f"the receipt cannot be read: {error}")
        return
    except Refusal as refusal:
        report.add(15, name, refusal.reason)
        return
    if not included(leaf_hash(entry), index, checkpoint.size, proof, checkpoint.root):
        report.add(15, name, "the receipt does not prove that its entry is in the log")
    elif checkpoint.size > len(tree.leaves) or tree.root(checkpoint.size) != checkpoint.root:
        report.add(11, name, "the receipt shows another log than this")
    elif key is not None and ballot_key(entry) != key:
        report.add(15, name, "the receipt is for somebody else's ballot")


def ballot_key(entry):
    """The key of the voter whose ballot an entry is, or None."""
    try:
        item = decode(entry)
        if item[0] not in entries.BALLOTS:
            return None
        return decode(item[1])[2]
    except (NotEncoded, TypeError, IndexError):
        return None


def check_trusted(octets, name, policy, tree, report):
    """V11: a checkpoint that somebody kept fits the log."""
    report.begin(11)
    try:
        checkpoint = notes.check(octets, policy, 0, strangers=True)
    except Refusal as refusal:
        report.add(refusal.check, name, refusal.reason)
        return
    if checkpoint.size > len(tree.leaves) or tree.root(checkpoint.size) != checkpoint.root:
        report.add(11, name, "the log is not the one of the checkpoint that was kept")
