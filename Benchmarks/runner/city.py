"""A year of a city: what its panels did, folded, and its public register, with the bar of two seconds."""

import processes
import text
from part import Part

BAR_SECONDS = 2
BEGIN = "<!-- city: begin -->"
END = "<!-- city: end -->"
PART = Part(BEGIN, END)


def run(harness, cores, seconds, emit):
    answer = processes.answer([harness, "city", str(cores), str(seconds)], 900)
    emit({"kind": "city", **answer})


def found(rows):
    return next((row for row in rows if row["kind"] == "city"), None)


def line(row):
    if row["status"] != "ok":
        return f"a year of a city: {row.get('note', row['status'])}"
    return (f"a year of a city, {row['entries']:,} entries: fold {text.duration(row['fold'])}, "
            f"register {text.duration(row['register'])}")


def is_met(row):
    return row["status"] == "ok" and row["decode"] + row["fold"] + row["register"] <= BAR_SECONDS


def section(rows):
    """Markdown, with both marks."""
    head = next(row for row in rows if row["kind"] == "run")
    machine, row = head["machine"], found(rows)
    whole = row["decode"] + row["fold"] + row["register"]
    verdict = "met" if is_met(row) else "**not met**"
    lines = [
        ["entries decoded", text.duration(row["decode"])],
        ["acts folded into the case book", text.duration(row["fold"])],
        ["register of four quarters, in both languages", text.duration(row["register"])],
        ["all three", text.duration(whole)],
        ["the whole package verified, signatures and all", text.duration(row["verify"])],
    ]
    return f"""{BEGIN}
## A year of a city

{head['date']}, by `{head['command']}`; {machine['processor']}, {machine['cores']} cores; load {machine['load']} at the start. Eight panels
and {row['initiatives']:,} initiatives from the idea to the first payment, {row['entries']:,} signed entries, a package of {row['bytes'] / 1e6:.0f} MB. One thread but for
the verification; the fastest of several turns. There is no peer that keeps such a record.

Bar: {row['entries']:,} entries folded and the register within {BAR_SECONDS} s: {verdict}, {text.duration(whole)}. Peak memory {row['peak'] / 1e6:.0f} MB.

{text.table(["work", "time"], lines)}
{END}
"""
