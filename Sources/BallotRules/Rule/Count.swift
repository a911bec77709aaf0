/// A rule made ready: with its options and a tie order, for any number of elections.
///
/// ```swift
/// let count = try Count("equal-shares", options: ["completion": "add1"], tieOrder: .id)
/// let outcome = try count.outcome(of: election)
/// ```
public struct Count: Sendable {
    /// The rule's descriptor.
    public let descriptor: RuleDescriptor
    /// The rule's options, with defaults filled in, and those of ``Modifiers/options`` that were given.
    public let options: [OptionSetting]
    /// The tie order.
    public let tieOrder: TieOrder
    private let rule: ModifiedRule

    /// The rule called `id` with `options`: its own, and those of ``Modifiers/options`` that go with every rule.
    ///
    /// - Throws: ``OptionError`` when there is no such rule or option, or an option cannot have its value.
    public init(
        _ id: String,
        options: [String: String] = [:],
        tieOrder: TieOrder = .refuse
    ) throws(OptionError) {
        guard let type = RuleCatalogue.rule(id) else { throw .unknownRule(id) }
        let values = try OptionValues(options, specs: type.descriptor.options + Modifiers.options)
        let modifiers = try Modifiers(values)
        if modifiers.doubling != nil && !type.descriptor.claims.contains(.additive) {
            throw .needsTotals(DoubleVotes.option.name, rule: id)
        }
        self.rule = ModifiedRule(rule: try type.init(values), modifiers: modifiers)
        self.descriptor = type.descriptor
        let optional = Set(Modifiers.options.map(\.name)).subtracting(options.keys)
        self.options = values.settings.filter { !optional.contains($0.name) }
        self.tieOrder = tieOrder
    }

    /// Counts `election`.
    ///
    /// A tie that the order does not decide is examined: where the winners are the same whichever comes first, the
    /// outcome is decided; else the outcome's ``Outcome/tied`` names the equal projects.
    ///
    /// - Parameter examineTies: also find out for ties that the order did decide whether they mattered, by counting
    ///   again with another member first; at most this many counts. 0 leaves them ``Tie/Materiality/unknown``.
    /// - Throws: ``Refusal`` when the rule does not apply to the election.
    public func outcome(of election: Election, examineTies: Int = 0) throws(Refusal) -> Outcome {
        guard self.descriptor.forms.contains(election.profile.form) else {
            throw .ballotForm(election.profile.form, accepted: self.descriptor.forms)
        }
        let exploration = TieExploration(order: self.tieOrder, election: election, rule: self.rule)
        let result = try exploration.result(examineTies: examineTies)
        return Outcome(
            rule: self.descriptor.id,
            ruleVersion: self.descriptor.version,
            options: self.options,
            tieOrder: self.tieOrder.description,
            budget: election.budget,
            awards: result.tally.awards,
            steps: result.tally.steps,
            ties: result.ties,
            tied: result.tied,
            facts: result.tally.facts + self.lotFacts
        )
    }

    /// Properties that the rule has with these options and this tie order, for `election` and the elections that differ
    /// from it in one project's cost or votes.
    public func claims(in election: Election) -> Set<RuleDescriptor.Claim> {
        self.rule.claims(in: election, under: self.tieOrder)
    }

    private var lotFacts: [Fact] {
        self.tieOrder.keys.compactMap { key in
            guard case .lot(let seed) = key else { return nil }
            return .lotCommitment(SHA256.hexadecimal(seed))
        }
    }
}
