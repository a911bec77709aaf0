public import BallotRules

/// What a recount by the rule that a file declares says about the winners that it records.
public enum RecountVerdict: Hashable, Sendable {
    /// The recorded winners are those of the declared rule.
    case agrees(Recount)
    /// They are not; `missing` are recorded and not recounted, `extra` the other way round.
    case differs(Recount, missing: [ProjectID], extra: [ProjectID], oddities: [RecountOddity])
    /// The file records no winners; the recount says who they would be.
    case noRecordedWinners(Recount)
    /// No recount is possible, for these reasons.
    case cannotRecount([RecountOddity])
}

/// A count that was made to check a file.
public struct Recount: Hashable, Sendable {
    /// The rule that the file declares.
    public let declared: String
    /// How it was counted here.
    public let rule: String
    /// The options that were set.
    public let options: [OptionSetting]
    /// The tie order, as ``TieOrder/description`` writes it.
    public let tieOrder: String
    /// The outcome.
    public let outcome: Outcome

    /// A recount.
    public init(declared: String, rule: String, options: [OptionSetting], tieOrder: String, outcome: Outcome) {
        self.declared = declared
        self.rule = rule
        self.options = options
        self.tieOrder = tieOrder
        self.outcome = outcome
    }
}
