/// One choice against the default (*niets doen*).
public struct Duel: Hashable, Sendable {
    /// The choice.
    public let choice: ChoiceID
    /// Votes for it over the default.
    public let over: Int
    /// Votes for the default over it.
    public let under: Int

    /// A comparison.
    public init(_ choice: ChoiceID, over: Int, under: Int) {
        self.choice = choice
        self.over = over
        self.under = under
    }
}
