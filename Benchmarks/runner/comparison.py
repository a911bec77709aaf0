"""Every (file, rule): ours, then each peer, in turn, in one run."""

import tempfile
from pathlib import Path

import cases
import flat
import processes
import recorded


def vote_type(path):
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        for line in file:
            if line.startswith("vote_type;"):
                return line.split(";", 1)[1].strip()
    return ""


def sizes(path):
    """Voters, projects and distinct ballots as the file's own reader for peers finds them."""
    parts = flat.sections(path)
    distinct = {(row["vote"], row.get("points", "")) for row in parts["VOTES"]}
    return {"voters": len(parts["VOTES"]), "projects": len(parts["PROJECTS"]), "distinct": len(distinct)}


class Comparison:
    """Measures, and hands each finished row to `emit`."""

    def __init__(self, harness, data, peers, seconds, limit, emit):
        self.harness, self.peers, self.seconds, self.limit = harness, peers, seconds, limit
        self.emit = emit
        self.recorded = recorded.load(data.parent)

    def file(self, path, rules):
        form = vote_type(path)
        wanted = [rule for rule in rules if form in rule.vote_types]
        reading = processes.answer([self.harness, "read", path, str(self.seconds)], 600)
        self.emit({"kind": "reading", "file": path.name, **reading})
        if not wanted:
            return
        size = sizes(path)
        with tempfile.NamedTemporaryFile(suffix=".flat") as handle:
            prepared = form in cases.APPROVAL
            if prepared:
                flat.write(path, handle.name)
            for rule in wanted:
                self.emit(self.row(path, handle.name if prepared else None, rule, size))

    def row(self, path, prepared, rule, size):
        command = [self.harness, "count", path, rule.identifier, rule.options, str(self.seconds)]
        ours = processes.answer(command, 600)
        row = {"kind": "rule", "file": path.name, "rule": rule.name, **size, "ours": ours, "peers": {}}
        for peer in cases.PEERS:
            if not cases.offers(peer, rule):
                continue
            answer = {"status": "not run"}
            if peer in self.peers and (prepared or peer not in cases.NEEDS_FLAT):
                command = processes.peer_command(peer, path, prepared, rule.name, self.seconds)
                # Node reserves more address space than any memory limit would leave it.
                answer = processes.answer(command, self.limit, cap_memory=peer != "compute-tool")
            if answer["status"] == "ok" and ours["status"] == "ok":
                answer["ratio"] = answer["seconds_min"] / ours["seconds_min"]
                answer["agrees"] = answer.pop("winners") == ours["winners"]
            elif answer["status"] == "timeout" and ours["status"] == "ok":
                answer["ratio_at_least"] = self.limit / ours["seconds_min"]
            answer.pop("winners", None)
            known = self.recorded.get((peer, path.name, rule.name))
            if answer["status"] != "ok" and known is not None:
                answer["recorded_seconds"] = known
            row["peers"][peer] = answer
        ours.pop("winners", None)
        return row


def files(data, pattern, quick):
    found = sorted(Path(data).glob("*.pb"), key=lambda path: path.stat().st_size)
    if quick:
        found = [path for path in found if path.name in cases.QUICK_FILES]
    return [path for path in found if not pattern or pattern.lower() in path.name.lower()]
