"""Section 3.5: sealed boxes of libsodium (X25519 by RFC 7748, XSalsa20, Poly1305 by RFC 8439, BLAKE2b by RFC 7693).

They are opened with a key that has been published, so nothing is done in constant time.
"""

import hashlib
import struct
from functools import lru_cache

P = 2**255 - 19
SIGMA = struct.unpack("<4I", b"expand 32-byte k")
QUARTERS = ((0, 4, 8, 12), (5, 9, 13, 1), (10, 14, 2, 6), (15, 3, 7, 11),
            (0, 1, 2, 3), (5, 6, 7, 4), (10, 11, 8, 9), (15, 12, 13, 14))
NINE = (9).to_bytes(32, "little")


@lru_cache(maxsize=1 << 14)
def x25519(secret, u):
    """RFC 7748, 5: the shared secret, or with `NINE` the public key."""
    k = int.from_bytes(secret, "little") & (1 << 254) - 8 | 1 << 254
    u = int.from_bytes(u, "little") & (1 << 255) - 1
    x2, z2, x3, z3, swap = 1, 0, u, 1, 0
    for t in reversed(range(255)):
        bit = k >> t & 1
        if swap ^ bit:
            x2, x3, z2, z3 = x3, x2, z3, z2
        swap = bit
        a, b, c, d = x2 + z2, x2 - z2, x3 + z3, x3 - z3
        aa, bb, da, cb = a * a % P, b * b % P, d * a % P, c * b % P
        e = aa - bb
        x3, z3 = (da + cb) ** 2 % P, u * ((da - cb) ** 2 % P) % P
        x2, z2 = aa * bb % P, e * (aa + 121665 * e) % P
    if swap:
        x2, z2 = x3, z3
    return (x2 * pow(z2, P - 2, P) % P).to_bytes(32, "little")


def rotate(value, by):
    value &= 0xFFFFFFFF
    return value << by & 0xFFFFFFFF | value >> 32 - by


def salsa(key, block, core):
    """Salsa20 over a block of 16 octets, or HSalsa20 when `core`."""
    k, n = struct.unpack("<8I", key), struct.unpack("<4I", block)
    start = [SIGMA[0], *k[:4], SIGMA[1], *n, SIGMA[2], *k[4:], SIGMA[3]]
    x = list(start)
    for _ in range(10):
        for a, b, c, d in QUARTERS:
            x[b] ^= rotate(x[a] + x[d], 7)
            x[c] ^= rotate(x[b] + x[a], 9)
            x[d] ^= rotate(x[c] + x[b], 13)
            x[a] ^= rotate(x[d] + x[c], 18)
    if core:
        return struct.pack("<8I", *(x[i] for i in (0, 5, 10, 15, 6, 7, 8, 9)))
    return struct.pack("<16I", *((one + two) & 0xFFFFFFFF for one, two in zip(x, start)))


def poly1305(key, message):
    """RFC 8439, 2.5."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for i in range(0, len(message), 16):
        total = (total + int.from_bytes(message[i:i + 16] + b"\1", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:32], "little")) % 2**128).to_bytes(16, "little")


def stream_of(secret, ephemeral, public, other, size):
    """The key stream of a sealed box: 32 octets for Poly1305, then those for the content."""
    shared = x25519(secret, other)
    if not any(shared):
        return None
    nonce = hashlib.blake2b(ephemeral + public, digest_size=24).digest()
    key = salsa(salsa(shared, bytes(16), True), nonce[:16], True)
    blocks = (salsa(key, nonce[16:] + i.to_bytes(8, "little"), False) for i in range((size + 32) // 64 + 1))
    return b"".join(blocks)


@lru_cache(maxsize=1 << 14)
def open_box(secret, public, box):
    """The content of a sealed box, or None when it does not open."""
    ephemeral, tag, cipher = box[:32], box[32:48], box[48:]
    stream = stream_of(secret, ephemeral, public, ephemeral, len(cipher))
    if stream is None or poly1305(stream, cipher) != tag:
        return None
    return bytes(one ^ two for one, two in zip(cipher, stream[32:]))
