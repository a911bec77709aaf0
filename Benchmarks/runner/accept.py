"""Ballots taken in: ours beside plain C on the same ballots and cores, and a real server under load over loopback."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import processes
import text
from part import Part

SHARE_BAR = 0.6
LATENCY_BAR_MS = 150
OFFERED = 1000
SECONDS = 20
BEGIN = "<!-- accept: begin -->"
END = "<!-- accept: end -->"
PART = Part(BEGIN, END)
ROOT = processes.HERE.parent


def programs():
    for product in ("buurtstem-load", "buurtstem-server"):
        subprocess.run(["swift", "build", "-c", "release", "--package-path", ROOT, "--product", product], check=True,
                       stdout=subprocess.DEVNULL)
    return ROOT / ".build/release"


def prepared(bin, folder, ballots):
    subprocess.run([bin / "buurtstem-load", "prepare", folder, "--voters", str(ballots), "--ballots", str(ballots)],
                   check=True, stdout=subprocess.DEVNULL)


def pinned(cores, command):
    return ["taskset", "-c", "0" if cores == 1 else f"0-{cores - 1}", *command]


def side_by_side(bin, ballots, rounds, cores, emit):
    """The fastest of several turns each, in turn, every one on a store of its own."""
    driver = processes.peers_folder() / "accept/driver"
    for count in sorted({1, cores}):
        ours, peer = [], []
        for _ in range(rounds):
            with tempfile.TemporaryDirectory(dir=ROOT / ".build") as place:
                folder = Path(place) / "load"
                prepared(bin, folder, ballots)
                peer.append(processes.answer(pinned(count, [driver, folder, Path(place) / "db", "256", str(count)]), 600))
                ours.append(processes.answer(pinned(count, [bin / "buurtstem-load", "accept", folder, "--writers", "256"]),
                                             600, cap_memory=False))
        row = {"kind": "accept", "cores": count, "ballots": ballots, "status": "ok"}
        for name, answers in (("ours", ours), ("peer", peer)):
            good = [answer for answer in answers if answer["status"] == "ok" and answer["accepted"] == ballots]
            if len(good) < rounds:
                row["status"] = f"{name}: {next((a for a in answers if a not in good), {})}"
                break
            best = min(good, key=lambda answer: answer["seconds"])
            row[name] = {"seconds": best["seconds"], "processor": best["processor"],
                         "per_second": best["accepted"] / best["seconds"]}
        if row["status"] == "ok":
            row["share"] = row["ours"]["per_second"] / row["peer"]["per_second"]
        emit(row)


def under_load(bin, emit):
    """A server and a load generator on the same cores."""
    most = 20000
    with tempfile.TemporaryDirectory(dir=ROOT / ".build") as place:
        folder = Path(place) / "load"
        prepared(bin, folder, OFFERED * SECONDS + most)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = str(free.getsockname()[1])
        with open(Path(place) / "server.log", "w") as log:
            server = subprocess.Popen([bin / "buurtstem-server", "--store", folder / "store", "--log-key", folder / "log.key",
                                       "--port", port, "--log-level", "warning", "--writes-per-second", "0"], stderr=log)
        try:
            for _ in range(600):
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", int(port))) == 0:
                        break
                time.sleep(0.1)
            drive = [bin / "buurtstem-load", "drive", "--port", port, "--record", "load", "--ballots", folder / "ballots",
                     "--acks", folder / "acks", "--server", str(server.pid), "--json"]
            for name, options in (("offered", ["--count", str(OFFERED * SECONDS), "--rate", str(OFFERED), "--connections", "64"]),
                                  ("most", ["--from", str(OFFERED * SECONDS), "--count", str(most), "--connections", "256"])):
                done = subprocess.run(drive + options, capture_output=True, text=True, timeout=300)
                emit({"kind": "load", "name": name, "status": "ok" if done.returncode == 0 else "error",
                      **(json.loads(done.stdout) if done.returncode == 0 else {"note": done.stderr[-200:]})})
            check = subprocess.run([bin / "buurtstem-load", "check", "--port", port, "--record", "load", "--ballots",
                                    folder / "ballots", "--acks", folder / "acks"], capture_output=True, text=True)
            emit({"kind": "load-check", "status": "ok" if check.returncode == 0 else "error",
                  "note": check.stdout.strip().splitlines()[-1] if check.stdout else check.stderr[-200:]})
        finally:
            server.terminate()
            server.wait(30)


def run(cores, quick, emit):
    ready, missing = processes.install(["accept"])
    if not ready:
        emit({"kind": "accept", "cores": 0, "status": missing["accept"]})
        return
    if shutil.which("taskset") is None:
        emit({"kind": "accept", "cores": 0, "status": "taskset (util-linux) is missing"})
        return
    bin = programs()
    side_by_side(bin, 5_000 if quick else 30_000, 2 if quick else 5, cores, emit)
    under_load(bin, emit)


def is_met(rows):
    """Whether both bars hold, as far as they were measured and nothing went wrong."""
    measured = [row for row in rows if row["kind"] in ("accept", "load", "load-check")]
    return all(row["status"] == "ok" and row.get("share", 1) >= SHARE_BAR
               and (row.get("name") != "offered" or row["p99"] <= LATENCY_BAR_MS) for row in measured)


def line(row):
    if row["status"] != "ok":
        return f"{row['kind']}: {row['status']} {row.get('note', '')}"
    if row["kind"] == "accept":
        return (f"{row['ballots']:,} ballots taken in on {row['cores']} cores: {row['ours']['per_second']:,.0f} a second, "
                f"C {row['peer']['per_second']:,.0f}: {row['share']:.0%}")
    if row["kind"] == "load":
        return (f"server, {row['name']}: {row['perSecond']:,.0f} a second, half {row['p50']:.1f} ms, 99 % {row['p99']:.1f} ms; "
                f"processor server {row['serverProcessorSeconds']:.1f} s, client {row['ownProcessorSeconds']:.1f} s")
    return f"check: {row['note']}"


def section(rows):
    """Markdown, with both marks."""
    head = next(row for row in rows if row["kind"] == "run")
    machine = head["machine"]
    sides = [row for row in rows if row["kind"] == "accept" and row["status"] == "ok"]
    loads = {row["name"]: row for row in rows if row["kind"] == "load" and row["status"] == "ok"}
    check = next((row for row in rows if row["kind"] == "load-check"), {"note": "not checked"})
    table = text.table(
        ["cores", "ours", "plain C", "share", "processor time a ballot, ours", "C"],
        [[str(row["cores"]), f"{row['ours']['per_second']:,.0f} a second", f"{row['peer']['per_second']:,.0f} a second",
          f"{row['share']:.0%}", f"{row['ours']['processor'] / row['ballots'] * 1e6:.0f} µs",
          f"{row['peer']['processor'] / row['ballots'] * 1e6:.0f} µs"] for row in sides])
    served = text.table(
        ["ballots", "answered", "half", "90 %", "99 %", "slowest", "processor: server", "client"],
        [[f"{row['offeredPerSecond']:,} a second offered" if name == "offered" else "as fast as answered, 256 connections",
          f"{row['perSecond']:,.0f} a second", f"{row['p50']:.1f} ms", f"{row['p90']:.1f} ms", f"{row['p99']:.1f} ms",
          f"{row['slowest']:.1f} ms", f"{row['serverProcessorSeconds']:.1f} s", f"{row['ownProcessorSeconds']:.1f} s"]
         for name, row in loads.items()])
    least = min((row["share"] for row in sides), default=0)
    latency = loads.get("offered", {}).get("p99", float("inf"))
    met = {True: "met", False: "**not met**"}
    return f"""{BEGIN}
## Ballots taken in

{head['date']}, by `{head['command']}`; {machine['processor']}, {machine['cores']} cores; load {machine['load']} at the start. Strict reading, Ed25519,
chain, tree, SQLite with WAL and `synchronous=FULL`. Ours also gives each ballot a receipt with its proof, and hands it over a queue
between {256} writers; plain C (`peers/accept`) reads from memory, 256 ballots a transaction. The fastest of several turns each.

Bar: at least {SHARE_BAR:.0%} of plain C: {met[least >= SHARE_BAR]}, {least:.0%}.

{table}

A server and a load generator on the same {machine['cores']} cores, over loopback, each ballot with its receipt. Time counts from when a
ballot should have been sent. Bar: 99 % within {LATENCY_BAR_MS} ms at {OFFERED:,} ballots a second: {met[latency <= LATENCY_BAR_MS]}, {latency:.1f} ms.
Afterwards: {check['note']}.

{served}
{END}
"""
