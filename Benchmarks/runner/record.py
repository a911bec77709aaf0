"""The signed record beside the bare calls of libsodium and OpenSSL that it cannot do without, in turn in one run."""

import processes
import text

BALLOTS_BAR = 1.3
MEMORY_BAR_MB = 1024

# (operation, what it is, bare calls that it stands beside with how many of each)
OPERATIONS = [
    ("sign", "Ed25519: sign 300 octets", {"sign": 1}),
    ("verify", "Ed25519: verify 300 octets", {"verify": 1}),
    ("point", "Ed25519: key in the prime-order subgroup", {"point": 1}),
    ("leaf", "SHA-256: leaf of 300 octets", {"leaf": 1}),
    ("node", "SHA-256: node of 65 octets", {"node": 1}),
    ("box-open", "sealed box: open 300 octets", {"box-open": 1}),
    ("blind", "credential, RSA-3072: voter blinds", {"blind": 1}),
    ("blind-sign", "credential: issuer signs blindly", {"blind-sign": 1}),
    ("finalise", "credential: voter unblinds and checks", {"pss-verify": 1}),
    ("pss-verify", "credential: check (PSS, SHA-384)", {"pss-verify": 1}),
    ("append-1", "ballot taken in, one at a time", {"verify": 1, "leaf": 1, "node": 1}),
    ("append-64", "ballot taken in, 64 at a time", {"verify": 1, "leaf": 1, "node": 1}),
    ("append-1024", "ballot taken in, 1,024 at a time", {"verify": 1, "leaf": 1, "node": 1}),
    ("prove-inclusion", "inclusion proof made, of 1,000,000 leaves", {}),
    ("check-inclusion", "inclusion proof checked", {"node": 20}),
    ("prove-consistency", "consistency proof made, of 1,000,000 leaves", {}),
    ("check-consistency", "consistency proof checked", {}),
]
BARE = ["sign", "verify", "point", "leaf", "node", "box-open", "blind", "blind-sign", "pss-verify"]

# (voters, kind) of the packages that are verified; the bar is that of the largest open one.
PACKAGES = [(100_000, "open"), (1_000_000, "open"), (1_000, "sealed"), (20_000, "mixed")]
QUICK = [(2_000, "open"), (200, "sealed"), (1_000, "mixed")]
ROUNDS = 5


def driver():
    return processes.peers_folder() / "bare/driver"


def least(answers, name):
    """The fastest of several answers, by processor time and by the clock."""
    found = [answer["operations"][name] for answer in answers if answer["status"] == "ok"]
    if not found:
        return None
    return {key: min(answer[key] for answer in found) for key in ("cpu_min", "seconds_min")}


def operations(harness, issuer, seconds, rounds, emit):
    ours, bare = [], []
    names = ",".join(name for name, _, _ in OPERATIONS)
    for _ in range(rounds):
        bare.append(processes.answer([driver(), "operation", ",".join(BARE), str(seconds), issuer], 600))
        ours.append(processes.answer([harness, "record", "operation", names, str(seconds), issuer], 600))
    for answer in ours + bare:
        if answer["status"] != "ok":
            emit({"kind": "record-operation", "name": "all", **answer})
            return
    for name, title, beside in OPERATIONS:
        row = {"kind": "record-operation", "name": name, "title": title, "status": "ok", "ours": least(ours, name)}
        if beside:
            row["bare"] = {key: sum(count * least(bare, call)[key] for call, count in beside.items())
                           for key in ("cpu_min", "seconds_min")}
            row["beside"] = " + ".join(call if count == 1 else f"{count} {call}" for call, count in beside.items())
            row["ratio"] = row["ours"]["cpu_min"] / row["bare"]["cpu_min"]
        emit(row)


def package(harness, folder, voters, kind):
    """The package and its flat form; made anew only where they are missing."""
    made = folder / f"{kind}-{voters}.buurtstem"
    flat = made.with_suffix(".flat")
    if not flat.is_file():
        for command in (["make", str(voters), kind, made], ["flat", made, flat]):
            answer = processes.answer([harness, "record", *command], 7200, cap_memory=False)
            if answer["status"] != "ok":
                made.unlink(missing_ok=True)
                flat.unlink(missing_ok=True)
                return answer, None
    return made, flat


