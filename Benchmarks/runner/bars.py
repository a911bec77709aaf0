"""The bars, judged from the rows of one run."""

import text

LODZ = "Poland_Lodz_2022.pb"
LARGE = 100_000
# Below a megabyte the grain of the kernel's count is no longer small beside the file.
HUGE = 1_000_000
GREEDY = ("greedy-cost", "greedy-cardinality")
PLAIN_MES = ("mes-cost", "mes-cardinality")
ADD1 = ("add1-cost", "add1u-cost")


def ratios(rows, peer, rules):
    """(ratio, row) of each pair that was measured live, the worst first."""
    found = [(row["peers"][peer]["ratio"], row) for row in rows
             if row["rule"] in rules and "ratio" in row["peers"].get(peer, {})]
    return sorted(found, key=lambda pair: pair[0])


def at_least(rows, peer, rules, wanted):
    """Every measured pair is at least `wanted` times faster than the peer. Where the peer was stopped, the limit is its
    time: enough where that is `wanted` times ours, and no verdict where it is not."""
    found = ratios(rows, peer, rules)
    stopped = [row["peers"][peer]["ratio_at_least"] for row in rows
               if row["rule"] in rules and "ratio_at_least" in row["peers"].get(peer, {})]
    enough = sum(value >= wanted for value in stopped)
    if not found:
        return None, "not measured"
    below = [pair for pair in found if pair[0] < wanted]
    worst, row = found[0]
    said = f"{len(found) - len(below)} of {len(found)} counts; smallest {text.ratio(worst)} " \
           f"({text.name(row['file'])}, {row['rule']})"
    if stopped:
        said += f"; the peer was stopped in {len(stopped)} more, {enough} of them already that much slower"
    return not below, said


def recorded_tool(rows):
    found = sorted((row["peers"]["compute-tool"]["recorded_seconds"] / row["ours"]["seconds_min"], row["file"])
                   for row in rows if row["rule"] in ADD1 and row["ours"]["status"] == "ok"
                   and "recorded_seconds" in row["peers"].get("compute-tool", {}))
    if not found:
        return None, "not measured"
    return found[0][0] >= 10, (f"{sum(r >= 10 for r, _ in found)} of {len(found)} elections by its times recorded on "
                               f"another machine; smallest {text.ratio(found[0][0])} ({text.name(found[0][1])})")


def within(rows, rules, seconds):
    found = [row for row in rows if row["file"] == LODZ and row["rule"] in rules and row["ours"]["status"] == "ok"]
    if not found:
        return None, "not measured"
    slowest = max(row["ours"]["seconds_min"] for row in found)
    return slowest <= seconds, text.duration(slowest)


def reading(rows):
    large = [row for row in rows if row["status"] == "ok" and row["bytes"] >= LARGE]
    if not large:
        return (None, "not measured"), (None, "not measured")
    slow = min(large, key=lambda row: row["megabytes_per_second"])
    huge = [row for row in large if row["bytes"] >= HUGE]
    heavy = max(huge, key=lambda row: row["memory_multiple"], default=None)
    return (
        (slow["megabytes_per_second"] >= 150,
         f"slowest {slow['megabytes_per_second']:.0f} MB/s ({text.name(slow['file'])}), files of 100 kB and more"),
        (None, "no file of 1 MB measured") if heavy is None else
        (heavy["memory_multiple"] < 3,
         f"most {heavy['memory_multiple']:.2f} times the file ({text.name(heavy['file'])}), its bytes included, files of "
         "1 MB and more"),
    )


def judge(rows, read_rows, replay):
    """(bar, met or None, what was seen) in turn."""
    tool = at_least(rows, "compute-tool", ADD1, 10)
    speed, memory = reading(read_rows)
    yield "Equal Shares without completion: at most twice the time of pabumeasures' C++ (floats)", *at_least(
        rows, "pabumeasures", PLAIN_MES, 0.5)
    yield "Equal Shares with add-1: at least 100 times faster than pabutools (fractions)", *at_least(
        rows, "pabutools", ADD1, 100)
    yield "Equal Shares with add-1: at least 10 times faster than the compute tool (floats)", *(
        tool if tool[0] is not None else recorded_tool(rows))
    yield "Equal Shares with add-1: faster than a plain C++ loop (floats), no instance slower", *at_least(
        rows, "plain-loop", ADD1, 1)
    yield "Łódź 2022, Equal Shares without completion: 20 ms", *within(rows, PLAIN_MES, 0.020)
    yield "Łódź 2022, Equal Shares with add-1: 0.5 s", *within(rows, ADD1, 0.5)
    yield "Sequential Phragmén: at least 100 times faster than pabutools", *at_least(
        rows, "pabutools", ("phragmen",), 100)
    yield "Greedy: at least 100 times faster than pabutools", *at_least(rows, "pabutools", GREEDY, 100)
    yield "All shared elections under greedy, add-1 and Phragmén with `replay`: below one minute", *(
        (replay["seconds"] < 60, f"{replay['seconds']:.1f} s, {replay['lines']} outcomes")
        if replay and replay["status"] == "ok" else (None, "not measured"))
    yield "Reading `.pb`: at least 150 MB/s", *speed
    yield "Reading `.pb`: memory below 3 times the file", *memory
