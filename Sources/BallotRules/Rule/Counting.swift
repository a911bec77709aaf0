/// What gets from ballots to a tally: a rule, or a rule with modifiers.
public protocol Counting: Sendable {
    /// Counts.
    ///
    /// - Parameter ties: breaks ties, and writes down each one met.
    /// - Throws: ``CountError`` when the rule does not apply, or a tie cannot be broken.
    func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally

    /// Properties that the count has with its options, for `election` and the elections that differ from it in one
    /// project's cost or votes, under `order`.
    func claims(in election: Election, under order: TieOrder) -> Set<RuleDescriptor.Claim>
}
