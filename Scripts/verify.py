#!/usr/bin/env python3
"""Verifies a published record without Buurtstem: a second implementation of `buurtstem verify`.

Written from docs/record-format/v1.md, with nothing but Python's standard library.
Usage: Scripts/verify.py FILE.buurtstem [--receipt FILE] [--trusted-checkpoint FILE] [--key FILE] [--json]
"""

import argparse
import json
import pathlib
import sys

from verifier.record import Kept, verify


def read_key(path):
    """The 32 octets of a public key: as 64 hexadecimal digits, or in the file that `buurtstem key` writes."""
    words = path if not pathlib.Path(path).exists() else pathlib.Path(path).read_text(encoding="utf-8")
    for word in words.replace('"', " ").replace(",", " ").split():
        if len(word) == 64 and all(sign in "0123456789abcdef" for sign in word):
            return bytes.fromhex(word)
    sys.exit(f"{path}: no public key of 64 hexadecimal digits. Give the .pub file, or the key itself.")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", help="a published record")
    parser.add_argument("--receipt", action="append", default=[], help="a receipt that you kept; may be repeated")
    parser.add_argument("--trusted-checkpoint", action="append", default=[], help="a checkpoint that you kept")
    parser.add_argument("--key", help="your public key: the receipts must be for its ballots")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args()
    read = lambda names: [(name, pathlib.Path(name).read_bytes()) for name in names]
    try:
        kept = Kept(read(options.receipt), read(options.trusted_checkpoint), options.key and read_key(options.key))
        report = verify(pathlib.Path(options.file).read_bytes(), kept)
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    print(json.dumps(report.document(), ensure_ascii=False, indent=2) if options.json else "\n".join(report.lines()))
    return 0 if report.good else 1


if __name__ == "__main__":
    sys.exit(main())
