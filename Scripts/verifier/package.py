"""Section 9: the file, its parts, and the entries of the log."""

from .encoding import NotEncoded, decode_from
from .report import Refusal
from .shapes import array, text, uint

ROUND = b"buurtstem record v1\n"
PANELS = b"buurtstem panels v1\n"
LAST = ["checkpoint", "checkpoints", "log"]
PART = array(text(1, 64), uint)


def split(data):
    """The first line of the file, and its parts by name in their order; refused as V1."""
    magic = data[:data.find(b"\n") + 1]
    if magic not in (ROUND, PANELS):
        raise Refusal(1, "the file does not begin as a record does")
    parts, position = {}, len(magic)
    while position < len(data):
        try:
            item, position = decode_from(data, position)
        except NotEncoded as error:
            raise Refusal(1, f"the head of a part cannot be read: {error}") from None
        if not PART(item):
            raise Refusal(1, "the head of a part is not its name and length")
        name, length = item
        if name in parts:
            raise Refusal(1, f"‘{name}’ is in the file twice")
        if length > len(data) - position:
            raise Refusal(1, f"the file ends within ‘{name}’")
        parts[name] = data[position:position + length]
        position += length
    names = list(parts)
    if names[-3:] != LAST:
        raise Refusal(1, "the file does not end with checkpoint, checkpoints and log")
    return magic, parts


def framed(data, part, width=2):
    """The pieces of a part in which each stands behind its length; refused as V1."""
    found, position = [], 0
    while position < len(data):
        length = int.from_bytes(data[position:position + width], "big")
        piece = data[position + width:position + width + length]
        if length == 0 or len(piece) != length:
            raise Refusal(1, f"a piece of ‘{part}’ has no length, or is cut off")
        found.append(piece)
        position += width + length
    return found
