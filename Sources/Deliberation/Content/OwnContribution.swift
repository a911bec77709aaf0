public import BallotRules

/// What initiators bring in themselves (*eigen bijdrage*).
public struct OwnContribution: Hashable, Sendable {
    /// In what form.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Money of their own (*eigen geld*).
        case money
        /// Money of another fund or sponsor (*andere financiering*).
        case otherFund = "other-fund"
        /// Things (*in natura*).
        case goods
        /// Work (*eigen inzet*).
        case work
    }

    /// In what form.
    public let kind: Kind
    /// What it is.
    public let name: String
    /// What it is worth, in cents.
    public let value: Money

    /// A contribution.
    public init(_ kind: Kind, _ name: String, value: Money) {
        self.kind = kind
        self.name = name
        self.value = value
    }

    /// Whether it lowers what is asked; work and things lower it only where their cost is a line of the budget too.
    public var isMoney: Bool { self.kind == .money || self.kind == .otherFund }

    var document: DataValue {
        .map([
            "kind": .text(self.kind.rawValue), "name": .text(self.name), "value": .number(self.value.units),
        ])
    }
}
