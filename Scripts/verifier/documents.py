"""Section 8: the documents `election`, `outcome` and `trace`."""

from dataclasses import dataclass
from fractions import Fraction

from .encoding import NotEncoded, decode_sequence
from .report import Refusal
from .shapes import ANY_TEXT, array, ascending, either, exactly, flag, many, uint

FIRST = array(exactly(1), exactly("election"), ANY_TEXT, uint, uint, uint)
POT = array(either(exactly("theme"), exactly("area")), ANY_TEXT, uint)
PROJECT = array(ANY_TEXT, uint, ANY_TEXT, many(ANY_TEXT), many(ANY_TEXT), ANY_TEXT, uint, many(ANY_TEXT), uint)


@dataclass(frozen=True)
class Project:
    """A project of the election; amounts are in smallest units of the currency."""

    identifier: str
    cost: int
    name: str
    themes: tuple
    areas: tuple
    complete: str
    likes: int
    groups: tuple
    row: int


@dataclass(frozen=True)
class Election:
    """What is voted on."""

    currency: str
    decimals: int
    pots: tuple
    projects: tuple


def read_election(data):
    """The document `election`; refused as V2."""
    try:
        items = decode_sequence(data)
    except NotEncoded as error:
        raise Refusal(2, f"‘election’: {error}") from None
    if not items or not FIRST(items[0]) or len(items) != 1 + items[0][4] + items[0][5]:
        raise Refusal(2, "‘election’ does not begin with what it holds")
    pots, projects = items[1:1 + items[0][4]], items[1 + items[0][4]:]
    if not all(map(POT, pots)) or not all(map(PROJECT, projects)):
        raise Refusal(2, "‘election’ holds something that is neither pot nor project")
    if not ascending([project[0].encode() for project in projects]):
        raise Refusal(2, "the projects of ‘election’ do not stand in ascending order")
    listed = tuple(Project(*(tuple(one) if type(one) is list else one for one in project)) for project in projects)
    return Election(items[0][2], items[0][3], tuple(map(tuple, pots)), listed)


def field(text):
    """A field of a line, in its one spelling."""
    escaped = bytearray()
    for octet in text.encode():
        if octet < 0x21 or octet in (0x25, 0x7F):
            escaped += b"%%%02X" % octet
        else:
            escaped.append(octet)
    return escaped.decode()


def line(*fields):
    return "\t".join(field(str(one)) for one in fields) + "\n"


def fraction(value):
    """A fraction as `a` or `a/b` in lowest terms."""
    return str(Fraction(value))


def quantity(name, value):
    return f"{name}={fraction(value)}"
