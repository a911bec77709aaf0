/// The order in which a greedy rule considers projects: exact values, and who is equal to whom.
struct GreedyStanding {
    private let numerators: [Int128]
    private let denominators: [Int128]
    private let scale: Int
    let quantity: Quantity

    init(utility: Utility, ranking: Greedy.Ranking, election: Election) {
        // By cost and per cost cancel, so the comparison is on plain votes and needs no division.
        let isVotes = utility == .cost && ranking == .density
        let totals = UtilityTotals(of: isVotes ? .cardinality : utility, in: election)
        self.numerators = totals.units
        self.scale = totals.scale
        if ranking == .density && !isVotes {
            self.denominators = election.projects.map { Int128($0.cost.units) }
            self.quantity = .density
        } else {
            self.denominators = election.projects.map { $0.cost.units == 0 && ranking == .density ? 0 : 1 }
            self.quantity = isVotes || utility == .cardinality ? .votes : .score
        }
    }

    /// The projects `among`, best first, in groups of equals.
    ///
    /// A free project stands above all that cost money.
    func groups(among projects: [Int]) -> [[Int]] {
        let order = projects.sorted { self.precedes($0, $1) || (!self.precedes($1, $0) && $0 < $1) }
        var groups: [[Int]] = []
        for project in order {
            if let best = groups.last?.first, !self.precedes(best, project) {
                groups[groups.count - 1].append(project)
            } else {
                groups.append([project])
            }
        }
        return groups
    }

    /// The value on which `project` stands, for its step; the plain total for a free project.
    func measure(_ project: Int) -> Measure {
        let denominator = (self.denominators[project] == 0 ? 1 : self.denominators[project]) * Int128(self.scale)
        return Measure(self.quantity, Fraction(self.numerators[project], over: denominator))
    }

    private func precedes(_ left: Int, _ right: Int) -> Bool {
        let leftFree = self.denominators[left] == 0
        let rightFree = self.denominators[right] == 0
        if leftFree || rightFree { return leftFree && !rightFree }
        return self.numerators[left] * self.denominators[right] > self.numerators[right] * self.denominators[left]
    }
}
