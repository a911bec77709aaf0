"""Sections 11.1 to 11.3: whose keys there are in a panel record, and who may sign for whom."""

from . import curve
from .report import Refusal

ADMINISTRATOR = "administrator"


class People:
    """Keys in use and ended, and the roles of persons."""

    def __init__(self, officers):
        self.in_use = {key: person for key, person, _ in officers}
        self.ended_by_administrator = set()
        self.ever = set(self.in_use)
        self.roles = {}
        for _, person, roles in officers:
            self.roles.setdefault(person, set()).update(roles)

    def has_role(self, key, role):
        """Whether a key in use is that of somebody with a role."""
        return role in self.roles.get(self.in_use.get(key), ())

    def keys_of(self, person):
        return [key for key, owner in self.in_use.items() if owner == person]

    def administrators(self):
        """Those administrators who have a key."""
        return {person for person in self.in_use.values() if ADMINISTRATOR in self.roles.get(person, ())}

    def enrol(self, key, person, signers, reserved):
        if curve.prime_order(key) is None:
            raise Refusal(4, "the enrolled key is not valid")
        others = [signer for signer in signers if signer != key]
        if key not in signers or len(others) != 1 or not self.has_role(others[0], ADMINISTRATOR):
            raise Refusal(5, "an administrator and the key itself sign an enrolment")
        if key in self.ever or key in reserved:
            raise Refusal(8, "the key was enrolled before, or has another purpose")
        self.in_use[key] = person
        self.ever.add(key)

    def end(self, key, person, signers):
        if len(signers) != 1 or (signers[0] != key and not self.has_role(signers[0], ADMINISTRATOR)):
            raise Refusal(5, "an administrator or the key itself ends a key")
        if self.in_use.get(key) != person:
            raise Refusal(8, "the key is not one that the person uses")
        if ADMINISTRATOR in self.roles.get(person, ()) and self.keys_of(person) == [key]:
            raise Refusal(8, "the last key of an administrator is not ended")
        del self.in_use[key]
        if signers[0] != key:
            self.ended_by_administrator.add(person)

    def check_signer(self, key, person):
        """Refuses an act that is signed by somebody other than its person, who has a key or had one taken away.

        Who signs for somebody without a key must be in a role or preside at a meeting; the latter follows from the acts,
        which are not replayed, so anybody with a key passes here."""
        if key not in self.in_use:
            raise Refusal(5, "the act is signed with a key that is nobody's")
        if self.in_use[key] == person:
            return
        if self.keys_of(person) or person in self.ended_by_administrator:
            raise Refusal(5, "the act is signed by somebody else than the person who does it")

    def change_role(self, verb, role=None, person=None, *_):
        if verb == "setup.grant":
            self.roles.setdefault(person, set()).add(role)
        elif role in self.roles.get(person, ()):
            if role == ADMINISTRATOR and self.administrators() == {person}:
                raise Refusal(8, "the last administrator who has a key keeps the role")
            self.roles[person].discard(role)
