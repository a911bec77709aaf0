"""Tie orders, and the ledger of the ties that were met."""

from ..octets import sha256


class Unbroken(Exception):
    """A tie that the tie order does not break."""


class TieBreaker:
    """Breaks ties by the words of the tie order in turn, each among those whom the word before left equal."""

    def __init__(self, order, profile, seed):
        self.profile = profile
        self.seed = seed
        self.words = [f"lot:{seed.hex()}" if word == "lot" and seed else word for word in order.split(",")]
        self.met = []

    @property
    def order(self):
        """The tie order as the outcome tells it."""
        return ",".join(self.words)

    def key(self, word, project):
        one = self.profile.projects[project]
        if word.startswith("lot:"):
            return sha256(self.seed.hex().encode() + b"\0" + one.identifier.encode())
        return {
            "votes": -self.profile.votes[project], "cost-low": one.cost, "cost-high": -one.cost,
            "complete": (one.complete == "", one.complete), "id": one.identifier.encode(), "file": one.row,
        }.get(word, 0)

    def choose(self, members, step, quantity, value):
        """The first of the projects that are equal in `quantity`; notes the tie, or raises Unbroken."""
        if len(members) == 1:
            return members[0]
        left = members
        for word in self.words:
            best = min(self.key(word, project) for project in left)
            left = [project for project in left if self.key(word, project) == best]
            if len(left) == 1:
                self.met.append((step, quantity, value, left[0], word, members))
                return left[0]
        raise Unbroken

    def note_open(self, members, step, quantity, value):
        """Notes a tie that nothing broke, since nothing had to."""
        self.met.append((step, quantity, value, None, "", members))
