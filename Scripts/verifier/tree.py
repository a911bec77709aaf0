"""Sections 3 and 7: the tree of RFC 9162."""

from .octets import sha256


def leaf_hash(entry):
    return sha256(b"\0" + entry)


def node_hash(left, right):
    return sha256(b"\1" + left + right)


class Tree:
    """A log's leaf hashes, with the tree hash of every size of it (RFC 9162, 2.1.1)."""

    def __init__(self, leaves):
        self.leaves = leaves
        # full[i][j] is the hash of the j-th whole subtree of 2^i leaves.
        self.full = [leaves]
        while len(self.full[-1]) > 1:
            level = self.full[-1]
            self.full.append([node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)])

    def root(self, size):
        """The tree hash over the first `size` leaves."""
        if size == 0:
            return sha256(b"")
        result, end = None, size
        for height in range(size.bit_length()):
            if size >> height & 1:
                end -= 1 << height
                part = self.full[height][end >> height]
                result = part if result is None else node_hash(part, result)
        return result


def included(leaf, index, size, proof, expected):
    """Whether an inclusion proof leads from a leaf to a tree hash (RFC 9162, 2.1.3.2)."""
    if index >= size:
        return False
    number, last, result = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if number & 1 or number == last:
            result = node_hash(sibling, result)
            while number & 1 == 0 and number != 0:
                number, last = number >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        number, last = number >> 1, last >> 1
    return last == 0 and result == expected
