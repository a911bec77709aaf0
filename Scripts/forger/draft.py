"""A round as a list of pieces, from which a package is derived: hashes, chains, checkpoints and signatures follow."""

import base64
import copy
from dataclasses import dataclass

from verifier import entries, notes, recount
from verifier.counting import rules
from verifier.counting.outcome import outcome_document, trace_document
from verifier.counting.profile import NotKnown, WrongOptions
from verifier.documents import read_election
from verifier.encoding import encode
from verifier.manifest import Manifest
from verifier.octets import domain, domain_hash, sha256
from verifier.report import Refusal, Report
from verifier.round import Round
from verifier.tree import Tree, leaf_hash

from . import keys

WITNESSES = ("witness-1", "witness-2", "witness-3")
TIME = 2_000_000_000


@dataclass
class Piece:
    """An entry before hashes and signatures. `change` alters the content after everything in it was derived, `remake`
    the whole item after it was signed."""

    kind: int
    content: list
    signers: list
    choices: object = None
    change: object = None
    remake: object = None
    domain: str | None = None
    neutral: bool = False


def note(origin, tree, size, witnesses=WITNESSES, time=TIME, log="log"):
    """A checkpoint of the first `size` entries, signed by the log and cosigned."""
    text = f"{origin}\n{size}\n{base64.b64encode(tree.root(size)).decode()}\n"
    lines = [signature_line(origin, notes.LOG_TYPE, keys.public(log), keys.sign(log, text.encode()))]
    for name in witnesses:
        signed = time.to_bytes(8, "big") + keys.sign(name, notes.cosignature_message(time, text))
        lines.append(signature_line(f"{name}.example", notes.WITNESS_TYPE, keys.public(name), signed))
    return f"{text}\n{''.join(lines)}".encode()


def signature_line(name, kind, key, signature):
    blob = base64.b64encode(notes.key_identifier(name, kind, key) + signature).decode()
    return f"— {name} {blob}\n"


class Draft:
    """A round that can be altered, and then derived."""

    def __init__(self, pieces, documents):
        self.pieces = pieces
        self.documents = documents
        self.final = {}
        self.earlier = None
        self.publish = {}
        self.tamper = None

    def copy(self):
        return copy.deepcopy(self)

    def find(self, kind, place=0):
        """The number of the entry of a kind, counted from 0 or from the end."""
        return [number for number, piece in enumerate(self.pieces) if piece.kind == kind][place]

    def derive(self):
        """The octets of the package."""
        return Derivation(self).package()


