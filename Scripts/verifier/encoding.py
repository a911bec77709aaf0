"""Section 1: CBOR of four kinds of item, in its one spelling."""

LONGEST_ITEM = 4096
LONGEST_TEXT = 1024
DEEPEST = 4


class NotEncoded(Exception):
    """Octets that are not the one encoding of an item; `code` is that of the document."""

    def __init__(self, code, position):
        super().__init__(f"{code} at octet {position}")
        self.code = code


def head(major, number):
    """The shortest head of an item."""
    if number < 24:
        return bytes([major << 5 | number])
    for short, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if number < 1 << 8 * size:
            return bytes([major << 5 | short]) + number.to_bytes(size, "big")
    raise ValueError("an unsigned integer has at most 64 bits")


def encode(item):
    """The encoding of an unsigned integer, octets, a text or a list of these."""
    if isinstance(item, int):
        return head(0, item)
    if isinstance(item, bytes):
        return head(2, len(item)) + item
    if isinstance(item, str):
        return head(3, len(item.encode())) + item.encode()
    return head(4, len(item)) + b"".join(encode(one) for one in item)


def read_head(data, start):
    """Major type, number and the position after the head that begins at `start`."""
    if start >= len(data):
        raise NotEncoded("E_TRUNCATED", start)
    major, short = data[start] >> 5, data[start] & 31
    if major not in (0, 2, 3, 4):
        raise NotEncoded("E_TYPE", start)
    if short < 24:
        return major, short, start + 1
    if short > 27:
        raise NotEncoded("E_INDEFINITE", start)
    size = 1 << short - 24
    octets = data[start + 1:start + 1 + size]
    if len(octets) < size:
        raise NotEncoded("E_TRUNCATED", start)
    number = int.from_bytes(octets, "big")
    if number < (24 if size == 1 else 1 << 4 * size):
        raise NotEncoded("E_NOT_SHORTEST", start)
    return major, number, start + 1 + size


def read_text(octets, start):
    """The text that the octets of a text item say."""
    if len(octets) > LONGEST_TEXT:
        raise NotEncoded("E_TEXT", start)
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        raise NotEncoded("E_UTF8", start) from None
    if any(ord(sign) < 0x20 or 0x7F <= ord(sign) <= 0x9F for sign in text):
        raise NotEncoded("E_TEXT", start)
    return text


def decode_from(data, start=0, depth=0):
    """The item that begins at `start`, and the position after it."""
    major, number, position = read_head(data, start)
    if major == 0:
        return number, position
    if major != 4:
        if number > len(data) - position:
            raise NotEncoded("E_TRUNCATED", start)
        octets = data[position:position + number]
        return (octets if major == 2 else read_text(octets, start)), position + number
    if depth >= DEEPEST:
        raise NotEncoded("E_DEPTH", start)
    items = []
    for _ in range(number):
        item, position = decode_from(data, position, depth + 1)
        items.append(item)
    return items, position


def decode(data):
    """The one item that the octets are."""
    if len(data) > LONGEST_ITEM:
        raise NotEncoded("E_SIZE", 0)
    item, end = decode_from(data)
    if end != len(data):
        raise NotEncoded("E_TRAILING", end)
    return item


def decode_sequence(data):
    """The items that follow each other, each of them within the limit of one item."""
    items, position = [], 0
    while position < len(data):
        item, end = decode_from(data, position)
        if end - position > LONGEST_ITEM:
            raise NotEncoded("E_SIZE", position)
        items.append(item)
        position = end
    return items
