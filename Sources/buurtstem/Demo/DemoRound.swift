internal import BallotRules
internal import Credentials
internal import Proceedings
internal import Signing

/// A whole round on the ballots of a file: every ballot signed with a key of its own, recorded, counted, certified and
/// published.
struct DemoRound {
    /// What is done, for whoever waits.
    enum Stage: Int, CaseIterable {
        case keys
        case register
        case ballots
        case closing
        case writing
    }

    /// The package that was published.
    let package: [UInt8]
    /// What the count gave.
    let result: Recount.Result
    /// Its manifest.
    let manifest: Manifest
    /// Voters with open and with sealed ballots.
    let voters: (open: Int, secret: Int)
    /// Ballots of the file that its own rules do not allow.
    let refused: Int
    /// Entries in the record.
    let entries: Int
    /// The number of the entry with the first ballot.
    let firstBallot: Int

    /// Plays a round.
    ///
    /// - Parameters:
    ///   - secret: the share of the ballots that are cast in secret.
    ///   - now: seconds since 1970.
    ///   - progress: told the stage, and how many of how many.
    static func play(
        _ source: ElectionSource,
        rule: Count,
        tieOrder: String,
        secret: Fraction?,
        now: UInt64,
        using random: inout some RandomNumberGenerator,
        progress: (Stage, Int, Int) -> Void
    ) throws -> DemoRound {
        let election = source.election
        let document = ElectionDocument(currency: election.currency, pots: election.pots, projects: election.projects)
        let ballots = try DemoBallots(source, document)
        let kinds = DemoRound.kinds(ballots.choices.count, secret: secret)
        let keys = DemoKeys(using: &random)
        progress(.keys, 0, 1)
        let plan = RehearsalPlan(
            title: String(Plain.line(source.title).prefix(50)),
            roundID: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) },
            election: document,
            budget: election.budget,
            ballot: ballots.terms,
            rule: RuleTerms(
                id: rule.descriptor.id,
                version: rule.descriptor.version,
                options: rule.options,
                tieOrder: tieOrder
            ),
            rules: DemoRound.rules(source, rule, tieOrder),
            voters: kinds,
            window: Int(now)...Int(now),
            paddedLength: BoxTerms.paddedLength(for: ballots.terms, projects: document.projects.count) ?? 96
        )
        progress(.register, 0, kinds.count)
        var rehearsal = try Rehearsal(plan, roles: try keys.roles(sealed: kinds.contains(.secret)), key: keys.key)
        try rehearsal.open(at: now)
        let first = rehearsal.entries.count
        for (voter, choices) in ballots.choices.enumerated() {
            try rehearsal.cast(voter, choices, using: &random)
            if voter.isMultiple(of: 64) { progress(.ballots, voter, kinds.count) }
        }
        progress(.closing, 0, 1)
        try rehearsal.close(at: now)
        try rehearsal.settle()
        let result = try rehearsal.certify(engine: "buurtstem demo")
        progress(.writing, 0, 1)
        var sink = MemorySink()
        try rehearsal.publish(result, at: now).write(to: &sink)
        let secretVoters = kinds.count { $0 == .secret }
        return DemoRound(
            package: sink.bytes,
            result: result,
            manifest: rehearsal.terms.manifest,
            voters: (kinds.count - secretVoters, secretVoters),
            refused: ballots.refused,
            entries: rehearsal.entries.count,
            firstBallot: first
        )
    }

    /// The kinds of voters: a share in secret, spread evenly; without a share as many as take no more than a moment.
    private static func kinds(_ count: Int, secret: Fraction?) -> [RegisterLeaf.Kind] {
        let standard = min(count, 100)
        let wanted = secret.map { Int(($0 * Fraction(count)).decimal(places: 0)) ?? standard } ?? standard
        let many = min(max(wanted, 0), count)
        return (0..<count).map { ($0 + 1) * many / max(count, 1) > $0 * many / max(count, 1) ? .secret : .open }
    }

    private static func rules(_ source: ElectionSource, _ rule: Count, _ tieOrder: String) -> [UInt8] {
        let lines = [
            Plain.line(source.title), rule.descriptor.name.dutch, rule.descriptor.summary.dutch,
            rule.descriptor.name.english, rule.descriptor.summary.english, tieOrder,
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
