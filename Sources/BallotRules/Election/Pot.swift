/// A part of the budget with its own projects (*deelbudget*): per theme or per area.
public struct Pot: Hashable, Sendable {
    /// What the pot is for.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Projects of one theme (``Project/themes``).
        case theme
        /// Projects of one area (``Project/areas``).
        case area
    }

    /// What divides the projects over the pots.
    public let kind: Kind
    /// The theme or area.
    public let name: String
    /// What the pot holds.
    public let budget: Money

    /// A pot for the projects whose themes or areas contain `name`.
    public init(kind: Kind, name: String, budget: Money) {
        self.kind = kind
        self.name = name
        self.budget = budget
    }
}
