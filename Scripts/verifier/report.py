"""Section 10: what was checked, and what was found."""

CHECKS = {
    1: "parts", 2: "encoding", 3: "register", 4: "keys", 5: "signatures", 6: "credentials",
    7: "who votes and how often", 8: "order", 9: "fingerprint of the log", 10: "witnesses",
    11: "nothing taken away or changed", 12: "contents of the ballots", 13: "recount",
    14: "certificate of the outcome", 15: "receipts",
}
NAMES = {number: f"V{number}" for number in CHECKS}


class Refusal(Exception):
    """Something that must not be; `check` is the number in section 10, `place` an entry or part."""

    def __init__(self, check, reason, place="package"):
        super().__init__(reason)
        self.check = check
        self.reason = reason
        self.place = place


class Report:
    """The findings, in the order of the record, and which checks were done."""

    def __init__(self):
        self.found = []
        self.done = set()
        self.not_done = {}
        self.facts = {}

    def begin(self, *checks):
        """Says that these checks are being done."""
        self.done.update(checks)

    def skip(self, check, reason):
        """Says that this check, or a part of it, was not done, and why."""
        self.not_done[check] = reason

    def add(self, check, place, reason):
        """Notes a finding; `place` is the number of an entry or the name of a part."""
        self.done.add(check)
        self.found.append({"check": NAMES[check], "place": place, "reason": reason})

    def state(self, check):
        """`failed`, `not recounted` or the like, `passed` or `not run`."""
        if any(one["check"] == NAMES[check] for one in self.found):
            return "failed"
        if check in self.not_done:
            return self.not_done[check]
        return "passed" if check in self.done else "not run"

    @property
    def good(self):
        return not self.found

    def document(self):
        """The report as a value for JSON."""
        return {
            "verified": self.good,
            "complete": not self.not_done,
            "checks": {NAMES[check]: self.state(check) for check in CHECKS},
            "found": self.found,
            "record": self.facts,
        }

    def lines(self):
        """The report for people."""
        marks = {"passed": "✓", "failed": "✗"}
        for check, words in CHECKS.items():
            state = self.state(check)
            told = "" if state in marks else f": {state}"
            yield f"  {marks.get(state, '·')} {NAMES[check]:<3} {words}{told}"
        yield ""
        for one in self.found:
            place = one["place"]
            where = f"entry {place}" if isinstance(place, int) else f"part ‘{place}’"
            yield f"{one['check']} · {where}: {one['reason']}"
        if not self.good:
            yield f"Not good: {len(self.found)} findings."
        elif self.not_done:
            told = ", ".join(NAMES[check] for check in sorted(self.not_done))
            yield f"No finding, but not everything was checked: see {told}."
        else:
            yield "Good: no finding."
