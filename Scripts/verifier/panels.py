"""Section 11: panel records: charter, enrolments, who signs, days, documents and texts. The acts are not replayed."""

import json

from . import entries, notes, package
from .encoding import NotEncoded, decode
from .manifest import check_distinct, check_policy, need
from .notes import Policy
from .octets import domain_hash, sha256
from .people import People
from .report import Refusal
from .shapes import ANY_OCTETS, HASH, KEY, array, ascending, either, exactly, holds, many, octets, text, uint

NAME = text(1, 200)
ROLES = ("administrator", "authority", "coordinator", "desk", "treasurer")
ROLE = either(*map(exactly, ROLES))
OFFICER = array(KEY, NAME, holds(many(ROLE, 1), ascending))
OFFICERS = holds(many(OFFICER, 1), lambda item: len(item) <= 20 and ascending([key for key, _, _ in item])
                 and any("administrator" in roles for _, _, roles in item))
MINUTES = 24 * 60
BODIES = {
    entries.CHARTER: array(exactly(1), exactly("panels"), octets(16), text(1, 200), OFFICERS, entries.WITNESSES),
    entries.ENROLMENT: array(exactly(1), HASH, either(exactly(1), exactly(2)), KEY, NAME),
    entries.ACT: array(exactly(1), HASH, uint, uint, holds(uint, lambda item: item < MINUTES), NAME, ANY_OCTETS),
    entries.CHECKPOINT: entries.BODIES[entries.CHECKPOINT],
}
PARTS = ["documents", "texts", *package.LAST]
LONGEST_FILE = 1 << 20
# Where an act names documents, which are needed to replay it.
DOCUMENTS = {
    "setup.areas": [1], "setup.publish": [1], "setup.compose": [2, 3, 4], "case.start": [3], "case.revise": [2],
    "case.merge": [4], "case.resubmit": [3], "item.amend": [3], "budget.begin": [3], "budget.open-ballot": [2],
    "assembly.begin": [2],
}
NOT_REPLAYED = "passed, but the acts were not replayed: whether the rules allow them was not checked"


def verify_panels(parts, log, tree, report):
    """Checks a panel record but for the business in it; returns who signs checkpoints, or None without a charter."""
    report.begin(1, 2, 4, 5, 8)
    report.skip(8, NOT_REPLAYED)
    if list(parts) != PARTS:
        raise Refusal(1, "the file holds other parts than those of a panel record")
    record = begin(log, report)
    if record is None:
        return None
    acts = []
    for number, octets_of in enumerate(log[1:], 1):
        try:
            entry = entries.read(octets_of, BODIES, BODIES)
            record.take(number, entry, tree, report)
            if entry.kind == entries.ACT:
                acts.append(decode(entry.content[6]))
        except Refusal as refusal:
            report.add(refusal.check, number, refusal.reason)
    check_files(parts, acts, report)
    report.facts.update(title=record.title, charter=record.hash.hex(), acts=len(acts))
    return record.policy


def begin(log, report):
    """The record that the charter begins, or None."""
    try:
        entry = entries.read(log[0], BODIES, BODIES)
        if entry.kind != entries.CHARTER:
            raise Refusal(8, "the record does not begin with a charter")
        entries.check_signatures(entry)
        return PanelRecord(entry)
    except Refusal as refusal:
        report.add(refusal.check, 0, refusal.reason)
        return None


