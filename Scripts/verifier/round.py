"""Section 4: the fold over the entries of a round: what may come when, and the state that each leaves."""

from . import boxes, entries, notes
from .ballots import Form
from .encoding import encode
from .octets import domain_hash
from .paper import Paper
from .register import Register
from .report import Refusal
from .voters import Voters

ENROLLING, OPEN, CLOSED, COUNTED, PUBLISHED = "enrolling", "open", "closed", "counted", "published"
ACCEPTS = {
    ENROLLING: {entries.REGISTER_PAGE, entries.LOT_COMMITMENT, entries.CHECKPOINT},
    OPEN: {entries.OPEN_BALLOT, entries.SEALED_BALLOT, entries.KEY_EVENT, entries.PAPER_BATCH, entries.CHECKPOINT,
           entries.CLOSE},
    CLOSED: {entries.PAPER_ENTRY, entries.PAPER_RESOLUTION, entries.ISSUANCE, entries.LOT_REVEAL, entries.CHECKPOINT,
             entries.BOX_KEY, entries.TALLY},
    COUNTED: {entries.TALLY, entries.PUBLICATION, entries.CHECKPOINT},
    PUBLISHED: set(),
}
MOVES = {entries.CHECKPOINT, entries.CLOSE, entries.BOX_KEY, entries.TALLY, entries.PUBLICATION}


