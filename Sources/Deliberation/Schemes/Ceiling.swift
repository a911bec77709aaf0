public import BallotRules

/// A most that can be stated, or stated to be absent (*plafond*).
public enum Ceiling: Hashable, Sendable {
    /// No ceiling.
    case none
    /// At most this, in cents.
    case amount(Money)

    /// Whether `amount` stays within it.
    public func allows(_ amount: Money) -> Bool {
        switch self {
        case .none: true
        case .amount(let most): amount <= most
        }
    }

    init?(_ value: DataValue) {
        if value == .text("none") {
            self = .none
        } else if let amount = value.money {
            self = .amount(amount)
        } else {
            return nil
        }
    }
}
