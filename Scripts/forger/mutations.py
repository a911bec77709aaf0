"""Damage to a package without any key: bits, cuts, entries and parts dropped, doubled, swapped and changed."""

import random

from verifier import package
from verifier.encoding import encode

from .draft import framed


class Mutations:
    """All mutations of one package, by name."""

    def __init__(self, data):
        self.data = data
        self.magic, parts = package.split(data)
        self.parts = list(parts.items())
        self.log = package.framed(parts["log"], "log")
        self.earlier = package.framed(parts["checkpoints"], "checkpoints")
        self.checkpoint = parts["checkpoint"]

    def rebuilt(self, parts):
        return self.magic + b"".join(encode([name, len(data)]) + data for name, data in parts)

    def with_part(self, changed, data):
        return self.rebuilt([(name, data if name == changed else old) for name, old in self.parts])

    def all(self):
        """Name and octets of every mutation but the bits."""
        for name, log in self.of_the_log():
            yield name, self.with_part("log", framed(log))
        for name, parts in self.of_the_parts():
            yield name, self.rebuilt(parts)
        for name, note in of_a_note(self.checkpoint):
            yield f"checkpoint {name}", self.with_part("checkpoint", note)
        for place, note in enumerate(self.earlier):
            for name, changed in of_a_note(note):
                notes = self.earlier[:place] + [changed] + self.earlier[place + 1:]
                yield f"earlier checkpoint {place} {name}", self.with_part("checkpoints", framed(notes))
        for name, notes in (("none", []), ("turned round", self.earlier[::-1]), ("the last twice", self.earlier + self.earlier[-1:]),
                            ("with the last", self.earlier + [self.checkpoint])):
            yield f"earlier checkpoints {name}", self.with_part("checkpoints", framed(notes))
        for name, data in (("another first line", b"B" + self.data[1:]), ("nothing", b""), ("only the first line", self.magic),
                           ("an octet behind", self.data + b"\0")):
            yield name, data

    def of_the_log(self):
        log = self.log
        for place, entry in enumerate(log):
            middle = bytearray(entry)
            middle[len(entry) // 2] ^= 1
            for name, changed in (("dropped", []), ("twice", [entry, entry]), ("changed", [bytes(middle)]),
                                  ("shorter", [entry[:-1]]), ("longer", [entry + b"\0"]), ("empty", [b""])):
                yield f"entry {place} {name}", log[:place] + changed + log[place + 1:]
            yield f"log cut before entry {place}", log[:place]
            yield f"entry {place} at the end", log[:place] + log[place + 1:] + [entry]
            if place + 1 < len(log):
                yield f"entry {place} after the next", log[:place] + [log[place + 1], entry] + log[place + 2:]

    def of_the_parts(self):
        parts = self.parts
        for place, (name, data) in enumerate(parts):
            for how, changed in (("dropped", []), ("twice", [parts[place]] * 2), ("emptied", [(name, b"")]),
                                 ("longer", [(name, data + b"x")]), ("with a line more", [(name, data + b"\n")]),
                                 ("renamed", [(name + "x", data)])):
                yield f"part {name} {how}", parts[:place] + changed + parts[place + 1:]
            yield f"part {name} last", parts[:place] + parts[place + 1:] + [parts[place]]
        yield "another part first", [("extra", b"x")] + parts
        yield "another part last", parts + [("extra", b"x")]

    def bits(self, seed, count):
        """So many flipped bits and cut files, drawn from a seed."""
        draw = random.Random(seed)
        for _ in range(count):
            place, bit = draw.randrange(len(self.data)), draw.randrange(8)
            flipped = bytearray(self.data)
            flipped[place] ^= 1 << bit
            yield f"bit {bit} of octet {place}", bytes(flipped)
            if draw.randrange(8) == 0:
                yield f"cut at octet {place}", self.data[:place]


def of_a_note(note):
    """A note with a line dropped, doubled, or of somebody else."""
    lines = note.split(b"\n")
    for place in range(len(lines) - 1):
        for how, changed in (("dropped", []), ("twice", [lines[place]] * 2),
                             ("of a stranger", [lines[place].replace(b"witness-", b"stranger-")])):
            changed = b"\n".join(lines[:place] + changed + lines[place + 1:])
            if changed != note:
                yield f"line {place} {how}", changed
