public import BallotRules
public import Signing

/// The document `outcome`: what was decided, by which rule (docs/record-format/v1.md, section 8; *uitslag*).
public struct OutcomeDocument: Hashable, Sendable {
    /// The identifier of the rule.
    public let rule: String
    /// The version of the rule.
    public let version: Int
    /// All options, by name.
    public let options: [OptionSetting]
    /// The tie order, with `lot` as `lot:SEED` once drawn.
    public let tieOrder: String
    /// The budget that was divided.
    public let budget: Money
    /// Winners and amounts, in the order chosen.
    public let awards: [Award]
    /// The projects of a tie that is open, by identifier; empty when the count is decided.
    public let tied: [ProjectID]

    /// The document of an outcome.
    ///
    /// - Parameter tieOrder: the tie order as the round has it. An outcome's own leaves out a draw that was not made.
    public init(_ outcome: Outcome, tieOrder: String) {
        self.rule = outcome.rule
        self.version = outcome.ruleVersion
        self.options = outcome.options.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.tieOrder = tieOrder
        self.budget = outcome.budget
        self.awards = outcome.awards
        self.tied = outcome.tied.sorted()
    }

    /// Whether no tie is open.
    public var isDecided: Bool { self.tied.isEmpty }

    /// What the awards cost together.
    public var cost: Money { self.awards.reduce(.zero) { $0 + $1.amount } }

    /// The document's one encoding.
    public var encoded: [UInt8] {
        var writer = LineWriter()
        writer.line([Self.title, "1"])
        writer.line(["rule", self.rule, "\(self.version)"])
        for option in self.options { writer.line(["option", option.name, option.value]) }
        writer.line(["ties", self.tieOrder])
        writer.line(["budget", "\(self.budget.units)"])
        for award in self.awards { writer.line(["won", award.project.text, "\(award.amount.units)"]) }
        for project in self.tied { writer.line(["tied", project.text]) }
        writer.line(["decided", self.isDecided ? "yes" : "no"])
        return writer.bytes
    }

    /// The hash that the tally certificate and the publication name.
    public var hash: Digest { SHA256.digest(self.encoded) }

    static let title = "buurtstem-outcome"

    init(
        rule: String,
        version: Int,
        options: [OptionSetting],
        tieOrder: String,
        budget: Money,
        awards: [Award],
        tied: [ProjectID]
    ) {
        self.rule = rule
        self.version = version
        self.options = options
        self.tieOrder = tieOrder
        self.budget = budget
        self.awards = awards
        self.tied = tied
    }
}
