"""The part of RESULTS.md on the signed record, which stands between two marks and can be written alone."""

import record
import text
from part import Part

BEGIN = "<!-- record: begin -->"
END = "<!-- record: end -->"
PART = Part(BEGIN, END)


def operation_rows(rows):
    lines = []
    for row in rows:
        if row["kind"] != "record-operation" or row["status"] != "ok":
            continue
        ours = text.duration(row["ours"]["cpu_min"])
        if "ratio" in row:
            lines.append([row["title"], ours, text.duration(row["bare"]["cpu_min"]), row["beside"],
                          text.ratio(row["ratio"])])
        else:
            lines.append([row["title"], ours, "–", "–", "–"])
    return lines


OPERATION_HEADER = ["operation", "ours", "bare", "bare calls", "ours ÷ bare"]


def verification_rows(rows):
    lines = []
    for row in rows:
        if row["kind"] != "record-verification":
            continue
        name = f"{row['voters']:,} {row['ballots_of']}"
        if row["status"] != "ok":
            lines.append([name, row["status"], *["–"] * 8])
            continue
        ours, bare, signatures = row["ours"], row["bare"], row["signatures"]
        alone = text.duration(signatures["seconds"]) if signatures["status"] == "ok" else "–"
        lines.append([name, f"{ours['entries']:,}", f"{ours['bytes'] / 1e6:.0f}", text.duration(ours["seconds"]),
                      text.duration(bare["seconds"]), text.ratio(row["ratio"]), text.ratio(row["cpu_ratio"]), alone,
                      f"{ours['peak_rss_mb']:.0f}", f"{ours['ballots'] / ours['seconds']:,.0f}"])
    return lines


VERIFICATION_HEADER = ["voters", "entries", "MB", "ours", "bare", "ours ÷ bare", "processor time", "signatures alone",
                       "peak MB", "ballots/s"]


def section(rows):
    """Markdown, with both marks."""
    head = next(row for row in rows if row["kind"] == "run")
    machine = head["machine"]
    words = {True: "met", False: "**not met**", None: "not measured"}
    bars = [[bar, words[met], said] for bar, met, said in record.judge(rows)]
    load = f"{machine['load']} at the start"
    after = next((row["load"] for row in rows if row["kind"] == "record-end"), None)
    if after is not None:
        load += f", {after} at the end"
    return f"""{BEGIN}
## The signed record

{head['date']}, by `{head['command']}`; {machine['processor']}, {machine['cores']} cores; load {load}. Ours and the bare calls
of libsodium and OpenSSL take turns in the same run; of each the fastest counts. What is compared stands in
[README.md](README.md).

{text.table(["bar", "verdict", "seen"], bars, numbers=False)}

### One operation

Processor time of one call.

{text.table(OPERATION_HEADER, operation_rows(rows))}

### A whole package, verified offline

By the clock, with as many threads as cores. The bare side checks each key, signature, credential and box once and hashes
the tree, from a file that it has in memory; "signatures alone" does nothing but verify the Ed25519 signatures. Ours reads
the package from the disk, decodes and folds all entries, recounts by Equal Shares with add-1 over 100 projects, and compares
outcome and trace.

{text.table(VERIFICATION_HEADER, verification_rows(rows))}
{END}
"""
