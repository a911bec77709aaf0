/// Spreads the costs of selected projects, and of one guest, over classes of voters under a common load.
///
/// A maximum flow with integer capacities: with load a/w each project has w times its cost to give, each class takes
/// a times its weight. Shortest augmenting paths in phases (Dinic), E. A. Dinic 1970.
struct LoadFlow<Amount: FixedWidthInteger & SignedInteger> {
    let classes: LoadClasses
    /// Costs by seat; the guest's last.
    var costs: [Int]
    /// For each class the weight of the guest's supporters; zeros without a guest.
    var guestWeights: [Int]
    var guestClasses: [Int32] = []
    var load: Load
    /// What each seat has still to give.
    var rest: [Amount]
    /// What each class can still take.
    var slack: [Amount]
    /// What flows along each edge of ``classes``.
    var flow: [Amount]
    /// What flows from the guest to each class.
    var guestFlow: [Amount]

    var seatLevels: [Int32] = []
    var classLevels: [Int32] = []
    var seatArcs: [Int] = []
    var classArcs: [Int] = []

    /// Nothing flows yet; no guest.
    init(_ classes: LoadClasses, costs: [Int], load: Load) {
        self.classes = classes
        self.costs = costs + [0]
        self.guestWeights = [Int](repeating: 0, count: classes.weights.count)
        self.load = load
        self.rest = self.costs.map { Amount($0) * Amount(load.weight) }
        self.slack = classes.weights.map { Amount($0) * Amount(load.cost) }
        self.flow = [Amount](repeating: 0, count: classes.seats.count)
        self.guestFlow = [Amount](repeating: 0, count: classes.weights.count)
    }

    var guest: Int { self.costs.count - 1 }

    /// Lets one more project in.
    mutating func admit(_ supporters: [Int], cost: Int) {
        self.guestWeights = supporters
        self.guestClasses = supporters.indices.filter { supporters[$0] > 0 }.map { Int32(truncatingIfNeeded: $0) }
        self.costs[self.guest] = cost
        self.rest[self.guest] = Amount(cost) * Amount(self.load.weight)
    }

    /// Goes on under a larger load, keeping what flows (rounded down).
    mutating func raise(to load: Load) {
        let old = Amount(self.load.weight)
        let new = Amount(load.weight)
        self.load = load
        self.slack = self.classes.weights.map { Amount($0) * Amount(load.cost) }
        self.rest = self.costs.map { Amount($0) * new }
        for edge in self.flow.indices where self.flow[edge] > 0 {
            let kept = scaled(self.flow[edge], by: new, over: old)
            self.flow[edge] = kept
            self.slack[Int(self.classes.classes[edge])] -= kept
            self.rest[Int(self.classes.seats[edge])] -= kept
        }
        for entry in self.guestClasses {
            let kept = scaled(self.guestFlow[Int(entry)], by: new, over: old)
            self.guestFlow[Int(entry)] = kept
            self.slack[Int(entry)] -= kept
            self.rest[self.guest] -= kept
        }
    }

    /// Lets as much flow as can; then everything flows (`nil`), or this set of projects has too few voters for the
    /// load, and the result is the load that they need by themselves.
    mutating func saturate() -> Load? {
        self.pourDirectly()
        while self.findLevels() { self.augment() }
        guard self.rest.contains(where: { $0 > 0 }) else { return nil }
        return self.shortage()
    }

    /// The load of the projects that the last search reached, which are those of a smallest cut.
    private func shortage() -> Load {
        var cost = 0
        for (seat, level) in self.seatLevels.enumerated() where level >= 0 { cost += self.costs[seat] }
        let hasGuest = self.seatLevels[self.guest] >= 0
        var weight = 0
        for (index, level) in self.classLevels.enumerated() {
            if level >= 0 {
                weight += self.classes.weights[index]
            } else if hasGuest {
                weight += self.guestWeights[index]
            }
        }
        return Load(cost: cost, weight: max(weight, 1))
    }

    /// First what needs no rerouting.
    private mutating func pourDirectly() {
        for seat in self.costs.indices where seat != self.guest && self.rest[seat] > 0 {
            for entry in self.classes.seatOffsets[seat]..<self.classes.seatOffsets[seat + 1] {
                let edge = Int(self.classes.edges[entry])
                let index = Int(self.classes.classes[edge])
                let amount = min(self.rest[seat], self.slack[index])
                guard amount > 0 else { continue }
                self.flow[edge] += amount
                self.slack[index] -= amount
                self.rest[seat] -= amount
            }
        }
        for entry in self.guestClasses {
            let index = Int(entry)
            let amount = min(self.rest[self.guest], self.slack[index], self.guestRoom(index))
            guard amount > 0 else { continue }
            self.guestFlow[index] += amount
            self.slack[index] -= amount
            self.rest[self.guest] -= amount
        }
    }

    /// What the guest may still lay on a class.
    func guestRoom(_ index: Int) -> Amount {
        Amount(self.guestWeights[index]) * Amount(self.load.cost) - self.guestFlow[index]
    }
}

/// `value` times `factor` over `divisor`, rounded down; the result must fit.
private func scaled<Amount: FixedWidthInteger>(_ value: Amount, by factor: Amount, over divisor: Amount) -> Amount {
    let product = value.multipliedReportingOverflow(by: factor)
    if !product.overflow { return product.partialValue / divisor }
    return divisor.dividingFullWidth(value.multipliedFullWidth(by: factor)).quotient
}
