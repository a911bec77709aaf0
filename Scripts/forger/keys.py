"""Secret keys that follow from names, and everything that is done with them."""

import hashlib
import json
import pathlib
from functools import lru_cache

from verifier import boxes, curve, rsa
from verifier.encoding import encode
from verifier.octets import sha256

NAMES = {}
VECTORS = pathlib.Path(__file__).parent.parent.parent / "Fixtures/vectors"


@lru_cache(maxsize=None)
def secret(name):
    """The scalar and the prefix of a name's key (RFC 8032, 5.1.5), and the public key."""
    digest = hashlib.sha512(sha256(f"buurtstem test {name}".encode())).digest()
    scalar = int.from_bytes(digest[:32], "little") & (1 << 254) - 8 | 1 << 254
    return scalar, digest[32:], curve.encoding(curve.times_base(scalar))


def public(name):
    NAMES[secret(name)[2]] = name
    return secret(name)[2]


def name_of(key):
    """The name whose key this is; other keys have their own octets for a name."""
    return NAMES.get(key, key.hex())


@lru_cache(maxsize=1 << 15)
def sign(name, message, neutral=False):
    """RFC 8032, 5.1.6; with `neutral` a signature whose R is the neutral element, which the strict rule refuses."""
    scalar, prefix, key = secret(name)
    nonce = 0 if neutral else int.from_bytes(hashlib.sha512(prefix + message).digest(), "little") % curve.L
    r = curve.encoding(curve.times_base(nonce))
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % curve.L
    return r + ((nonce + k * scalar) % curve.L).to_bytes(32, "little")


@lru_cache(maxsize=1)
def issuers():
    """Name, SubjectPublicKeyInfo and secret exponent of the two issuers of the vectors."""
    found = []
    for told in json.loads((VECTORS / "record-v1.json").read_text(encoding="utf-8"))["issuer-keys"]:
        outer = rsa.one(bytes.fromhex(told["pkcs8"]), 0x30)
        position = rsa.der(outer)[2]
        position = rsa.der(outer, position)[2]
        numbers = rsa.one(rsa.der(outer, position)[1], 0x30)
        values, position = [], 0
        for _ in range(4):
            _, octets, position = rsa.der(numbers, position)
            values.append(int.from_bytes(octets, "big"))
        found.append((told["name"], bytes.fromhex(told["spki"]), values[3]))
    return found


@lru_cache(maxsize=1 << 12)
def credential(issuer, message):
    """A PSS signature with a salt that follows from the message (RFC 8017, 9.1.1)."""
    _, spki, exponent = issuers()[issuer]
    modulus = rsa.read_key(spki)
    bits = modulus.bit_length() - 1
    size = (bits + 7) // 8
    salt = rsa.sha384(b"salt" + message)
    digest = rsa.sha384(bytes(8) + rsa.sha384(message) + salt)
    block = bytes(size - 2 * rsa.HASH_SIZE - 2) + b"\1" + salt
    masked = bytearray(one ^ two for one, two in zip(block, rsa.mask(digest, len(block))))
    masked[0] &= 255 >> 8 * size - bits
    number = int.from_bytes(bytes(masked) + digest + b"\xbc", "big")
    return pow(number, exponent, modulus).to_bytes((modulus.bit_length() + 7) // 8, "big")


BOX_SECRET = sha256(b"buurtstem test box")
BOX_KEY = boxes.x25519(BOX_SECRET, boxes.NINE)


@lru_cache(maxsize=1 << 12)
def seal(content, random=b""):
    """A sealed box to the box key; the ephemeral key follows from the content."""
    ephemeral = sha256(b"ephemeral" + random + content)
    public_part = boxes.x25519(ephemeral, boxes.NINE)
    stream = boxes.stream_of(ephemeral, public_part, BOX_KEY, BOX_KEY, len(content))
    cipher = bytes(one ^ two for one, two in zip(content, stream[32:]))
    return public_part + boxes.poly1305(stream, cipher) + cipher


def padded(item, length):
    octets = encode(item)
    return octets + bytes(length - len(octets))
