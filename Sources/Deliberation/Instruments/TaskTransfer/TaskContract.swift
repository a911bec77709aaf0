public import BallotRules

/// Who does a task of the municipality, for how long and for how much (*overeenkomst*).
public struct TaskContract: Hashable, Sendable {
    /// The text.
    public let text: TextID
    /// The first day.
    public let from: Day
    /// The last day.
    public let through: Day
    /// The money for a year, in cents.
    public let yearly: Money

    /// A contract.
    public init(_ text: TextID, from: Day, through: Day, yearly: Money) {
        self.text = text
        self.from = from
        self.through = through
        self.yearly = yearly
    }
}
