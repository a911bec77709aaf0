"""The notation of section 1 for what an item may be: predicates that make up predicates."""


LARGEST = (1 << 63) - 1


def uint(item):
    return type(item) is int and item <= LARGEST


def positive(item):
    return uint(item) and item > 0


def holds(shape, condition):
    """A shape of which a condition holds as well."""
    return lambda item: shape(item) and condition(item)


def flag(item):
    return type(item) is int and item < 2


def octets(low, high=None):
    """An octet string of `low` octets, or of `low` to `high`."""
    high = low if high is None else high
    return lambda item: type(item) is bytes and low <= len(item) <= high


def text(low, high):
    """A text of `low` to `high` octets."""
    return lambda item: type(item) is str and low <= len(item.encode()) <= high


def exactly(value):
    return lambda item: type(item) is type(value) and item == value


def array(*shapes):
    """An array of exactly these items."""
    return lambda item: (type(item) is list and len(item) == len(shapes)
                         and all(shape(one) for shape, one in zip(shapes, item)))


def many(shape, least=0):
    """An array of any number of one kind of item."""
    return lambda item: type(item) is list and len(item) >= least and all(shape(one) for one in item)


def either(*shapes):
    return lambda item: any(shape(item) for shape in shapes)


def ascending(items):
    """Whether the items stand in strictly ascending order."""
    return all(one < two for one, two in zip(items, items[1:]))


KEY = octets(32)
HASH = octets(32)
SIGNATURE = octets(64)
ANY_OCTETS = octets(0, 4096)
ANY_TEXT = text(0, 1024)