class Derivation:
    """One way through the pieces of a draft, with what follows from the entries before."""

    def __init__(self, draft):
        self.draft = draft
        self.log = []
        self.chains = {}
        self.names = {}
        self.documents = dict(draft.documents)
        self.manifest_hash = None
        self.round = None
        self.checkpoint_sizes = []

    @property
    def tree(self):
        return Tree([leaf_hash(entry) for entry in self.log])

    def package(self):
        for piece in copy.deepcopy(self.draft.pieces):
            self.append(piece)
        origin = self.draft.pieces[0].content[13][0]
        tree = self.tree
        earlier = self.draft.earlier
        if earlier is None:
            earlier = [note(origin, tree, size) for size in self.checkpoint_sizes]
        parts = [*sorted(self.documents.items()),
                 ("checkpoint", note(origin, tree, len(self.log), **self.draft.final)),
                 ("checkpoints", framed(earlier)), ("log", framed(self.log))]
        return b"buurtstem record v1\n" + b"".join(encode([name, len(data)]) + data for name, data in parts)

    def append(self, piece):
        if piece.kind == entries.MANIFEST:
            piece.content[7][0] = sha256(self.documents["election"])
            piece.content[14] = sha256(self.documents["rules"])
        else:
            piece.content[1] = self.manifest_hash
        fill = getattr(self, "fill_" + entries.DOMAINS[piece.kind].replace("-", "_"), None)
        if fill:
            fill(piece)
        if piece.change:
            piece.change(piece.content)
        body = encode(piece.content)
        if piece.kind == entries.MANIFEST:
            self.manifest_hash = domain_hash("manifest", body)
        item = self.signed(piece, body)
        if piece.remake:
            item = piece.remake(item)
        self.log.append(item if isinstance(item, bytes) else encode(item))
        if piece.kind in entries.BALLOTS:
            voter = self.names.get(piece.signers[0], piece.signers[0])
            self.chains[voter] = (self.chains.get(voter, (0, b""))[0] + 1, leaf_hash(self.log[-1]))

    def signed(self, piece, body):
        message = domain(piece.domain or entries.DOMAINS[piece.kind]) + body
        pairs = sorted([keys.public(name), keys.sign(name, message, piece.neutral)] for name in piece.signers)
        if piece.kind not in entries.BALLOTS:
            return [piece.kind, body, pairs]
        item = [piece.kind, body, pairs[0][1]]
        return item + [self.credentials(piece)] if piece.kind == entries.SEALED_BALLOT else item

    def credentials(self, piece):
        if piece.content[3]:
            return []
        made = []
        for issuer in (0, 1):
            random = sha256(f"random {issuer}".encode() + piece.content[2])
            message = random + domain("credential") + piece.content[1] + piece.content[2]
            made.append([random, keys.credential(issuer, message)])
        return made

    def fill_ballot(self, piece):
        voter = self.names.get(piece.signers[0], piece.signers[0])
        piece.content[3:5] = self.chains.get(voter, (0, bytes(32)))

    def fill_sealed_ballot(self, piece):
        self.fill_ballot(piece)
        length = self.draft.pieces[0].content[12][1]
        inner = [1, self.manifest_hash, piece.content[2], piece.choices]
        piece.content[5] = keys.seal(keys.padded(inner, length))

    def fill_key_event(self, piece):
        if piece.content[2] == 2:
            old, new = map(keys.name_of, piece.content[3:5])
            self.names.setdefault(new, self.names.get(old, old))

    def fill_checkpoint(self, piece):
        size = len(self.log)
        self.checkpoint_sizes.append(size)
        piece.content[2] = note(self.draft.pieces[0].content[13][0], self.tree, size, **(piece.choices or {}))

    def fill_close(self, piece):
        piece.content[2] = len(self.log)

    def fill_lot_commitment(self, piece):
        piece.content[3] = domain_hash("lot", encode([1, self.manifest_hash, piece.content[2], piece.choices]))

    def fill_tally(self, piece):
        """Counts: what the certificate must say about the entries so far."""
        try:
            self.fold()
        except (Refusal, AttributeError):
            self.documents |= {"outcome": b"", "trace": b""}
            # A manifest that the verifier refuses: what is certified does not matter any more.
            piece.content[3:] = [[0, bytes(32)], [0] * 8, bytes(32), ["", 0], bytes(32), "a forger", b""] + [bytes(32)] * 2
            return
        manifest = self.draft.pieces[0].content
        counted = recount.counted_ballots(self.round)
        leaves = b"".join(leaf for _, leaf, _ in counted)
        seed = self.round.seed
        self.count([choices for _, _, choices in counted], seed)
        if self.draft.tamper:
            name, old, new = self.draft.tamper
            self.documents[name] = self.documents[name].replace(old, new)
        piece.content[3:] = [
            [len(self.log), self.tree.root(len(self.log))], recount.counts(self.round, counted),
            domain_hash("counted", leaves), manifest[6][:2], sha256(self.documents["rules"]), "a forger", seed or b"",
            sha256(self.documents["outcome"]), sha256(self.documents["trace"])]

    def fold(self):
        """The state of the round as the verifier sees it, refusals or not."""
        election = read_election(self.documents["election"])
        manifest = Manifest(entries.read(self.log[0], entries.BODIES, entries.BODIES))
        self.round = Round(self.tree, Report(), manifest, election)
        for number, octets in enumerate(self.log[1:], 1):
            try:
                self.round.take(number, entries.read(octets, entries.BODIES, entries.BODIES))
            except Refusal:
                continue

    def count(self, ballots, seed):
        """The documents of the outcome; empty ones where the rule is not counted here."""
        election = read_election(self.documents["election"])
        manifest = self.round.manifest
        try:
            found = rules.count(manifest.rule, self.round.form, ballots, election.projects, manifest.budget,
                                election.decimals, seed)
        except (NotKnown, WrongOptions):
            self.documents |= {"outcome": b"", "trace": b""}
            return
        self.documents |= {"outcome": outcome_document(found, manifest.rule, manifest.budget, election.projects),
                           "trace": trace_document(found, election.projects)}

    def fill_publication(self, piece):
        self.documents |= self.draft.publish
        piece.content[2] = [[name, sha256(data)] for name, data in sorted(self.documents.items())]


def framed(pieces):
    return b"".join(len(piece).to_bytes(2, "big") + piece for piece in pieces)
