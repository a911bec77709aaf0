"""Section 2: the curve of RFC 8032, and signatures under the strict rule.

Everything here is public, so nothing is done in constant time.
"""

import hashlib
from functools import lru_cache

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
TWICE_D = -2 * 121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
NEUTRAL = (0, 1, 1, 0)
NEUTRAL_OCTETS = (1).to_bytes(32, "little")
WINDOW = 4


def add(a, b):
    """The sum of two points in extended coordinates (RFC 8032, 5.1.4)."""
    low, high = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    cross, scale = a[3] * b[3] % P * TWICE_D % P, 2 * a[2] * b[2] % P
    e, f, g, h = high - low, scale - cross, scale + cross, high + low
    return e * f % P, g * h % P, f * g % P, e * h % P


def double(a):
    """A point added to itself (RFC 8032, 5.1.4)."""
    x, y = a[0] * a[0] % P, a[1] * a[1] % P
    h = x + y
    e = h - (a[0] + a[1]) ** 2 % P
    g = x - y
    f = 2 * a[2] * a[2] % P + g
    return e * f % P, g * h % P, f * g % P, e * h % P


def multiples(point):
    """0 to 15 times a point."""
    found = [NEUTRAL, point]
    while len(found) < 1 << WINDOW:
        found.append(add(found[-1], point))
    return found


def times(number, point):
    """A multiple of a point."""
    result, table = NEUTRAL, multiples(point)
    for shift in reversed(range(0, max(number.bit_length(), 1), WINDOW)):
        for _ in range(WINDOW):
            result = double(result)
        digit = number >> shift & 15
        if digit:
            result = add(result, table[digit])
    return result


def same(a, b):
    """Whether two points are equal."""
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def encoding(point):
    """The 32 octets of a point (RFC 8032, 5.1.2)."""
    inverse = pow(point[2], P - 2, P)
    x, y = point[0] * inverse % P, point[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def point(octets):
    """The point of a canonical encoding, or None (RFC 8032, 5.1.3)."""
    number = int.from_bytes(octets, "little")
    sign, y = number >> 255, number & (1 << 255) - 1
    if y >= P:
        return None
    square = (y * y - 1) * pow(TWICE_D * pow(2, P - 2, P) * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else P - x
    return x, y, 1, x * y % P


BASE = point(bytes([0x58] + [0x66] * 31))
# 0 to 15 times 16^i times the base point, so that its multiples need additions only.
BASE_TABLE = []
for _ in range(64):
    BASE_TABLE.append(multiples(BASE if not BASE_TABLE else double(BASE_TABLE[-1][8])))


def times_base(number):
    """A multiple of the base point; the number has at most 256 bits."""
    result = NEUTRAL
    for place, table in enumerate(BASE_TABLE):
        digit = number >> WINDOW * place & 15
        if digit:
            result = add(result, table[digit])
    return result


@lru_cache(maxsize=1 << 16)
def prime_order(octets):
    """The point of a canonical encoding in the subgroup of prime order and not neutral, or None."""
    found = point(octets) if len(octets) == 32 else None
    if found is None or octets == NEUTRAL_OCTETS or not same(times(L, found), NEUTRAL):
        return None
    return found


@lru_cache(maxsize=1 << 16)
def verifies(key, signature, message):
    """Whether a signature is valid by the strict rule of section 2."""
    a = prime_order(key)
    if a is None or len(signature) != 64:
        return False
    s = int.from_bytes(signature[32:], "little")
    if s >= L or signature[:32] == NEUTRAL_OCTETS:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    x, y, z, t = times(k, a)
    # A and B are of prime order, so S·B − k·A is, and only a canonical R of prime order has its encoding.
    return encoding(add(times_base(s), (-x % P, y, z, -t % P))) == signature[:32]
