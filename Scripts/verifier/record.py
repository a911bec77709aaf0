"""Section 10: verifies the record of a round from the octets of its package."""

from . import entries, notes, package, receipts, recount
from .documents import read_election
from .manifest import Manifest
from .octets import sha256
from .panels import verify_panels
from .report import Refusal, Report
from .round import Round
from .shapes import ascending
from .tree import Tree, leaf_hash

LONGEST_RULES = 1 << 20
NEEDED = ["election", "outcome", "rules", "trace"]


class Kept:
    """What a voter or an auditor kept: receipts and checkpoints by name, and the key whose ballots they are for."""

    def __init__(self, receipts=(), checkpoints=(), key=None):
        self.receipts = list(receipts)
        self.checkpoints = list(checkpoints)
        self.key = key


def verify(data, kept=None):
    """The report about a package of a round or of panels."""
    report, kept = Report(), kept or Kept()
    report.begin(1)
    try:
        magic, parts = package.split(data)
        log = package.framed(parts["log"], "log")
        if not log:
            raise Refusal(1, "the log is empty")
        tree = Tree([leaf_hash(entry) for entry in log])
        report.facts.update(entries=len(log), root=tree.root(len(log)).hex())
        if magic == package.PANELS:
            policy = verify_panels(parts, log, tree, report)
            if policy is not None:
                check_checkpoints(policy, {}, parts, tree, report)
        else:
            policy = verify_round(parts, log, tree, report)
    except Refusal as refusal:
        report.add(refusal.check, refusal.place, refusal.reason)
        return report
    if policy is None:
        return report
    for name, octets in kept.checkpoints:
        receipts.check_trusted(octets, name, policy, tree, report)
    for name, octets in kept.receipts:
        receipts.check(octets, name, policy, tree, kept.key, report)
    return report


def verify_round(parts, log, tree, report):
    """Checks everything but what somebody kept; returns who signs checkpoints."""
    report.begin(2, 4, 5, 8)
    for name in NEEDED:
        if name not in parts:
            raise Refusal(1, f"the document ‘{name}’ is missing")
    if len(parts["rules"]) > LONGEST_RULES:
        raise Refusal(1, "the document ‘rules’ is too long")
    read = read_log(log, report)
    if read[0] is None:
        return None
    election = read_election(parts["election"])
    round = begin(read[0], election, parts, tree, report)
    if round is None:
        return None
    if sha256(parts["rules"]) != round.manifest.rules_hash:
        report.add(1, "rules", "the document is not the one of the manifest")
    for number, entry in enumerate(read[1:], 1):
        if entry is not None:
            round.take(number, entry)
    check_documents(round, parts, report)
    check_checkpoints(round.manifest.policy, round.times, parts, tree, report)
    report.facts.update(title=round.manifest.title, manifest=round.manifest.hash.hex(), phase=round.phase)
    recount.check(round, election, parts, report)
    return round.manifest.policy


def read_log(log, report):
    """The entries, None where one has not its shape."""
    read = []
    for number, octets in enumerate(log):
        try:
            read.append(entries.read(octets, entries.BODIES, entries.BODIES))
        except Refusal as refusal:
            report.add(refusal.check, number, refusal.reason)
            read.append(None)
    return read


def begin(entry, election, parts, tree, report):
    """The round that the manifest freezes, or None: without a manifest that holds nothing else means anything."""
    found, before = None, len(report.found)
    if entry.kind != entries.MANIFEST:
        report.add(8, 0, "the record does not begin with a manifest")
        return None
    for step in (check_operator, entries.check_signatures, lambda one: Round(tree, report, Manifest(one), election)):
        try:
            found = step(entry)
        except Refusal as refusal:
            report.add(refusal.check, 0, refusal.reason)
    if found and found.manifest.election != [sha256(parts["election"]), found.manifest.budget, len(election.projects)]:
        report.add(2, 0, "the document ‘election’ is not the one of the manifest")
    return found if len(report.found) == before else None


def check_operator(entry):
    if entry.signers != [entry.content[10][0]]:
        raise Refusal(5, "the operator, and nobody else, signs the manifest")


def check_documents(round, parts, report):
    """V1: the documents are those of the publication, and it ends the log."""
    if round.published is None:
        report.add(1, "log", "the log does not end with a publication")
        return
    published = [name for name, _ in round.published]
    names = list(parts)[:-3]
    if not ascending([name.encode() for name in published]) or not set(NEEDED) <= set(published):
        report.add(1, "log", "the publication does not name the documents that it must, in order")
    if names != published:
        report.add(1, "package", "the file holds other documents than the publication names, or in another order")
    for name, expected in round.published:
        if name in parts and sha256(parts[name]) != expected:
            report.add(1, name, "the document is not the one that was published")


def check_checkpoints(policy, times, parts, tree, report):
    """V9 to V11: the checkpoint of the whole log, and those that were given out before."""
    report.begin(9, 10, 11)
    size, seen = 0, {}
    for octets in package.framed(parts["checkpoints"], "checkpoints"):
        try:
            checkpoint = notes.check(octets, policy, 0)
            if checkpoint.size < size:
                raise Refusal(1, "the earlier checkpoints do not stand in the order of their sizes")
            size = checkpoint.size
            if any(time < seen.get(name, 0) for name, time in checkpoint.times.items()):
                raise Refusal(10, "the time of a witness goes back")
            seen.update(checkpoint.times)
            if size > len(tree.leaves) or tree.root(size) != checkpoint.root:
                raise Refusal(11, "the log was rewritten after this checkpoint, or two were shown")
        except Refusal as refusal:
            report.add(refusal.check, "checkpoints", refusal.reason)
    try:
        last = notes.check(parts["checkpoint"], policy, policy.quorum)
        report.facts.update(cosigned=len(last.times), witnesses=len(policy.witnesses))
        if last.size != len(tree.leaves) or last.root != tree.root(len(tree.leaves)):
            raise Refusal(9, "the checkpoint is not that of the log")
        if any(time < max(times.get(name, 0), seen.get(name, 0)) for name, time in last.times.items()):
            raise Refusal(10, "the time of a witness goes back")
    except Refusal as refusal:
        report.add(refusal.check, "checkpoint", refusal.reason)
