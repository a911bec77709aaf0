/// Choices in the order in which a panel wants them, and the pot (*prioriteitenlijst*).
public struct PriorityList: Hashable, Sendable {
    /// The most wanted first.
    public let order: [ChoiceID]
    /// The pot.
    public let pot: PotCosts

    /// A list.
    ///
    /// - Throws: ``BallotFault`` when a choice is named twice or has no cost.
    public init(_ order: [ChoiceID], pot: PotCosts) throws(BallotFault) {
        var seen: Set<ChoiceID> = []
        for choice in order {
            guard seen.insert(choice).inserted else { throw .repeated(choice) }
            _ = try pot.cost(of: choice)
        }
        self.order = order
        self.pot = pot
    }
}
