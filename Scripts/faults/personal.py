#!/usr/bin/env python3
"""Looks for what is personal in every file of a folder, byte by byte, in every form in which a text can lie there.

    personal.py FOLDER VALUES    VALUES: a file with a value on each line; prints FILE: VALUE, and ends with 1 if there is any
"""

import base64
import pathlib
import sys


def forms(value):
    for text in {value, value.upper(), value.lower(), value.replace("-", "")}:
        octets = text.encode()
        yield octets
        yield text.encode("utf-16-le")
        yield text.encode("utf-16-be")
        yield text.encode("latin-1", "replace") if text.isascii() else octets
        yield octets.hex().encode()
        yield octets.hex().upper().encode()
        # In base64 the text begins at any of three places; what its neighbours share in a group is left out.
        for shift in range(3):
            whole = base64.b64encode(bytes(shift) + octets)
            yield whole[(shift * 8 + 5) // 6:len(whole) // 4 * 4 - 4]


values = [line for line in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines() if line]
if not values or min(len(value.encode()) for value in values) < 6:
    sys.exit("every value must be long enough not to stand somewhere by chance")
found = 0
files = sorted(path for path in pathlib.Path(sys.argv[1]).rglob("*") if path.is_file())
for path in files:
    octets = path.read_bytes()
    for value in values:
        if any(form in octets for form in forms(value)):
            print(f"{path.relative_to(sys.argv[1])}: {value}")
            found += 1
print(f"{len(files)} files, {len(values)} values, {found} found")
sys.exit(found > 0)
