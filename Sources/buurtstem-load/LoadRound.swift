internal import BallotRules
internal import Proceedings
internal import Signing

/// The round that is voted in: open ballots, approval of at most five of twenty projects.
enum LoadRound {
    static let projects = 20

    static func seed(_ name: String, _ seed: Int) -> Digest {
        SHA256.digest(Array("buurtstem load \(seed) \(name)".utf8))
    }

    static func open(voters: Int, seed: Int) throws -> Rehearsal {
        let key: @Sendable (String) throws -> SigningKey = { try SigningKey(seed: self.seed($0, seed).bytes) }
        let roles = try RehearsalRoles(
            origin: "load.buurtstem.example/round",
            issuers: [],
            box: try BoxSecretKey(secret: self.seed("box", seed).bytes),
            key: key
        )
        var rehearsal = try Rehearsal(try self.plan(voters), roles: roles, key: key)
        try rehearsal.open(at: 1_767_225_600)
        return rehearsal
    }

    private static func plan(_ voters: Int) throws -> RehearsalPlan {
        let projects = (0..<self.projects).map {
            Project(id: ProjectID("p\($0)"), cost: Money(units: 1_000_00 + $0 * 10_00), name: "Project \($0)", row: $0)
        }
        let rule = try Count("greedy")
        return RehearsalPlan(
            title: "Load",
            roundID: Array(self.seed("round", voters).bytes.prefix(16)),
            election: ElectionDocument(currency: Currency(code: "EUR", decimals: 2), pots: [], projects: projects),
            budget: Money(units: 5_000_00),
            ballot: BallotTerms(form: .approval, limits: BallotLimits(length: BallotLimits.Bounds(most: 5))),
            rule: RuleTerms(
                id: "greedy",
                version: rule.descriptor.version,
                options: rule.options,
                tieOrder: "votes,cost-low,id"
            ),
            rules: Array("A round to measure with.\n".utf8),
            voters: [RegisterLeaf.Kind](repeating: .open, count: voters),
            window: 1_767_225_600...1_768_435_200,
            paddedLength: 96
        )
    }
}
