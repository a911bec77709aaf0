"""Sections 3.12 and 6: what counts, the recount, and the certificate held against both."""

from .counting import rules
from .counting.outcome import outcome_document, trace_document
from .counting.profile import NotKnown, WrongOptions
from .octets import domain_hash, sha256

COUNTS = ("registered", "issued by the first", "issued by the second", "cast", "counted", "void", "cancelled", "paper")


def counted_ballots(round):
    """Number, leaf hash and choices of every ballot that counts, in the order of the entries."""
    online = [voter.last_counted() for voter in round.voters.everybody() if not voter.cancelled]
    paper = [one[:3] for one in round.paper.counted]
    return sorted((one for one in online + paper if one is not None), key=lambda one: one[0])


def counts(round, counted):
    """The eight numbers of a certificate."""
    voters = [voter for voter in round.voters.everybody() if voter.ballots]
    void = [voter for voter in voters if not voter.cancelled and voter.last_counted() is None]
    cancelled = [voter for voter in voters if voter.cancelled]
    return [len(round.register.leaves), *round.register.issued, len(voters), len(counted), len(void), len(cancelled),
            len(round.paper.counted)]


def check(round, election, parts, report):
    """Holds the certificates, and the published outcome and trace, against a recount."""
    report.begin(13, 14)
    if not round.certificates:
        report.add(14, "log", "there is no certificate of the outcome")
        return
    ballots = counted_ballots(round)
    told = counts(round, ballots)
    counted_hash = domain_hash("counted", b"".join(leaf for _, leaf, _ in ballots))
    seed = round.seed
    for number, content in round.certificates:
        _, _, _, _, claimed, counted, rule, rules_hash, _, lot, _, _ = content
        for place, name, mine, theirs in zip([number] * 3 + ["log"] * 5, COUNTS, told, claimed):
            if mine != theirs:
                report.add(13, place, f"the certificate says {theirs} for ‘{name}’, the recount {mine}")
        if counted != counted_hash:
            report.add(13, "log", "other ballots were counted than those that count")
        if rule != round.manifest.rule[:2] or rules_hash != round.manifest.rules_hash:
            report.add(13, number, "the certificate is about another rule, or other rules, than the manifest")
        if lot != (seed or b""):
            report.add(13, number, "the certificate has another seed than the reveals give")
    last = round.certificates[-1][1]
    for name, claimed in zip(("outcome", "trace"), last[10:]):
        if claimed != sha256(parts[name]):
            report.add(13, name, "the certificate is about another document")
    recount(round, election, ballots, parts, seed, report)


def recount(round, election, ballots, parts, seed, report):
    """Counts the ballots again, and compares the documents octet by octet."""
    manifest, projects = round.manifest, election.projects
    try:
        found = rules.count(manifest.rule, round.form, [choices for _, _, choices in ballots], projects,
                            manifest.budget, election.decimals, seed)
    except NotKnown as reason:
        report.skip(13, f"not recounted ({reason})")
        return
    except WrongOptions as reason:
        report.add(13, "log", f"a recount is not possible: {reason}")
        return
    report.facts["selected"] = [projects[project].identifier for project, _ in found.won]
    if outcome_document(found, manifest.rule, manifest.budget, projects) != parts["outcome"]:
        report.add(13, "outcome", "the published outcome is not that of the recount")
    if trace_document(found, projects) != parts["trace"]:
        report.add(13, "trace", "the published trace is not that of the recount")
