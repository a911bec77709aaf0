"""Reads a Pabulib file for the peers and writes it in the flat form of peers/common/flat.hpp.

Independent of our own reader on purpose: where both agree on the winners, both read the same ballots.
"""

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path


class Unsuitable(Exception):
    """The file has no approval ballots, or an amount that is not whole."""


def sections(path):
    """The rows of META, PROJECTS and VOTES as lists of dictionaries."""
    result = {"META": [], "PROJECTS": [], "VOTES": []}
    name, header = None, None
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            if not row or not any(cell.strip() for cell in row):
                continue
            if len(row) == 1 and row[0].strip().upper() in result:
                name, header = row[0].strip().upper(), None
            elif header is None:
                header = [cell.strip() for cell in row]
            else:
                result[name].append(dict(zip(header, row)))
    return result


def whole(text):
    value = Decimal(text.strip().replace(",", "."))
    if value != value.to_integral_value():
        raise Unsuitable("an amount is not whole")
    return int(value)


def write(source, destination):
    """Writes the approval or choose-one election `source` in flat form, and returns (voters, projects, groups)."""
    parts = sections(source)
    meta = {row["key"].strip(): row["value"].strip() for row in parts["META"]}
    if meta["vote_type"] not in ("approval", "choose-1"):
        raise Unsuitable(f"ballots are {meta['vote_type']}")
    costs = {row["project_id"].strip(): whole(row["cost"]) for row in parts["PROJECTS"]}
    ids = sorted(costs)
    index = {identifier: position for position, identifier in enumerate(ids)}
    groups = Counter()
    for row in parts["VOTES"]:
        named = (name.strip() for name in row["vote"].split(","))
        groups[tuple(sorted({index[name] for name in named if name in index}))] += 1
    lines = [f"{whole(meta['budget'])} {len(parts['VOTES'])} {len(ids)} {len(groups)}"]
    lines += [f"{costs[name]} {name}" for name in ids]
    for choices, count in sorted(groups.items()):
        lines.append(" ".join(map(str, (count, len(choices), *choices))))
    Path(destination).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(parts["VOTES"]), len(ids), len(groups)
