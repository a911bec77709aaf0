internal import BallotRules

/// Add-1 exactly as it is defined: fractions for every voter, one unit of currency at a time, nothing left out.
struct StepwiseAddOne {
    private let election: Election
    private let utility: Utility
    /// For each project its supporters: group of equal ballots, and utility.
    private var supporters: [[(group: Int, utility: Fraction)]]

    init(_ election: Election, utility: Utility) {
        self.election = election
        self.utility = utility
        self.supporters = election.projects.map { _ in [] }
        for group in 0..<election.profile.groupCount {
            let choices = election.profile.choices(of: group)
            let points = election.profile.points(of: group)
            for (place, project) in choices.enumerated() {
                let value: Int
                switch utility {
                case .cost: value = points.isEmpty || points[place] > 0 ? election.projects[project].cost.units : 0
                case .cardinality: value = points.isEmpty || points[place] > 0 ? 1 : 0
                case .score: value = points[place]
                case .borda: value = choices.count - place - 1
                case .bordaInclusive: value = choices.count - place
                }
                if value > 0 { self.supporters[project].append((group, Fraction(value))) }
            }
        }
    }

    private func weight(_ group: Int) -> Fraction { Fraction(self.election.profile.weights[group]) }

    /// The smallest rate at which the supporters of `project` can pay, or `nil`.
    private func rate(_ project: Int, _ balances: [Fraction]) -> Fraction? {
        let payers = self.supporters[project].filter { balances[$0.group] > .zero }
            .sorted { left, right in
                balances[left.group] * right.utility < balances[right.group] * left.utility
            }
        var units = Fraction.zero
        for payer in payers { units += self.weight(payer.group) * payer.utility }
        var rest = Fraction(self.election.projects[project].cost.units)
        for payer in payers {
            guard let rate = rest.divided(by: units) else { return nil }
            if rate * payer.utility <= balances[payer.group] { return rate }
            rest -= balances[payer.group] * self.weight(payer.group)
            units -= self.weight(payer.group) * payer.utility
        }
        return nil
    }

    /// The projects bought with `share`, by index; ties by identifier.
    func purchases(share: Fraction) -> [Int] {
        var balances = [Fraction](repeating: share, count: self.election.profile.groupCount)
        var open = Set(self.election.projects.indices)
        var bought: [Int] = []
        while true {
            var best: (project: Int, rate: Fraction)?
            for project in open.sorted() {
                guard let rate = self.rate(project, balances) else {
                    open.remove(project)
                    continue
                }
                if best.map({ rate < $0.rate }) ?? true { best = (project, rate) }
            }
            guard let best else { return bought }
            for supporter in self.supporters[best.project] {
                let payment = best.rate * supporter.utility
                balances[supporter.group] -= min(balances[supporter.group], payment)
            }
            bought.append(best.project)
            open.remove(best.project)
        }
    }

    func cost(_ projects: [Int]) -> Int {
        projects.reduce(0) { $0 + self.election.projects[$1].cost.units }
    }

    /// The share of each ballot at the start.
    var start: Fraction {
        Fraction(self.election.budget.units).divided(by: Fraction(self.election.profile.totalWeight)) ?? .zero
    }

    /// The outcome and the number of shares visited; `isExhaustive` adds the second stop.
    func outcome(isExhaustive: Bool) -> (winners: Set<Int>, runs: Int) {
        var share = self.start
        var current = self.purchases(share: share)
        var runs = 1
        while true {
            let left = self.election.budget.units - self.cost(current)
            let open = self.election.projects.indices.filter { !current.contains($0) }
            if isExhaustive && !open.contains(where: { self.election.projects[$0].cost.units <= left }) { break }
            if open.allSatisfy({ self.supporters[$0].isEmpty }) { break }
            share += Fraction(self.election.currency.unitsPerWhole)
            let next = self.purchases(share: share)
            runs += 1
            if self.cost(next) > self.election.budget.units { break }
            current = next
        }
        return (Set(current), runs)
    }
}
