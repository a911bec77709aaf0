"""Section 3.5: RSASSA-PSS with SHA-384 (RFC 8017, 8.1.2; RFC 9474, 5), and the keys of issuers (section 3.1)."""

import hashlib
from functools import lru_cache

RSA_ENCRYPTION = bytes.fromhex("06092a864886f70d0101010500")
EXPONENT = 65537
HASH_SIZE = 48


def der(data, start=0):
    """Tag, content and end of the DER value at `start`; ValueError for anything but DER."""
    if len(data) < start + 2:
        raise ValueError("a DER value is cut off")
    length, position = data[start + 1], start + 2
    if length & 128:
        size = length & 127
        length = int.from_bytes(data[position:position + size], "big")
        if size not in (1, 2) or length < (128 if size == 1 else 256):
            raise ValueError("a DER length is not the shortest")
        position += size
    if position + length > len(data):
        raise ValueError("a DER value is cut off")
    return data[start], data[position:position + length], position + length


def one(data, tag):
    """The content of the single DER value that the data are."""
    found, content, end = der(data)
    if found != tag or end != len(data):
        raise ValueError("another DER value was expected")
    return content


def positive(octets):
    """The number of a DER integer above 0."""
    if not octets or octets[0] & 128 or (octets[0] == 0 and not (len(octets) > 1 and octets[1] & 128)):
        raise ValueError("a DER integer is not positive or not the shortest")
    return int.from_bytes(octets, "big")


@lru_cache
def read_key(spki):
    """The modulus of an issuer's SubjectPublicKeyInfo; ValueError says what is wrong with it."""
    outer = one(spki, 0x30)
    tag, algorithm, end = der(outer)
    if tag != 0x30 or algorithm != RSA_ENCRYPTION:
        raise ValueError("the algorithm is not rsaEncryption")
    bits = one(outer[end:], 3)
    if not bits or bits[0] != 0:
        raise ValueError("the bit string has unused bits")
    numbers = one(bits[1:], 0x30)
    tag, modulus, middle = der(numbers)
    if tag != 2:
        raise ValueError("a modulus was expected")
    modulus, exponent = positive(modulus), positive(one(numbers[middle:], 2))
    if exponent != EXPONENT or not 2048 <= modulus.bit_length() <= 4096 or modulus % 2 == 0:
        raise ValueError("not a key of 2,048 to 4,096 bits with exponent 65537")
    return modulus


def sha384(data):
    return hashlib.sha384(data).digest()


def mask(seed, size):
    """MGF1 with SHA-384 (RFC 8017, B.2.1)."""
    blocks = (sha384(seed + counter.to_bytes(4, "big")) for counter in range(size // HASH_SIZE + 1))
    return b"".join(blocks)[:size]


@lru_cache(maxsize=1 << 12)
def verifies(spki, signature, message):
    """Whether a credential is a PSS signature with a salt of 48 octets (RFC 8017, 9.1.2)."""
    modulus = read_key(spki)
    number = int.from_bytes(signature, "big")
    if len(signature) != (modulus.bit_length() + 7) // 8 or number >= modulus:
        return False
    bits = modulus.bit_length() - 1
    size = (bits + 7) // 8
    number = pow(number, EXPONENT, modulus)
    if number >> 8 * size:
        return False
    encoded = number.to_bytes(size, "big")
    masked, digest = encoded[:size - HASH_SIZE - 1], encoded[size - HASH_SIZE - 1:-1]
    if encoded[-1] != 0xBC or number >> bits:
        return False
    block = int.from_bytes(masked, "big") ^ int.from_bytes(mask(digest, len(masked)), "big")
    block &= (1 << bits - 8 * (HASH_SIZE + 1)) - 1
    salt = (block & (1 << 8 * HASH_SIZE) - 1).to_bytes(HASH_SIZE, "big")
    return block >> 8 * HASH_SIZE == 1 and sha384(bytes(8) + sha384(message) + salt) == digest
