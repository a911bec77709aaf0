"""Sections 3.2 and 3.10: the register, and for whom credentials were issued."""

from . import curve
from .encoding import encode
from .manifest import OPEN, SEALED
from .report import Refusal
from .tree import Tree, leaf_hash

PAGE, ISSUANCE_PAGE = 32, 8192
BY_KEY, BY_CREDENTIAL, ON_PAPER = 0, 1, 2


class Register:
    """The leaves that were read, and the credentials that the issuers say they gave."""

    def __init__(self, manifest):
        self.manifest = manifest
        self.root, self.size = manifest.register
        self.leaves = []
        self.keys = {}
        self.forbidden = set(manifest.keys)
        self.issued = [0, 0]
        self.pages = [0, 0]
        self.without_credential = set()

    def take(self, page, leaves):
        """The next page."""
        start = len(self.leaves)
        if start >= self.size or page * PAGE != start or len(leaves) != min(PAGE, self.size - start):
            raise Refusal(3, "the page is not the next one of the register")
        self.leaves += leaves
        for index, leaf in enumerate(leaves, start):
            self.take_leaf(index, *leaf)
        if len(self.leaves) == self.size:
            self.check_root()

    def take_leaf(self, index, kind, _, key, zone):
        mode = {BY_KEY: OPEN, BY_CREDENTIAL: SEALED}.get(kind, self.manifest.modes)
        if not self.manifest.modes & mode:
            raise Refusal(3, f"leaf {index} votes in a way that the manifest does not allow")
        if not key:
            return
        if curve.prime_order(key) is None:
            raise Refusal(4, f"the key of leaf {index} is not valid")
        if key in self.forbidden:
            raise Refusal(3, f"the key of leaf {index} has another purpose too")
        self.forbidden.add(key)
        if kind == BY_KEY:
            self.keys[key] = index

    def check_complete(self):
        """Refuses a register that is not the one of the manifest."""
        if len(self.leaves) != self.size:
            raise Refusal(3, "the round opens before the register is complete")
        self.check_root()

    def check_root(self):
        if Tree([leaf_hash(encode(leaf)) for leaf in self.leaves]).root(self.size) != self.root:
            raise Refusal(3, "the register is not the one of the manifest")

    @property
    def issuance_complete(self):
        return self.pages == [self.last_page, self.last_page]

    @property
    def last_page(self):
        return -(-self.size // ISSUANCE_PAGE)

    def may_have_credential(self, leaf):
        return (leaf < len(self.leaves) and self.leaves[leaf][0] == BY_CREDENTIAL
                and leaf not in self.without_credential)

    def take_issuance(self, issuer, page, bits):
        """The next page of an issuer."""
        turn = 0 if self.pages[0] < self.last_page else 1
        if not self.manifest.sealed or issuer != turn or page != self.pages[issuer] or page >= self.last_page:
            raise Refusal(8, "the page is not the next one of the issuers")
        start = page * ISSUANCE_PAGE
        covered = min(ISSUANCE_PAGE, self.size - start)
        if len(bits) != -(-covered // 8):
            raise Refusal(6, "the page covers another number of leaves")
        self.pages[issuer] += 1
        for place in range(8 * len(bits)):
            if bits[place // 8] >> place % 8 & 1:
                self.issued[issuer] += 1
                leaf = start + place
                if place >= covered or not self.may_have_credential(leaf):
                    raise Refusal(6, f"a credential was issued to leaf {leaf}, who may not have one")
