internal import BigInt

extension EqualSharesRun {
    /// The exact price of `project` and who pays what, or `nil` when its supporters have too little.
    ///
    /// Whoever the balances show to be certainly below the price pays all. Voters who might be at the price are
    /// compared exactly, poorest first, until all others are certainly above it.
    mutating func exactCandidate(_ project: Int) -> Candidate? {
        let start = self.lists.offsets[project]
        let range = start..<self.liveEnds[project]
        let cost = self.lists.costs[project]
        let floor = cost == 0 ? 0 : self.rateBounds[project] * self.factor(project)
        var payers = PayerSums(project: project, entries: range.count, purchases: self.purchases.count)
        // Hardly anybody owns nearly the price; who does is looked at again below.
        let horizon = floor * (1 + 0x1p-30)
        var near: [Int] = []
        for entry in range {
            let group = Int(self.lists.groups[entry])
            let weight = self.election.profile.weights[group]
            if self.isCertainly(entry, below: floor) {
                payers.addPoor(entry - start, weight: weight)
                self.addHistory(of: group, weight: weight, to: &payers.poorUnits)
            } else {
                payers.addFull(weight: weight, units: self.units(entry))
                if !self.isCertainly(entry, above: horizon) { near.append(entry) }
            }
        }
        // All certainly below a bound of the price: they cannot pay.
        guard payers.fullUnits > 0 else { return nil }
        payers.settle(self.ledger, cost: cost)
        while true {
            let ceiling = max(self.ledger.approximation(payers.price), floor) * (1 + 0x1p-48)
            let doubtful = (ceiling <= horizon ? near : Array(range)).filter {
                !payers.isPoor[$0 - start] && !self.isCertainly($0, above: ceiling)
            }
            guard !doubtful.isEmpty else { return payers.candidate }
            switch self.impoverish(doubtful, start: start, &payers) {
            case .nobody: return payers.candidate
            case .some: continue
            case .unpaid: return nil
            }
        }
    }

    private enum Impoverished {
        case nobody, some, unpaid
    }

    /// Moves those of `entries` to the poor who have at most the price, the poorest first.
    private func impoverish(_ entries: [Int], start: Int, _ payers: inout PayerSums) -> Impoverished {
        var known: [[Int]: BigUInt] = [:]
        var doubtful: [(entry: Int, weight: Int, units: Int, balance: BigUInt)] = []
        for entry in entries {
            let group = Int(self.lists.groups[entry])
            let history = self.history(of: group)
            let balance = known[history] ?? self.ledger.balance(history: history)
            known[history] = balance
            doubtful.append((entry - start, self.election.profile.weights[group], self.units(entry), balance))
        }
        doubtful.sort {
            $0.balance.multiplied(byWord: $1.units.magnitude) < $1.balance.multiplied(byWord: $0.units.magnitude)
        }
        var result = Impoverished.nobody
        for (entry, weight, units, balance) in doubtful {
            let owned = balance.multiplied(byWord: payers.fullUnits.magnitude)
            let asked = payers.rest.multiplied(byWord: units.magnitude)
            if owned > asked { break }
            if payers.fullUnits == weight * units && owned < asked { return .unpaid }
            payers.impoverish(entry, weight: weight, units: units, balance: balance)
            result = .some
        }
        return result
    }

    private func units(_ entry: Int) -> Int { self.lists.isUniform ? 1 : Int(self.lists.units[entry]) }

    private func isCertainly(_ entry: Int, below price: Double) -> Bool {
        let balance = self.balances[Int(self.lists.groups[entry])]
        let asked = self.lists.isUniform ? price : price * self.lists.units[entry]
        return balance + self.tolerance < asked * (1 - 0x1p-50)
    }

    private func isCertainly(_ entry: Int, above price: Double) -> Bool {
        let balance = self.balances[Int(self.lists.groups[entry])]
        let asked = self.lists.isUniform ? price : price * self.lists.units[entry]
        return balance - self.tolerance > asked * (1 + 0x1p-50)
    }

    /// Adds what the voters of `group` bought to `units`, by purchase.
    private func addHistory(of group: Int, weight: Int, to units: inout [Int]) {
        // A supporter who spent all is not live, so all purchases on the ballot of a live one were paid in full.
        let profile = self.election.profile
        for position in profile.offsets[group]..<profile.offsets[group + 1] {
            let purchase = self.purchaseOfProject[Int(profile.choices[position])]
            if purchase >= 0 {
                units[purchase] += weight * self.unitsPaid(position)
            }
        }
    }

    /// For how many units a voter paid whose ballot says the choice at `position`; none for one that is no support.
    private func unitsPaid(_ position: Int) -> Int {
        guard self.lists.isUniform else { return self.lists.unitsOfChoices[position] }
        let points = self.election.profile.points
        return points.isEmpty || points[position] > 0 ? 1 : 0
    }

    /// What the voters of `group` bought: purchase and units in turn.
    private func history(of group: Int) -> [Int] {
        let profile = self.election.profile
        var history: [Int] = []
        for position in profile.offsets[group]..<profile.offsets[group + 1] {
            let purchase = self.purchaseOfProject[Int(profile.choices[position])]
            if purchase >= 0 {
                history += [purchase, self.unitsPaid(position)]
            }
        }
        return history
    }
}
