import BallotRules

/// Equal Shares counted slowly and obviously from the definition, with fractions only.
struct EqualSharesWitness {
    let election: SmallElection
    let utility: Utility

    /// The exact utility of `project` for the voter of ballot `number`.
    private func utility(_ project: Int, _ number: Int) -> Fraction {
        let ballot = self.election.ballots[number]
        guard let place = ballot.firstIndex(of: project) else { return .zero }
        switch self.utility {
        case .borda: return Fraction(ballot.count - place - 1)
        case .bordaInclusive: return Fraction(ballot.count - place)
        case .score: return Fraction(self.election.points[number][place])
        case .cost, .cardinality:
            if self.election.form.hasPoints && self.election.points[number][place] <= 0 { return .zero }
            return self.utility == .cost ? Fraction(max(self.election.costs[project], 1)) : .one
        }
    }

    /// The smallest rate at which the supporters with these balances can pay for `project`, or `nil`.
    private func rate(_ project: Int, _ balances: [Fraction]) -> Fraction? {
        var payers: [(balance: Fraction, utility: Fraction, number: Int)] = []
        for number in balances.indices {
            let utility = self.utility(project, number)
            if utility > .zero { payers.append((balances[number], utility, number)) }
        }
        payers.sort { left, right in left.balance * right.utility < right.balance * left.utility }
        var rest = Fraction(self.election.costs[project])
        for (position, payer) in payers.enumerated() {
            var units = Fraction.zero
            for other in payers[position...] { units += self.election.weight(other.number) * other.utility }
            guard let rate = rest.divided(by: units) else { return nil }
            if rate * payer.utility <= payer.balance { return rate }
            rest -= payer.balance * self.election.weight(payer.number)
        }
        return nil
    }

    /// The projects bought with this share for each voter of weight 1, in order; ties by number.
    func purchases(share: Fraction) -> [Int] {
        var bought = self.election.freeWinners().filter { project in
            self.election.ballots.indices.contains { self.utility(project, $0) > .zero }
        }
        var balances = self.election.ballots.map { _ in share }
        while true {
            let open = self.election.costs.indices.filter { project in
                self.election.costs[project] > 0
                    && !bought.contains { $0 == project || self.election.areRivals($0, project) }
            }
            let priced = open.compactMap { project in self.rate(project, balances).map { (project, $0) } }
            guard let best = priced.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return bought }
            bought.append(best.0)
            for number in balances.indices {
                balances[number] -= min(balances[number], best.1 * self.utility(best.0, number))
            }
        }
    }

    /// Add-1 step by step: never a step left out.
    func addOne(start: Fraction, isExhaustive: Bool) -> (purchases: [Int], share: Fraction, runs: Int) {
        var share = start
        var runs = 1
        var current = self.purchases(share: share)
        while true {
            let cost = current.reduce(0) { $0 + self.election.costs[$1] }
            let open = self.election.costs.indices.filter { project in
                !current.contains { $0 == project || self.election.areRivals($0, project) }
            }
            if isExhaustive && !open.contains(where: { cost + self.election.costs[$0] <= self.election.budget }) {
                break
            }
            let hasSupport = open.contains { project in
                self.election.ballots.indices.contains { self.utility(project, $0) > .zero }
            }
            if !hasSupport { break }
            let next = self.purchases(share: share + .one)
            runs += 1
            if next.reduce(0, { $0 + self.election.costs[$1] }) > self.election.budget { break }
            current = next
            share += .one
        }
        return (current, share, runs)
    }
}