def better(best, answer):
    """Of two answers the one with the shorter time; the highest memory of both."""
    if best is None or answer["status"] != "ok" or best["status"] != "ok":
        return answer if best is None or best["status"] == "ok" else best
    peak = max(best["peak_rss_mb"], answer["peak_rss_mb"])
    chosen = answer if answer["seconds"] < best["seconds"] else best
    return {**chosen, "cpu_seconds": min(best["cpu_seconds"], answer["cpu_seconds"]), "peak_rss_mb": peak}


def verification(harness, folder, voters, kind, jobs, rounds):
    made, flat = package(harness, folder, voters, kind)
    row = {"kind": "record-verification", "ballots_of": kind, "voters": voters, "jobs": jobs, "rounds": rounds}
    if flat is None:
        return {**row, "status": made["status"], "note": made.get("note", "")}
    ours = bare = signatures = None
    for _ in range(rounds):
        bare = better(bare, processes.answer([driver(), "verify-log", flat, str(jobs), "all"], 3600))
        ours = better(ours, processes.answer([harness, "record", "verify", made, str(jobs)], 3600, cap_memory=False))
    signatures = processes.answer([driver(), "verify-log", flat, str(jobs), "signatures"], 3600)
    row |= {"ours": ours, "bare": bare, "signatures": signatures, "status": "ok"}
    for answer in (ours, bare):
        if answer["status"] != "ok":
            return {**row, "status": answer["status"], "note": answer.get("note", "")}
    row["ratio"] = ours["seconds"] / bare["seconds"]
    row["cpu_ratio"] = ours["cpu_seconds"] / bare["cpu_seconds"]
    return row


def run(harness, folder, jobs, quick, seconds, emit):
    folder.mkdir(exist_ok=True)
    issuer = folder / "issuer.der"
    if not issuer.is_file():
        processes.answer([harness, "record", "issuer", issuer], 600)
    operations(harness, issuer, seconds / ROUNDS, 2 if quick else ROUNDS, emit)
    for voters, kind in QUICK if quick else PACKAGES:
        emit(verification(harness, folder, voters, kind, jobs, 1 if quick or voters >= 1_000_000 else 3))


def judge(rows):
    """(bar, met or None, what was seen) in turn."""
    found = [row for row in rows if row["kind"] == "record-verification" and row["ballots_of"] == "open"]
    row = max(found, key=lambda row: row["voters"], default=None)
    ratio = f"Offline verification of 1,000,000 signed ballots: below {BALLOTS_BAR} times the bare checks, all cores"
    memory = "The same: memory below 1 GB"
    if row is None or row["status"] != "ok" or row["voters"] < 1_000_000:
        yield ratio, None, "not measured"
        yield memory, None, "not measured"
        return
    yield (ratio, row["ratio"] < BALLOTS_BAR,
           f"{text.ratio(row['ratio'])} ({text.duration(row['ours']['seconds'])} beside "
           f"{text.duration(row['bare']['seconds'])}; processor time {text.ratio(row['cpu_ratio'])})")
    yield memory, row["ours"]["peak_rss_mb"] < MEMORY_BAR_MB, f"{row['ours']['peak_rss_mb']:.0f} MB"


def line(row):
    """What is shown while it runs."""
    if row["status"] != "ok":
        return f"record, {row.get('title') or row.get('ballots_of') or row['name']}: {row.get('note') or row['status']}"
    if row["kind"] == "record-operation":
        beside = f"; {text.ratio(row['ratio'])} of {row['beside']}" if "ratio" in row else ""
        return f"{row['title']}: {text.duration(row['ours']['cpu_min'])}{beside}"
    return (f"{row['voters']:,} {row['ballots_of']}: {text.duration(row['ours']['seconds'])} beside "
            f"{text.duration(row['bare']['seconds'])} ({text.ratio(row['ratio'])}), "
            f"{row['ours']['peak_rss_mb']:.0f} MB")
