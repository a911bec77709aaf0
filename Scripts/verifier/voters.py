"""Sections 3.4 to 3.6: who votes, the chain of each voter's ballots, and what the officers do with keys."""

from dataclasses import dataclass, field

from . import boxes, curve, rsa
from .encoding import NotEncoded, decode_from, encode
from .octets import domain
from .register import BY_CREDENTIAL, BY_KEY, ON_PAPER
from .report import Refusal

CANCEL, REPLACE, DESK = 1, 2, 3
START = bytes(32)
SEAL = 48


@dataclass
class Voter:
    """A ballot key with its successors: what was cast, and whether it counts."""

    key: bytes
    sequence: int = 0
    previous: bytes = START
    cancelled: bool = False
    # The number, leaf hash and choices of each ballot; of a sealed one the box, until it is opened.
    ballots: list = field(default_factory=list)

    def last_counted(self):
        """The last ballot that is not void, or None; a box that was never opened is as good as void."""
        return next((ballot for ballot in reversed(self.ballots) if type(ballot[2]) is list), None)


class Voters:
    """Everybody who votes online."""

    def __init__(self, manifest, register):
        self.manifest = manifest
        self.register = register
        self.sealed = {}
        self.open = {}
        self.cancelled = set()
        # Keys of sealed ballots that were cancelled before they cast one.
        self.unused = set()
        self.used_leaves = set()

    def everybody(self):
        return {id(voter): voter for voter in [*self.open.values(), *self.sealed.values()]}.values()

    def voter(self, key):
        """The voter who casts open ballots, or has cast sealed ones, with this key."""
        if key in self.register.keys:
            self.open.setdefault(key, Voter(key))
        return self.open.get(key) or self.sealed.get(key)

    def is_taken(self, key):
        return key in self.register.forbidden or key in self.open or key in self.sealed

    def check_chain(self, voter, content):
        if content[3] != voter.sequence or content[4] != voter.previous:
            raise Refusal(7, "the ballot is out of the chain of its voter")

    def extend(self, voter, number, leaf, ballot):
        """Puts a ballot at the end of its chain."""
        voter.sequence, voter.previous = voter.sequence + 1, leaf
        voter.ballots.append((number, leaf, ballot))

    def cast_open(self, number, entry, leaf, form):
        voter = self.voter(entry.content[2])
        if entry.content[2] in self.sealed or voter is None:
            raise Refusal(7, "the key does not cast open ballots in this round")
        if voter.cancelled or voter.key != entry.content[2]:
            raise Refusal(7, "the key was cancelled or replaced")
        self.check_chain(voter, entry.content)
        fault = form.fault(entry.content[5])
        if fault:
            raise Refusal(12, fault)
        self.extend(voter, number, leaf, entry.content[5])

    def cast_sealed(self, number, entry, leaf):
        key = entry.content[2]
        if not self.manifest.sealed:
            raise Refusal(8, "there are no sealed ballots in this round")
        if key in self.register.forbidden or key in self.open:
            raise Refusal(7, "the key has another purpose")
        if key in self.cancelled:
            raise Refusal(7, "the key was cancelled")
        if len(entry.content[5]) != self.manifest.box[1] + SEAL:
            raise Refusal(2, "the box has another length than the manifest says")
        voter = self.sealed.get(key, Voter(key))
        self.check_chain(voter, entry.content)
        self.check_credentials(entry)
        self.extend(voter, number, leaf, entry.content[5])
        self.sealed[key] = voter

    def check_credentials(self, entry):
        """The credentials of a first ballot, one of each issuer, are signed by these."""
        for (random, credential), (_, _, spki) in zip(entry.credentials, self.manifest.issuers):
            message = random + domain("credential") + self.manifest.hash + entry.content[2]
            if not rsa.verifies(spki, credential, message):
                raise Refusal(6, "a credential is not valid")

    def open_boxes(self, secret, form):
        """Replaces each box by the choices in it, or by None where the ballot is void."""
        for voter in self.sealed.values():
            voter.ballots = [(number, leaf, self.content(secret, voter.key, box, form))
                             for number, leaf, box in voter.ballots]

    def content(self, secret, key, box, form):
        padded = boxes.open_box(secret, self.manifest.box[0], box)
        if padded is None:
            return None
        try:
            item, end = decode_from(padded)
        except NotEncoded:
            return None
        if any(padded[end:]) or type(item) is not list or len(item) != 4 or item[:3] != [1, self.manifest.hash, key]:
            return None
        return None if encode(item) != padded[:end] or form.fault(item[3]) else item[3]

    def must_sign(self, content):
        """Whether the key that a key event names signs it too: a secret voter at the desk gives up her own."""
        return (content[2] == DESK and len(content[4]) == 32 and content[3] < len(self.register.leaves)
                and self.register.leaves[content[3]][0] == BY_CREDENTIAL)

    def key_event(self, content, paper):
        if content[2] == CANCEL:
            self.cancel(content[3])
        elif content[2] == REPLACE:
            self.replace(content[3], content[4])
        else:
            self.desk(content[3], content[4], content[5], paper)

    def cancel(self, key):
        voter = self.voter(key)
        if voter is None:
            if curve.prime_order(key) is None:
                raise Refusal(4, "the cancelled key is not valid")
            if not self.manifest.sealed or self.is_taken(key) or key in self.cancelled:
                raise Refusal(8, "a key is cancelled that does not vote")
            self.unused.add(key)
        elif voter.cancelled or voter.key != key:
            raise Refusal(7, "a key is cancelled that was cancelled or replaced before")
        else:
            voter.cancelled = True
        self.cancelled.add(key)

    def replace(self, key, new_key):
        voter = self.voter(key)
        if voter is None or key in self.sealed:
            raise Refusal(8, "a key is replaced that does not cast open ballots")
        if voter.cancelled or voter.key != key:
            raise Refusal(7, "a key is replaced that was cancelled or replaced before")
        if curve.prime_order(new_key) is None:
            raise Refusal(4, "the new key is not valid")
        if self.is_taken(new_key) or new_key in self.cancelled:
            raise Refusal(8, "the new key is not new")
        self.open[new_key] = voter
        voter.key = new_key
        self.register.forbidden.add(new_key)

    def desk(self, leaf, key, batch, paper):
        if leaf >= len(self.register.leaves) or leaf in self.used_leaves:
            raise Refusal(8, "the voter is not in the register, or had a paper ballot before")
        if batch != paper.next_batch:
            raise Refusal(8, "the paper batch is not the one that is open")
        kind, _, register_key, _ = self.register.leaves[leaf]
        if kind == BY_KEY:
            voter = self.voter(register_key)
            if voter is None or voter.key != key:
                raise Refusal(8, "the key is not the voter's present one")
            voter.cancelled = True
        elif kind == ON_PAPER or not key:
            if key:
                raise Refusal(8, "somebody who votes on paper only has no key")
            self.register.without_credential.add(leaf)
        else:
            voter = self.sealed.get(key)
            if voter is None or voter.cancelled:
                raise Refusal(8, "the ballot key has cast no ballot, or was cancelled before")
            voter.cancelled = True
        if key:
            self.cancelled.add(key)
        self.used_leaves.add(leaf)
        paper.hand_out()