class Round:
    """The state of a round after the entries that were applied."""

    def __init__(self, tree, report, manifest, election):
        self.tree = tree
        self.report = report
        self.manifest = manifest
        kind, scale, limits = self.manifest.form
        self.form = Form(kind, scale, limits, self.manifest.budget, election.projects)
        self.phase = ENROLLING
        self.register = Register(self.manifest)
        self.voters = Voters(self.manifest, self.register)
        self.paper = Paper(self.manifest, self.form)
        self.times = {}
        self.witnessed_close = False
        self.close_leaf = None
        self.box_secret = None
        self.commitments, self.reveals = {}, {}
        self.certificates = []
        self.published = None

    def take(self, number, entry):
        """Takes one entry in, and reports why it may not be there. What is not signed as it must be changes nothing,
        but that the round goes on: to leave out a close would only hide what comes after it."""
        faults = []
        for check in (self.check_round, entries.check_signatures, self.check_signers):
            try:
                check(entry)
            except Refusal as refusal:
                faults.append(refusal)
        name = entries.DOMAINS[entry.kind]
        try:
            if entry.kind not in ACCEPTS[self.phase]:
                raise Refusal(8, f"a ‘{name}’ does not belong in the state ‘{self.phase}’")
            if not faults or entry.kind in MOVES:
                getattr(self, name.replace("-", "_"))(number, entry)
        except Refusal as refusal:
            faults.append(refusal)
        for fault in faults:
            self.report.add(fault.check, number, fault.reason)

    def check_round(self, entry):
        if entry.kind == entries.MANIFEST:
            raise Refusal(8, "a second manifest")
        if entry.content[1] != self.manifest.hash:
            raise Refusal(8, "the entry is of another round")

    def check_signers(self, entry):
        """Refuses, as V5, an entry that others signed than those of the table in section 3."""
        manifest, kind, content = self.manifest, entry.kind, entry.content
        if kind in entries.BALLOTS:
            return
        if kind in (entries.PAPER_BATCH, entries.PAPER_RESOLUTION, entries.KEY_EVENT):
            extra = [content[4]] if kind == entries.KEY_EVENT and self.voters.must_sign(content) else []
            officers = [key for key in entry.signers if key not in extra]
            right = len(officers) == 2 and set(officers) <= set(manifest.officers) and set(extra) <= set(entry.signers)
        elif kind == entries.PAPER_ENTRY:
            right = len(entry.signers) == 1 and entry.signers[0] in manifest.clerks
        elif kind in (entries.ISSUANCE, entries.LOT_COMMITMENT, entries.LOT_REVEAL):
            group = [key for _, key, _ in manifest.issuers] if kind == entries.ISSUANCE else manifest.lot_parties
            right = content[2] < len(group) and entry.signers == [group[content[2]]]
        elif kind == entries.TALLY:
            others = set(entry.signers) - {manifest.operator}
            if manifest.operator not in entry.signers or not others or not others <= set(manifest.recounters):
                raise Refusal(14, "operator and recounters must sign the certificate, and nobody else")
            right = True
        else:
            right = entry.signers == [manifest.operator]
        if not right:
            raise Refusal(5, "the entry is not signed by exactly those who must sign it")

    def register_page(self, number, entry):
        self.report.begin(3)
        self.register.take(entry.content[2], entry.content[3])

    def lot_commitment(self, number, entry):
        party, commitment = entry.content[2:]
        if party in self.commitments:
            raise Refusal(8, "a lot party commits itself twice")
        self.commitments[party] = commitment

    def checkpoint(self, number, entry):
        self.report.begin(9, 10)
        opens = self.phase == ENROLLING
        self.phase = OPEN if opens else self.phase
        first = self.phase == CLOSED and not self.witnessed_close
        self.witnessed_close = self.witnessed_close or self.phase == CLOSED
        found = notes.check(entry.content[2], self.manifest.policy, self.manifest.policy.quorum)
        if found.size != number or found.root != self.tree.root(number):
            raise Refusal(9, "the checkpoint is not of the log just before it")
        self.check_times(found)
        if first and any(time < self.manifest.window[1] for time in found.times.values()):
            raise Refusal(10, "the close was cosigned before the announced end")
        if opens:
            self.register.check_complete()
            if len(self.commitments) < len(self.manifest.lot_parties):
                raise Refusal(8, "the round opens before every lot party has committed itself")

    def check_times(self, checkpoint):
        """Refuses, as V10, a witness whose time goes back."""
        back = [name for name, time in checkpoint.times.items() if time < self.times.get(name, 0)]
        self.times.update(checkpoint.times)
        if back:
            raise Refusal(10, f"the time of {back[0]} goes back")

    def ballot(self, number, entry):
        self.report.begin(7, 12)
        self.voters.cast_open(number, entry, self.tree.leaves[number], self.form)

    def sealed_ballot(self, number, entry):
        self.report.begin(6, 7)
        self.voters.cast_sealed(number, entry, self.tree.leaves[number])

    def key_event(self, number, entry):
        self.report.begin(7)
        self.voters.key_event(entry.content, self.paper)

    def paper_batch(self, number, entry):
        self.paper.close_batch(*entry.content[2:])

    def close(self, number, entry):
        self.phase, self.close_leaf = CLOSED, self.tree.leaves[number]
        if entry.content[2] != number:
            raise Refusal(8, "the close says another number than its own")
        if self.paper.at_desk:
            raise Refusal(8, "the round closes while a paper batch is open")

    def paper_entry(self, number, entry):
        self.report.begin(12)
        self.paper.enter(entry.content, entry.signers[0], number, self.tree.leaves[number])

    def paper_resolution(self, number, entry):
        self.report.begin(12)
        self.paper.resolve(entry.content, number, self.tree.leaves[number])

    def issuance(self, number, entry):
        self.report.begin(6)
        self.register.take_issuance(*entry.content[2:])

    def lot_reveal(self, number, entry):
        party, secret = entry.content[2:]
        if not self.witnessed_close:
            raise Refusal(8, "a lot is revealed before the close was witnessed")
        if party in self.reveals:
            raise Refusal(8, "a lot party reveals twice")
        if self.commitments.get(party) != commitment_of(self.manifest.hash, party, secret):
            raise Refusal(8, "the secret is not the one that the lot party committed itself to")
        self.reveals[party] = secret

    def box_key(self, number, entry):
        self.report.begin(12)
        if not self.manifest.sealed or self.box_secret is not None:
            raise Refusal(8, "there is no box, or its key was released before")
        self.need_witnessed_close_and_paper()
        if boxes.x25519(entry.content[2], boxes.NINE) != self.manifest.box[0]:
            raise Refusal(12, "the released key is not that of the box")
        self.box_secret = entry.content[2]
        self.voters.open_boxes(self.box_secret, self.form)

    def need_witnessed_close_and_paper(self):
        if not self.witnessed_close:
            raise Refusal(8, "the close has not been witnessed yet")
        if not self.paper.complete:
            raise Refusal(8, "a paper ballot is not entered twice, or not resolved")

    def tally(self, number, entry):
        self.report.begin(9, 14)
        self.certificates.append((number, entry.content))
        self.phase = COUNTED
        self.need_witnessed_close_and_paper()
        if self.manifest.sealed:
            self.report.begin(6)
            if self.box_secret is None or not self.register.issuance_complete:
                raise Refusal(8, "the box key or a page of issued credentials is missing")
            if len(self.voters.sealed) + len(self.voters.unused) > min(self.register.issued):
                raise Refusal(6, "more ballot keys than credentials")
        if entry.content[2] != len(self.certificates):
            raise Refusal(8, "the certificate has another number than its turn")
        if entry.content[3] != [number, self.tree.root(number)]:
            raise Refusal(9, "the certificate is about another log")

    def publication(self, number, entry):
        self.published = entry.content[2]
        told = dict(self.published)
        last = self.certificates[-1][1]
        frozen = {"election": self.manifest.election[0], "rules": self.manifest.rules_hash, "outcome": last[10], "trace": last[11]}
        wrong = [name for name, expected in frozen.items() if told.get(name) != expected]
        if wrong:
            raise Refusal(1, f"the publication does not name ‘{wrong[0]}’, or another than was certified")
        self.phase = PUBLISHED

    @property
    def seed(self):
        """The seed of the draw (section 5), or None while it cannot be made."""
        parties = range(len(self.manifest.lot_parties))
        if not parties or any(party not in self.reveals for party in parties) or self.close_leaf is None:
            return None
        return domain_hash("lot-seed", self.close_leaf + b"".join(self.reveals[party] for party in parties))


def commitment_of(manifest_hash, party, secret):
    """What a lot party commits itself with (section 3.11)."""
    return domain_hash("lot", encode([1, manifest_hash, party, secret]))
