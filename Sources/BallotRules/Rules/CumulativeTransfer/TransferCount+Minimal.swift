/// Minimal transfers: supporters add to a project from what they give elsewhere.
extension TransferCount {
    /// Funds the best project for which the money of its supporters suffices; whether there was one.
    ///
    /// Every supporter raises her gift by the same factor until she has no more, which is where the published
    /// procedure of repeated raising ends up in the limit.
    mutating func transferMinimum(_ gifts: GiftTable, _ ties: inout TieLedger) throws(Doubt) -> Bool {
        var candidates: [Int] = []
        for project in self.active {
            let money = self.payers(of: project).reduce(Certified(.zero, limit: self.limit)) { $0 + $1.money }
            if try money.compare(gifts.costs[project]) >= 0 { candidates.append(project) }
        }
        if candidates.isEmpty { return false }
        let chosen = try self.pick(candidates, gifts, &ties)
        let (factor, smallestPart) = try self.factor(self.payers(of: chosen), cost: gifts.costs[chosen])
        self.fund(chosen, gifts.measures(chosen)) { part in part > smallestPart ? nil : factor }
        return true
    }

    /// Supporters who give the same part of what they have.
    struct Payers {
        let part: Fraction
        /// What they have together.
        let money: Certified
    }

    /// The supporters of `project` by the part that they give it, the largest first.
    private func payers(of project: Int) -> [Payers] {
        var weights: [Fraction: [Int: Int]] = [:]
        for (group, points) in self.shares.supporters(of: project, in: self.election) {
            let part = Fraction(points, over: max(self.shares.totals[group], 1))
            weights[part, default: [:]][self.classOfGroup[group], default: 0] += self.election.profile.weights[group]
        }
        return weights.sorted { $0.key > $1.key }.map { part, classes in
            let terms = classes.sorted { $0.key < $1.key }.map { index, weight in
                self.money[index] * Certified(Fraction(weight), limit: self.limit)
            }
            return Payers(part: part, money: Certified.sum(terms, limit: self.limit))
        }
    }

    /// The factor by which gifts must rise, and the largest part of those who do not run out of money first.
    ///
    /// Those who give the larger part run out first: a part p can rise by 1/p. The caller knows that all together
    /// have the cost.
    private func factor(_ payers: [Payers], cost: Certified) throws(Doubt) -> (Certified, smallestPart: Fraction) {
        let zero = Certified(.zero, limit: self.limit)
        var allFrom = zero
        for (position, next) in payers.enumerated() {
            let sharing = payers[position...].reduce(zero) { $0 + $1.money * Certified($1.part, limit: self.limit) }
            let most = Certified(Fraction.one.divided(by: next.part) ?? .one, limit: self.limit)
            // The last must not depend on a comparison that may be in doubt: there the caller's word decides.
            let suffices = position == payers.count - 1 ? 1 : try (allFrom + sharing * most).compare(cost)
            if suffices >= 0 {
                return ((cost - allFrom).notNegative.divided(by: sharing), next.part)
            }
            allFrom = allFrom + next.money
        }
        return (zero, .one)
    }

    /// At the end the remaining projects in order of what they are given, as far as they fit.
    mutating func acceptUnderSupported(_ gifts: GiftTable, _ ties: inout TieLedger) throws(Doubt) {
        while true {
            let open = self.active.filter { self.purse.isOpen[$0] }
            if open.isEmpty { return }
            let chosen = try self.pick(open, gifts, &ties)
            let measures = gifts.measures(chosen)
            if self.purse.fits(chosen) {
                self.purse.buy(chosen, measures, stage: .completion)
            } else {
                self.purse.putOut(chosen, .skipped, measures, stage: .completion)
            }
        }
    }
}
