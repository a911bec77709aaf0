public import BallotRules

/// What a pot holds and what each choice asks of it (*potje en gevraagde bedragen*), in cents.
public struct PotCosts: Hashable, Sendable {
    /// What the pot holds.
    public let budget: Money
    /// What each choice asks.
    public let costs: [ChoiceID: Money]

    /// A pot.
    ///
    /// - Throws: ``BallotFault`` when an amount is negative or above ``Money/limit``.
    public init(budget: Money, costs: [ChoiceID: Money]) throws(BallotFault) {
        let range = Money.zero...Money.limit
        guard range.contains(budget) else { throw .abovePot(budget) }
        for choice in costs.keys.sorted() {
            guard let cost = costs[choice], range.contains(cost) else { throw .amount(choice) }
        }
        self.budget = budget
        self.costs = costs
    }

    func cost(of choice: ChoiceID) throws(BallotFault) -> Money {
        guard let cost = self.costs[choice] else { throw .unknown(choice) }
        return cost
    }
}
