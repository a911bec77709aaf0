"""One measurement is one process: started with limits on time and memory, and answering with one JSON line."""

import json
import os
import resource
import subprocess

from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
MEMORY_LIMIT = 10 << 30


def peers_folder():
    return Path(os.environ.get("BUURTSTEM_PEERS") or HERE / ".peers").resolve()


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


def answer(command, limit, cap_memory=True):
    """What `command` printed as JSON, or a dictionary whose status says why there is nothing."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=limit,
                              preexec_fn=limited if cap_memory else None)
    except subprocess.TimeoutExpired:
        return {"status": "timeout", "limit": limit}
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        if done.returncode < 0 or (lines and lines[-1].startswith("MemoryError")):
            return {"status": "died", "note": f"exit {done.returncode}"}
        return {"status": "error", "note": lines[-1][:200] if lines else f"exit {done.returncode}"}
    return json.loads(done.stdout.strip().splitlines()[-1])


def install(names):
    """Builds the peers `names`; returns those that can be run and why others cannot."""
    ready, missing = [], {}
    for name in names:
        if name == "compute-tool":
            checkout = os.environ.get("BUURTSTEM_COMPUTE_TOOL")
            if checkout and (Path(checkout) / "js/methodOfEqualSharesWorker.js").is_file():
                ready.append(name)
            else:
                missing[name] = "BUURTSTEM_COMPUTE_TOOL names no checkout of equalshares/equalshares-compute-tool"
            continue
        build = subprocess.run([HERE / "peers" / name / "build", peers_folder() / name],
                               capture_output=True, text=True)
        if build.returncode == 0:
            ready.append(name)
        else:
            missing[name] = (build.stderr.strip().splitlines() or ["no reason given"])[-1]
    return ready, missing


def build_harness():
    subprocess.run(["swift", "build", "-c", "release", "--package-path", HERE, "--product", "harness"], check=True,
                   stdout=subprocess.DEVNULL)
    return HERE / ".build/release/harness"


def peer_command(peer, source, flat, rule, seconds):
    folder = peers_folder()
    return {
        "pabutools": [folder / "pabutools/bin/python", HERE / "peers/pabutools/peer.py", source, rule, str(seconds)],
        "pabumeasures": [folder / "pabumeasures/driver", flat, rule, str(seconds)],
        "plain-loop": [folder / "plain-loop/driver", flat, rule, str(seconds)],
        "compute-tool": ["node", HERE / "peers/compute-tool/peer.mjs", source, rule, str(seconds)],
    }[peer]
