"""Writes RESULTS.md from the JSON lines of a run."""

import bars
import cases
import scaling
import text


def peer_cell(answer):
    if answer is None:
        return "–"
    if "ratio" in answer:
        flag = "" if answer["agrees"] else " **other winners**"
        return f"{text.duration(answer['seconds_min'])} ({text.ratio(answer['ratio'])}){flag}"
    known = f" (recorded {text.duration(answer['recorded_seconds'])})" if "recorded_seconds" in answer else ""
    if answer["status"] == "timeout":
        return f"> {answer['limit']:.0f} s{known}"
    return f"{answer['status']}{known}"


def memory_cell(row, peers):
    parts = [f"{row['ours'].get('peak_rss_mb', 0):.0f}"]
    for peer in peers:
        value = row["peers"].get(peer, {}).get("peak_rss_mb")
        parts.append("–" if value is None else f"{value:.0f}")
    return " / ".join(parts)


def rule_rows(rows, rule):
    result = []
    for row in rows:
        if row["rule"] != rule.name:
            continue
        ours = row["ours"]
        shown = text.duration(ours["seconds_min"]) if ours["status"] == "ok" else ours["status"]
        size = f"{row['voters']}×{row['projects']} ({row['distinct']})"
        peers = [peer for peer in cases.PEERS if cases.offers(peer, rule)]
        cells = [peer_cell(row["peers"].get(peer)) for peer in peers]
        result.append([text.name(row["file"]), size, shown, *cells, memory_cell(row, peers)])
    return result


def rule_header(rule):
    peers = [peer for peer in cases.PEERS if cases.offers(peer, rule)]
    return ["election", "voters × projects (distinct)", "ours", *peers, "peak MB, in turn"]


def rule_section(rows, rule):
    lines = rule_rows(rows, rule)
    if not lines:
        return ""
    call = f"`{rule.identifier}`" + ("" if rule.options == "-" else f" with `{rule.options}`")
    return f"### {rule.title}\n\n{call}\n\n{text.table(rule_header(rule), lines)}\n"


def bars_section(rows, readings, replay):
    words = {True: "met", False: "**not met**", None: "not measured"}
    lines = [[bar, words[met], said] for bar, met, said in bars.judge(rows, readings, replay)]
    return "## Bars\n\n" + text.table(["bar", "verdict", "seen"], lines, numbers=False) + "\n"


def reading_section(rows):
    lines = [[text.name(row["file"]), f"{row['bytes']:,}", text.duration(row["seconds_min"]),
              f"{row['megabytes_per_second']:.0f}", f"{row['memory_multiple']:.2f}"]
             for row in rows if row["status"] == "ok"]
    header = ["file", "bytes", "seconds", "MB/s", "memory ÷ file"]
    note = ("Memory is what one reading added to the process at its highest, the bytes of the file included. In small "
            "files it is mostly the grain of the kernel's count and of the allocator.\n\n")
    return "## Reading\n\n" + note + text.table(header, lines) + "\n"


def scaling_section(rows):
    parts = ["## Scaling\n\nSeeded synthetic elections in which the larger contain the smaller: skewed popularity, ten "
             "approvals on each ballot, nearly all ballots different; money grows with the number of voters, so a "
             "voter's share stays. The exponent is the slope of the logarithms by least squares; in brackets that of "
             "the upper half of the sizes.\n"]
    for axis, sizes, fixed, lines in scaling.tables(rows):
        other = "projects" if axis == "voters" else "voters"
        header = [f"{axis} ({fixed:,} {other})", *(f"{size:,}" for size in sizes), "exponent"]
        body = []
        for title, (by_size, slope, upper) in lines.items():
            cells = [text.duration(by_size[size]["seconds_min"]) if size in by_size else "–" for size in sizes]
            fit = "–" if slope is None else f"{slope:.2f}" + ("" if upper is None else f" ({upper:.2f})")
            body.append([title, *cells, fit])
        peaks = [max((by_size[size]["peak_rss_mb"] for by_size, _, _ in lines.values() if size in by_size), default=0)
                 for size in sizes]
        body.append(["largest memory, MB", *(f"{peak:.0f}" for peak in peaks), ""])
        parts.append(f"### Growing number of {axis}\n\n{text.table(header, body)}\n")
    return "\n".join(parts)


def agreement(rows):
    judged = [answer["agrees"] for row in rows for answer in row["peers"].values() if "agrees" in answer]
    return sum(judged), len(judged)


def markdown(rows):
    head = next(row for row in rows if row["kind"] == "run")
    rules = [row for row in rows if row["kind"] == "rule"]
    readings = [row for row in rows if row["kind"] == "reading"]
    replay = next((row for row in rows if row["kind"] == "replay"), None)
    machine = head["machine"]
    same, judged = agreement(rules)
    missing = "".join(f"- {name} was not run: {why}.\n" for name, why in head["missing"].items())
    intro = f"""# Results

{head['date']}, by `{head['command']}`. Written by that command; do not edit.

- {machine['processor']}, {machine['cores']} cores, {machine['memory_gib']} GiB, {machine['system']}; load at the start {machine['load']}.
- {machine['swift']}; {machine['compiler']}; Python {machine['python']}.
- Ours and each peer are timed on data in memory: the rule alone, the fastest of at least three repetitions (pabutools and the compute tool: up to three within {head['seconds']} s). Between brackets how many times as long as ours.
- Winners are the same in {same} of {judged} comparisons.
{missing}"""
    parts = [intro, bars_section(rules, readings, replay)]
    if rules:
        parts.append("## Per election\n\n" + "\n".join(filter(None, (rule_section(rules, r) for r in cases.RULES))))
    if readings:
        parts.append(reading_section(readings))
    if any(row["kind"] == "scaling" for row in rows):
        parts.append(scaling_section([row for row in rows if row["kind"] == "scaling"]))
    return "\n".join(parts)
