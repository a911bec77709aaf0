"""Section 7: checkpoints as C2SP signed notes, with cosignatures of witnesses."""

import base64
import binascii
from dataclasses import dataclass, field

from . import curve
from .octets import sha256
from .report import Refusal

LOG_TYPE, WITNESS_TYPE = 1, 4
LONGEST_NOTE = 65535


def from_base64(text):
    """The octets of standard base64 with padding, in its one spelling; ValueError for anything else."""
    try:
        octets = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from None
    if base64.b64encode(octets).decode() != text:
        raise ValueError("base64 in another spelling")
    return octets


def decimal(text):
    """The number of decimal digits without leading zeros; ValueError for anything else."""
    if not text.isascii() or not text.isdigit() or (text[0] == "0" and text != "0") or int(text) >= 1 << 64:
        raise ValueError("no decimal number")
    return int(text)


def is_name(text):
    """Whether a text can be the name of a key of a signed note."""
    return bool(text) and not any(sign.isspace() or sign == "+" or ord(sign) < 0x20 or ord(sign) == 0x7F for sign in text)


def key_identifier(name, kind, key):
    return sha256(name.encode() + b"\n" + bytes([kind]) + key)[:4]


@dataclass
class Policy:
    """Who signs checkpoints: the log, and of the witnesses at least the quorum."""

    origin: str
    log_key: bytes
    quorum: int
    witnesses: list


@dataclass
class Checkpoint:
    """What a note says, and which witnesses cosigned it when."""

    text: str
    size: int
    root: bytes
    signatures: list
    times: dict = field(default_factory=dict)


def read(octets):
    """The checkpoint that a note spells; ValueError when it is none."""
    if len(octets) > LONGEST_NOTE:
        raise ValueError("too long")
    note = octets.decode("utf-8")
    if any((ord(sign) < 0x20 and sign != "\n") or ord(sign) == 0x7F for sign in note):
        raise ValueError("a control character")
    text, gap, tail = note.rpartition("\n\n")
    if not gap or not tail.endswith("\n"):
        raise ValueError("no signatures")
    signatures = []
    for line in tail[:-1].split("\n"):
        dash, name, blob = line.split(" ")
        if dash != "—" or not is_name(name):
            raise ValueError("no signature line")
        blob = from_base64(blob)
        if len(blob) < 5:
            raise ValueError("no signature in a line")
        signatures.append((name, blob[:4], blob[4:]))
    origin, size, root = text.split("\n")
    if not origin or len(from_base64(root)) != 32:
        raise ValueError("no checkpoint")
    return Checkpoint(text + "\n", decimal(size), from_base64(root), signatures)


def cosignature_message(time, text):
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def check(octets, policy, quorum, strangers=False):
    """Reads a checkpoint and holds every line of it against the policy; returns it, or refuses it as V10.

    In the package every line must be the log's or a witness's. In what somebody kept, as in signed notes anywhere, lines of
    `strangers` are passed over."""
    try:
        checkpoint = read(octets)
    except ValueError as error:
        raise Refusal(10, f"the checkpoint cannot be read: {error}") from None
    if checkpoint.text.split("\n")[0] != policy.origin:
        raise Refusal(10, "the checkpoint is of another log")
    by_log = False
    witnesses = dict(policy.witnesses)
    for name, identifier, signature in checkpoint.signatures:
        if name == policy.origin and identifier == key_identifier(name, LOG_TYPE, policy.log_key):
            if by_log or not curve.verifies(policy.log_key, signature, checkpoint.text.encode()):
                raise Refusal(10, "the log's signature on the checkpoint is not valid, or stands there twice")
            by_log = True
        elif name in witnesses and identifier == key_identifier(name, WITNESS_TYPE, witnesses[name]):
            time = int.from_bytes(signature[:8], "big")
            message = cosignature_message(time, checkpoint.text)
            if name in checkpoint.times or not curve.verifies(witnesses[name], signature[8:], message):
                raise Refusal(10, f"the cosignature of {name} is not valid, or stands there twice")
            checkpoint.times[name] = time
        elif not strangers:
            raise Refusal(10, f"the checkpoint has a line of {name}, who is neither log nor witness")
    if not by_log:
        raise Refusal(10, "the log did not sign the checkpoint")
    if len(checkpoint.times) < quorum:
        raise Refusal(10, f"{len(checkpoint.times)} witnesses cosigned, of the {quorum} that must")
    return checkpoint
