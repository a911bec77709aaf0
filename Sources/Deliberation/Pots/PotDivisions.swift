public import BallotRules

/// How each member divides the whole pot (*verdeling per lid*), in cents.
public struct PotDivisions: Hashable, Sendable {
    /// What the pot holds.
    public let pot: Money
    /// What can get money, in the order of the list.
    public let choices: [ChoiceID]
    /// One division per member; what is not named gets nothing.
    public let divisions: [[ChoiceID: Money]]

    /// Divisions of one pot.
    ///
    /// - Throws: ``BallotFault`` for an unknown choice, an amount out of range, or more handed out than there is.
    public init(pot: Money, choices: [ChoiceID], divisions: [[ChoiceID: Money]]) throws(BallotFault) {
        let range = Money.zero...Money.limit
        guard range.contains(pot) else { throw .abovePot(pot) }
        guard divisions.count <= 1_000, choices.count <= 1_000 else { throw .count(limit: 1_000) }
        var known: Set<ChoiceID> = []
        for choice in choices {
            guard known.insert(choice).inserted else { throw .repeated(choice) }
        }
        for division in divisions {
            var whole = Money.zero
            for choice in division.keys.sorted() {
                guard known.contains(choice) else { throw .unknown(choice) }
                guard let amount = division[choice], range.contains(amount) else { throw .amount(choice) }
                whole += amount
            }
            guard whole <= pot else { throw .abovePot(whole) }
        }
        self.pot = pot
        self.choices = choices
        self.divisions = divisions
    }
}
