"""Section 3.1: the manifest, and what must hold in it before anything else can be read."""

from . import curve, rsa
from .ballots import FORMS, Form
from .notes import Policy, is_name
from .octets import domain_hash
from .report import Refusal
from .shapes import ascending

OPEN, SEALED = 1, 2
LARGEST_REGISTER = 1 << 24
TIE_WORDS = {"votes", "cost-low", "cost-high", "complete", "id", "file", "lot", "refuse"}


def need(condition, reason, check=2):
    if not condition:
        raise Refusal(check, reason)


class Manifest:
    """The frozen rules of a round."""

    def __init__(self, entry):
        (_, _, _, self.title, self.modes, self.form, self.rule, self.election, self.register, self.window, keys,
         self.issuers, self.box, witnesses, self.rules_hash) = entry.content
        self.hash = domain_hash("manifest", entry.body)
        self.operator, self.officers, self.clerks, self.recounters, self.lot_parties = keys
        self.policy = Policy(witnesses[0], witnesses[1], witnesses[2], [tuple(one) for one in witnesses[3]])
        self.check_modes()
        self.check_form()
        self.check_rule()
        self.check_roles()
        self.check_keys()

    @property
    def sealed(self):
        return bool(self.modes & SEALED)

    @property
    def lots(self):
        return "lot" in self.rule[3].split(",")

    @property
    def budget(self):
        return self.election[1]

    def check_modes(self):
        need(1 <= self.modes <= 3, "the modes are neither open nor sealed")
        need(len(self.issuers) == (2 if self.sealed else 0), "issuers belong with sealed ballots, two of them")
        need(bool(self.box) == self.sealed, "a box belongs with sealed ballots")
        need(not self.box or 80 <= self.box[1] <= 2048, "the length to which ballots are padded")
        need(1 <= self.register[1] <= LARGEST_REGISTER, "the size of the register")
        need(self.window[0] <= self.window[1], "the round closes before it opens")

    def check_form(self):
        kind, scale, limits = self.form
        need(kind in FORMS, "no kind of ballot")
        need(1 <= scale <= 1_000_000 and 1_000_000 % scale == 0, "the steps in a point")
        need(scale == 1 or kind in ("cumulative", "scoring"), "only ballots with points have steps")
        need(ascending([name.encode() for name, _ in limits]), "the limits do not stand in ascending order")
        try:
            Form(kind, scale, limits, self.budget, ())
        except (ValueError, ZeroDivisionError) as error:
            raise Refusal(2, f"a limit is none: {error}") from None

    def check_rule(self):
        _, _, options, tie_order = self.rule
        need(ascending([name.encode() for name, _ in options]), "the options do not stand in ascending order")
        words = tie_order.split(",")
        need(set(words) <= TIE_WORDS and len(set(words)) == len(words), "no tie order")
        need("refuse" not in words or len(words) == 1, "‘refuse’ stands alone in a tie order")
        need(self.lots == bool(self.lot_parties), "‘lot’ needs lot parties, and they need ‘lot’")

    def check_roles(self):
        for name, group, least in (("officers", self.officers, 2), ("recounters", self.recounters, 1)):
            need(len(group) >= least, f"too few {name}")
        for name, group in (("clerks", self.clerks), ("lot parties", self.lot_parties)):
            need(len(group) != 1, f"one is too few {name}")
        for group in (self.officers, self.clerks, self.recounters, self.lot_parties):
            need(ascending(group), "the keys of a role do not stand in ascending order")
        check_policy(self.policy)
        need(len({spki for _, _, spki in self.issuers}) == len(self.issuers), "two issuers with one key for credentials")
        for _, _, spki in self.issuers:
            try:
                rsa.read_key(spki)
            except ValueError as error:
                raise Refusal(2, f"the key of an issuer: {error}") from None

    def check_keys(self):
        self.keys = [self.operator, *self.officers, *self.clerks, *self.recounters, *self.lot_parties,
                     *(key for _, key, _ in self.issuers), self.policy.log_key, *(key for _, key in self.policy.witnesses)]
        check_distinct(self.keys)


def check_policy(policy):
    """Refuses a quorum or names that cannot be."""
    names = [name for name, _ in policy.witnesses]
    need(1 <= policy.quorum <= len(names), "the quorum is not 1 to the number of witnesses")
    need(all(map(is_name, [policy.origin, *names])), "a name that a signed note cannot have")
    need(len({policy.origin, *names}) == 1 + len(names), "two witnesses with one name")


def check_distinct(keys):
    """Refuses keys that are not valid, and one key for two purposes."""
    for key in keys:
        need(curve.prime_order(key) is not None, f"the key {key.hex()[:16]}… is not valid", 4)
    need(len(set(keys)) == len(keys), "one key has two purposes")
