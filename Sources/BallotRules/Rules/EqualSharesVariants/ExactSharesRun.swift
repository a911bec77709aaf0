/// One run of Exact Equal Shares under a given endowment, which need not respect the budget.
struct ExactSharesRun {
    private let election: Election
    private let byCost: Bool
    /// What a unit of weight has at the start.
    let endowment: Fraction
    private let endowmentNear: Double
    private let rivals: [[Int]]
    private var classes: PaymentClasses
    /// The projects neither bought nor excluded by one that was.
    private(set) var isOpen: [Bool]
    /// For each project a weight above which its payers will not get in this run.
    private var reach: [Int]
    private(set) var purchases: [Purchase] = []
    /// The smallest larger endowment under which a run may differ, where ``isWatched``.
    private(set) var nextChange: Fraction?
    private let isWatched: Bool

    struct Purchase {
        let project: Int
        /// The weight of those who pay.
        let payers: Int
        /// What each unit of weight pays.
        let price: Fraction
    }

    /// - Parameter isOpen: the projects that may be bought, by index; all of them cost something.
    init(_ election: Election, byCost: Bool, endowment: Fraction, isOpen: [Bool], isWatched: Bool) {
        self.election = election
        self.byCost = byCost
        self.endowment = endowment
        self.endowmentNear = endowment.approximation
        self.rivals = election.rivals
        self.classes = PaymentClasses(election.profile)
        self.isOpen = isOpen
        self.reach = election.support.weights
        self.isWatched = isWatched
    }

    var cost: Int { self.purchases.reduce(0) { $0 + self.election.projects[$1.project].cost.units } }

    /// Buys until nothing can be paid for.
    ///
    /// - Complexity: O(winners · choices on distinct ballots), in practice a few projects per winner.
    mutating func complete(_ ties: inout TieLedger, stepOffset: Int) throws(CountError) {
        while let (best, payers) = self.best() {
            let measure = Measure(.rate, self.rate(best[0], payers: payers[0]))
            let chosen = try ties.choose(best, by: measure, step: stepOffset + self.purchases.count)
            if self.isWatched { self.watch(chosen) }
            self.buy(chosen)
        }
        if self.isWatched { self.watch(nil) }
    }

    /// The price of a unit of utility when `payers` share the cost.
    func rate(_ project: Int, payers: Int) -> Fraction {
        let utility = self.byCost ? self.election.projects[project].cost.units : 1
        let price = Fraction(self.election.projects[project].cost.units, over: max(payers, 1))
        return price * Fraction(self.election.profile.weightScale, over: max(utility, 1))
    }

    /// The projects with the lowest price for a unit of utility, and the weights of their payers.
    private mutating func best() -> (projects: [Int], payers: [Int])? {
        let open = self.isOpen.indices.filter { self.isOpen[$0] && self.reach[$0] > 0 }
        let order = open.sorted { left, right in
            let difference = self.compare(left, self.reach[left], right, self.reach[right])
            return difference != 0 ? difference > 0 : left < right
        }
        var found: [Int] = []
        for project in order {
            if let first = found.first, self.compare(project, self.reach[project], first, self.reach[first]) < 0 {
                break
            }
            self.reach[project] = self.payers(self.classes.supporters(of: project, in: self.election), project).weight
            if self.reach[project] == 0 { continue }
            let order = found.first.map { self.compare(project, self.reach[project], $0, self.reach[$0]) } ?? 1
            if order > 0 { found = [project] } else if order == 0 { found.append(project) }
        }
        return found.isEmpty ? nil : (found.sorted(), found.sorted().map { self.reach[$0] })
    }

    /// Utility per price of two projects with these payers: above 0 when the first is better.
    private func compare(_ left: Int, _ leftPayers: Int, _ right: Int, _ rightPayers: Int) -> Int {
        if self.byCost { return leftPayers - rightPayers }
        let first = Int128(leftPayers) * Int128(self.election.projects[right].cost.units)
        let second = Int128(rightPayers) * Int128(self.election.projects[left].cost.units)
        return first > second ? 1 : first == second ? 0 : -1
    }

    /// The largest set of supporters each of whom can pay an equal part of the cost: how many classes, and its weight.
    private func payers(_ supporters: [PaymentClasses.Payers], _ project: Int) -> (count: Int, weight: Int) {
        let cost = self.election.projects[project].cost.units
        var weight = supporters.reduce(0) { $0 + $1.weight }
        for (position, poorest) in supporters.enumerated().reversed() {
            if self.canPay(poorest.index, cost, sharedBy: weight) { return (position + 1, weight) }
            weight -= poorest.weight
        }
        return (0, 0)
    }

    private func canPay(_ index: Int, _ cost: Int, sharedBy weight: Int) -> Bool {
        let near = (self.endowmentNear - self.classes.near[index]) * Double(weight)
        let slack = (self.endowmentNear * Double(weight) + Double(cost)) * 0x1p-46
        if (near - Double(cost)).magnitude > slack { return near > Double(cost) }
        return (self.endowment - self.classes.paid[index]) * Fraction(weight) >= Fraction(cost)
    }

    private mutating func buy(_ project: Int) {
        let supporters = self.classes.supporters(of: project, in: self.election)
        let (count, weight) = self.payers(supporters, project)
        let price = Fraction(self.election.projects[project].cost.units, over: max(weight, 1))
        self.classes.charge(project, supporters.prefix(count), price, in: self.election)
        self.purchases.append(Purchase(project: project, payers: weight, price: price))
        self.isOpen[project] = false
        for rival in self.rivals[project] { self.isOpen[rival] = false }
    }
}

extension ExactSharesRun {
    /// Notes from which endowment on the purchase of `chosen` (or the end of the run) may be another.
    ///
    /// As long as purchases and payers stay as they are, so do all payments. They change where the chosen project gets
    /// more payers, or another gets as many as make it at least as good.
    private mutating func watch(_ chosen: Int?) {
        for project in self.isOpen.indices where self.isOpen[project] {
            let most = self.election.support.weights[project]
            if most == 0 { continue }
            if let chosen, project != chosen, self.compare(project, most, chosen, self.reach[chosen]) < 0 { continue }
            let supporters = self.classes.supporters(of: project, in: self.election)
            let now = self.payers(supporters, project)
            var weight = 0
            for (position, payer) in supporters.enumerated() {
                weight += payer.weight
                if position < now.count { continue }
                if let chosen, project != chosen, self.compare(project, weight, chosen, self.reach[chosen]) < 0 {
                    continue
                }
                self.note(payer.index, self.election.projects[project].cost.units, weight)
            }
        }
    }

    private mutating func note(_ index: Int, _ cost: Int, _ weight: Int) {
        let near = self.classes.near[index] + Double(cost) / Double(weight)
        if let known = self.nextChange, near > known.approximation * (1 + 0x1p-40) { return }
        let change = self.classes.paid[index] + Fraction(cost, over: weight)
        self.nextChange = self.nextChange.map { min($0, change) } ?? change
    }
}