class PanelRecord:
    """Whose keys there are, which acts there were, and the day of the last."""

    def __init__(self, charter):
        _, _, _, self.title, officers, witnesses = charter.content
        self.hash = domain_hash("charter", charter.body)
        self.policy = Policy(witnesses[0], witnesses[1], witnesses[2], [tuple(one) for one in witnesses[3]])
        self.people = People(officers)
        self.reserved = {self.policy.log_key, *(key for _, key in self.policy.witnesses)}
        self.day = 0
        self.acts = set()
        self.times = {}
        check_policy(self.policy)
        check_distinct([key for key, _, _ in officers] + [self.policy.log_key]
                       + [key for _, key in self.policy.witnesses])
        need(charter.signers == [key for key, _, _ in officers], "every officer, and nobody else, signs the charter", 5)

    def take(self, number, entry, tree, report):
        if entry.kind == entries.CHARTER:
            raise Refusal(8, "a second charter")
        need(entry.content[1] == self.hash, "the entry is of another record", 8)
        entries.check_signatures(entry)
        if entry.kind == entries.ENROLMENT:
            self.enrol(entry)
        elif entry.kind == entries.ACT:
            self.act(number, entry)
        else:
            report.begin(9, 10)
            self.checkpoint(number, entry, tree)

    def enrol(self, entry):
        kind, key, person = entry.content[2:]
        if kind == 1:
            self.people.enrol(key, person, entry.signers, self.reserved)
        else:
            self.people.end(key, person, entry.signers)

    def act(self, number, entry):
        known, day, _, person, octets_of = entry.content[2:]
        try:
            act = decode(octets_of)
        except NotEncoded as error:
            raise Refusal(2, f"the act: {error}") from None
        if type(act) is not list or not act or type(act[0]) is not str:
            raise Refusal(2, "the act does not begin with its verb")
        need(len(entry.signers) == 1, "one key signs an act", 5)
        self.people.check_signer(entry.signers[0], person)
        need(entry.octets not in self.acts, "the act stands in the log already", 8)
        need(known <= number, "the signer knew more entries than there were", 8)
        need(day >= self.day, "the day is before that of an earlier act", 8)
        self.day = day
        self.acts.add(entry.octets)
        if act[0] in ("setup.grant", "setup.revoke"):
            self.people.change_role(*act)

    def checkpoint(self, number, entry, tree):
        need(len(entry.signers) == 1 and self.people.has_role(entry.signers[0], "administrator"),
             "an administrator signs a cosigned checkpoint", 5)
        found = notes.check(entry.content[2], self.policy, self.policy.quorum)
        need(found.size == number and found.root == tree.root(number), "the checkpoint is not of the log before it", 9)
        back = [name for name, time in found.times.items() if time < self.times.get(name, 0)]
        self.times.update(found.times)
        need(not back, "the time of a witness goes back", 10)


def addresses(item):
    """Everything in an act that can be an address."""
    if type(item) is bytes and len(item) == 32:
        yield item
    if type(item) is list:
        for one in item:
            yield from addresses(one)


def needed(act):
    """The addresses of the documents that an act needs."""
    found = [act[place] for place in DOCUMENTS.get(act[0], []) if place < len(act)]
    if act[0] == "case.split" and len(act) > 2 and type(act[2]) is list:
        found += [part[1] for part in act[2] if type(part) is list and len(part) == 2]
    return [one for one in found if type(one) is bytes]


def check_files(parts, acts, report):
    """V1 and V2: the files beside the log are those that acts name, each under its address, and in canonical form."""
    named = {address for act in acts for address in addresses(act)}
    held = {}
    for part in PARTS[:2]:
        try:
            files = package.framed(parts[part], part, 4)
            held[part] = [sha256(one) for one in files]
            need(ascending(held[part]), "the files do not stand in ascending order of their hashes", 1)
            need(all(len(one) <= LONGEST_FILE for one in files), "a file is too long", 1)
            need(named.issuperset(held[part]), "a file is not named by any act", 1)
            for one in files:
                (check_document if part == "documents" else check_text)(one)
        except Refusal as refusal:
            report.add(refusal.check, part, refusal.reason)
    missing = {address for act in acts for address in needed(act)} - set(held.get("documents", []))
    if missing:
        report.add(1, "documents", f"{len(missing)} documents that acts name are missing")
    texts = named - set(held.get("documents", [])) - set(held.get("texts", []))
    report.facts.update(documents=len(held.get("documents", [])), texts=len(held.get("texts", [])),
                        addresses_without_a_file=len(texts))


def check_text(octets_of):
    try:
        octets_of.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(2, "a text is not UTF-8") from None


def no_duplicates(pairs):
    """The object, whose names must stand in strictly ascending order."""
    need(ascending([name.encode() for name, _ in pairs]), "the names of an object do not stand in ascending order")
    return dict(pairs)


def no_float(text_of):
    raise Refusal(2, f"{text_of} is no integer")


def check_document(octets_of):
    """The one canonical form of section 11.6."""
    try:
        value = json.loads(octets_of.decode("utf-8"), object_pairs_hook=no_duplicates, parse_float=no_float,
                           parse_constant=no_float)
    except ValueError as error:
        raise Refusal(2, f"a document is no JSON: {error}") from None
    if json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() != octets_of:
        raise Refusal(2, "a document is not in canonical form")
