/// One count by expanding approvals: voters who have paid alike stand in one class and have the same money left.
struct ExpandingCount {
    private(set) var purse: Purse
    private let limit: Int
    private var classOfGroup: [Int32]
    /// What a unit of weight has left in each class.
    private var money: [Certified]
    /// How many places on the ballot count.
    private var places = 1

    init(_ purse: Purse, limit: Int) {
        let profile = purse.election.profile
        self.purse = purse
        self.limit = limit
        self.classOfGroup = [Int32](repeating: 0, count: profile.groupCount)
        let share = Fraction(purse.election.budget.units, over: max(profile.totalWeight, 1))
        self.money = [Certified(share, limit: limit)]
    }

    mutating func spend(_ ties: inout TieLedger) throws(Doubt) {
        let profile = self.purse.election.profile
        let longest = (0..<profile.groupCount).map { profile.offsets[$0 + 1] - profile.offsets[$0] }.max() ?? 0
        while self.places <= longest {
            for project in self.purse.open where !self.purse.fits(project) {
                self.purse.putOut(project, .skipped, [self.purse.votes(project)])
            }
            if try !self.buyNext(&ties) { self.places += 1 }
        }
        for project in self.purse.open { self.purse.putOut(project, .unaffordable, self.measures(project)) }
    }

    /// Buys the project whose supporters have the largest multiple of its cost; whether there was one they can pay.
    private mutating func buyNext(_ ties: inout TieLedger) throws(Doubt) -> Bool {
        let count = self.purse.election.projects.count
        var ratios = [Certified](repeating: Certified(.zero, limit: self.limit), count: count)
        var reached: [Int] = []
        for project in self.purse.open {
            let cost = Certified(Fraction(self.purse.cost(project).units), limit: self.limit)
            let money = self.supportersMoney(project)
            if try money.compare(cost) < 0 { continue }
            reached.append(project)
            ratios[project] = money.divided(by: cost)
        }
        if reached.isEmpty { return false }
        let best = try Certified.largest(reached, ratios) { left, right in
            self.purse.cost(left) == self.purse.cost(right)
                && self.weights(left).elementsEqual(self.weights(right), by: ==)
        }
        let measure = ratios[best[0]].exact.map { Measure(.supportRatio, $0) } ?? Measure(.rank, Fraction(self.places))
        let chosen = try ties.pick(best, by: measure, step: self.purse.step)
        let measures = self.measures(chosen)
        self.charge(chosen)
        self.purse.buy(chosen, measures)
        return true
    }

    private func measures(_ project: Int) -> [Measure] {
        let election = self.purse.election
        let weight = self.weights(project).reduce(0) { $0 + $1.weight }
        var measures = [
            Measure(.rank, Fraction(self.places)),
            Measure(.votes, Fraction(weight, over: election.profile.weightScale)),
        ]
        // Later in a long count the exact amount would fill pages.
        if let money = self.supportersMoney(project).exact { measures.append(Measure(.supportersMoney, money)) }
        return measures
    }

    /// The weight of the supporters down to the current place, by class.
    private func weights(_ project: Int) -> [(index: Int, weight: Int)] {
        let election = self.purse.election
        var weights = [Int](repeating: 0, count: self.money.count)
        for entry in self.supporters(project) {
            let group = Int(election.support.groups[entry])
            weights[Int(self.classOfGroup[group])] += election.profile.weights[group]
        }
        return weights.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }

    /// Entries of the support table for those who rank `project` in the places that count.
    private func supporters(_ project: Int) -> [Int] {
        let support = self.purse.election.support
        return (support.offsets[project]..<support.offsets[project + 1]).filter {
            Int(support.positions[$0]) < self.places
        }
    }

    private func supportersMoney(_ project: Int) -> Certified {
        let terms = self.weights(project).map { index, weight in
            self.money[index] * Certified(Fraction(weight), limit: self.limit)
        }
        return Certified.sum(terms, limit: self.limit)
    }

    /// Lets the supporters pay, each the same part of what she has left.
    private mutating func charge(_ project: Int) {
        let cost = Certified(Fraction(self.purse.cost(project).units), limit: self.limit)
        let money = self.supportersMoney(project)
        let kept = (money - cost).notNegative.divided(by: money)
        var successor = [Int32](repeating: -1, count: self.money.count)
        for entry in self.supporters(project) {
            let group = Int(self.purse.election.support.groups[entry])
            let old = Int(self.classOfGroup[group])
            if successor[old] < 0 {
                successor[old] = Int32(truncatingIfNeeded: self.money.count)
                self.money.append(self.money[old] * kept)
            }
            self.classOfGroup[group] = successor[old]
        }
    }
}
