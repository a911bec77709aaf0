import BallotRules

/// Cumulative support transfer ballot by ballot, with every gift kept and moved one by one, ties by identifier.
struct TransferWitness {
    let election: SmallElection
    let combination: String
    private var gifts: [[Fraction]]
    private var winners: [Int]
    private var active: [Int]
    private var left: Int

    init(_ election: SmallElection, combination: String) {
        self.election = election
        self.combination = combination
        self.winners = election.freeWinners()
        self.left = election.budget
        self.active = election.costs.indices.filter { !election.supporters($0).isEmpty && election.costs[$0] > 0 }
        let total = election.ballots.indices.reduce(Fraction.zero) { $0 + election.weight($1) }
        let share = Fraction(election.budget).divided(by: total) ?? .zero
        self.gifts = election.ballots.indices.map { ballot in
            let points = election.costs.indices.map { project -> Fraction in
                guard let place = election.ballots[ballot].firstIndex(of: project) else { return .zero }
                return election.form.hasPoints ? Fraction(election.points[ballot][place]) : .one
            }
            let sum = points.reduce(.zero, +)
            return points.map { ($0 * share * election.weight(ballot)).divided(by: sum) ?? .zero }
        }
        // Free winners keep nothing of what is given to them, and their rivals nothing either.
        for project in election.costs.indices where !self.active.contains(project) { self.spread(project) }
        self.dropRivals()
    }

    private func sum(_ project: Int) -> Fraction { self.gifts.reduce(.zero) { $0 + $1[project] } }

    private func value(_ project: Int, overCost: Bool) -> Fraction {
        let cost = Fraction(self.election.costs[project])
        return overCost ? self.sum(project).divided(by: cost) ?? .zero : self.sum(project) - cost
    }

    private func best(_ candidates: [Int]) -> Int? {
        let overCost = self.combination.hasSuffix("c")
        let values = candidates.map { self.value($0, overCost: overCost) }
        guard let most = values.max(), let place = values.firstIndex(of: most) else { return nil }
        return candidates[place]
    }

    /// Moves what is given to `project` to the other projects of the same voters.
    private mutating func spread(_ project: Int) {
        for ballot in self.gifts.indices {
            let amount = self.gifts[ballot][project]
            self.gifts[ballot][project] = .zero
            let others = self.gifts[ballot].reduce(.zero, +)
            for other in self.gifts[ballot].indices {
                self.gifts[ballot][other] += (self.gifts[ballot][other] * amount).divided(by: others) ?? .zero
            }
        }
    }

    private mutating func dropRivals() {
        for project in self.active where self.winners.contains(where: { self.election.areRivals($0, project) }) {
            self.active.removeAll { $0 == project }
            self.spread(project)
        }
    }

    private mutating func fund(_ project: Int) {
        let paid = Fraction(self.election.costs[project]).divided(by: self.sum(project)) ?? .one
        for ballot in self.gifts.indices {
            self.gifts[ballot][project] = self.gifts[ballot][project] * (.one - paid)
        }
        self.winners.append(project)
        self.left -= self.election.costs[project]
        self.active.removeAll { $0 == project }
        self.spread(project)
        self.dropRivals()
    }

    /// Raises the gifts to `project` to exactly its cost, by trying every set of voters who give all.
    private mutating func raise(_ project: Int) {
        let payers = self.gifts.indices.filter { self.gifts[$0][project] > .zero }
        let totals = self.gifts.map { $0.reduce(.zero, +) }
        let cost = Fraction(self.election.costs[project])
        for mask in 0..<(1 << payers.count) {
            let all = payers.indices.filter { mask & (1 << $0) != 0 }.map { payers[$0] }
            let others = payers.filter { !all.contains($0) }
            let rest = cost - all.reduce(.zero) { $0 + totals[$1] }
            let shared = others.reduce(Fraction.zero) { $0 + self.gifts[$1][project] }
            guard let factor = others.isEmpty ? (rest == .zero ? Fraction(1_000_000) : nil) : rest.divided(by: shared),
                all.allSatisfy({ self.gifts[$0][project] * factor >= totals[$0] }),
                others.allSatisfy({ self.gifts[$0][project] * factor <= totals[$0] })
            else { continue }
            for payer in payers {
                let gift = min(self.gifts[payer][project] * factor, totals[payer])
                let elsewhere = totals[payer] - self.gifts[payer][project]
                let kept = (totals[payer] - gift).divided(by: elsewhere) ?? .zero
                self.gifts[payer] = self.gifts[payer].map { $0 * kept }
                self.gifts[payer][project] = gift
            }
            return
        }
    }

    mutating func result() -> [Int] {
        var out: [Int] = []
        while !self.active.isEmpty {
            let costs = self.election.costs
            if let chosen = self.best(self.active.filter { self.sum($0) >= Fraction(costs[$0]) }) {
                self.fund(chosen)
            } else if self.combination.hasPrefix("ewt") {
                let ratios = self.active.map { self.value($0, overCost: true) }
                guard let least = ratios.min(), let place = ratios.lastIndex(of: least) else { break }
                let project = self.active.remove(at: place)
                out.append(project)
                self.spread(project)
            } else {
                let able = self.active.filter { project in
                    let money = self.gifts.filter { $0[project] > .zero }.reduce(Fraction.zero) {
                        $0 + $1.reduce(.zero, +)
                    }
                    return money >= Fraction(costs[project])
                }
                guard let chosen = self.best(able) else { break }
                self.raise(chosen)
                self.fund(chosen)
            }
        }
        // Reverse eliminations, or what is left in order of support.
        while let next = out.popLast() ?? self.best(self.active) {
            self.active.removeAll { $0 == next }
            let isRival = self.winners.contains { self.election.areRivals($0, next) }
            guard !isRival, self.election.costs[next] <= self.left else { continue }
            self.winners.append(next)
            self.left -= self.election.costs[next]
        }
        return self.winners
    }
}
