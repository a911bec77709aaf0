"""Hashes and domains (the introduction of the document)."""

import hashlib


def sha256(data):
    """H of the document."""
    return hashlib.sha256(data).digest()


def domain(name):
    """The octets that stand before everything hashed or signed for the purpose `name`."""
    return b"buurtstem/v1/" + name.encode() + b"\0"


def domain_hash(name, data):
    """HD of the document."""
    return sha256(domain(name) + data)
