public import BallotRules

/// Says whether a ballot may say this, before there is a round: for who prepares one, and for a voter's own device.
public struct BallotCheck: Sendable {
    private let check: ChoiceCheck

    /// A check of ballots under `terms` over the projects of `election`.
    public init(terms: BallotTerms, election: ElectionDocument, budget: Money) {
        self.check = ChoiceCheck(terms: terms, projects: election.projects, budget: budget)
    }

    /// Whether a ballot may say this.
    public func allows(_ choices: Choices) -> Bool {
        (try? self.check.check(choices)) != nil
    }

    /// Checks `choices`.
    public func check(_ choices: Choices) throws(ChoiceFault) {
        try self.check.check(choices)
    }
}
