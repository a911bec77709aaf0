public import BallotRules

/// Money by part of the municipality, also where there is one pot for all (*verantwoording per gebied*; in Heemskerk six
/// areas stay for the organisation only).
///
/// What lies in one part counts there; what lies in several, or in none, is named apart, so that nothing counts twice.
public struct AreaReport: Hashable, Sendable {
    /// One amount and where it goes.
    public struct Item: Hashable, Sendable {
        /// What for.
        public let initiative: InitiativeID
        /// Where.
        public let areas: [AreaID]
        /// How much, in cents.
        public let amount: Money

        /// An amount.
        public init(_ initiative: InitiativeID, areas: [AreaID], amount: Money) {
            self.initiative = initiative
            self.areas = areas
            self.amount = amount
        }
    }

    /// One part.
    public struct Line: Hashable, Sendable {
        /// Which part.
        public let area: AreaID
        /// How many initiatives.
        public let count: Int
        /// How much, in cents.
        public let amount: Money
    }

    /// The parts of the whole, by name.
    public let lines: [Line]
    /// What lies in several parts or in the whole.
    public let across: Money
    /// What lies in no area of the tree.
    public let elsewhere: Money

    /// A report over the parts of the root of `tree`.
    public init(_ items: [Item], in tree: AreaTree) {
        var sums: [AreaID: (count: Int, amount: Money)] = [:]
        var (across, elsewhere) = (Money.zero, Money.zero)
        let parts = tree.parts(of: tree.root)
        for item in items {
            let known = item.areas.filter { tree[$0] != nil }
            let touched = Set(known.flatMap { area in parts.filter { tree.contains($0, area) } })
            if known.isEmpty {
                elsewhere += item.amount
            } else if touched.count == 1, !known.contains(tree.root), let part = touched.first {
                sums[part, default: (0, .zero)].count += 1
                sums[part, default: (0, .zero)].amount += item.amount
            } else {
                across += item.amount
            }
        }
        self.lines = parts.map { Line(area: $0, count: sums[$0]?.count ?? 0, amount: sums[$0]?.amount ?? .zero) }
        self.across = across
        self.elsewhere = elsewhere
    }
}
