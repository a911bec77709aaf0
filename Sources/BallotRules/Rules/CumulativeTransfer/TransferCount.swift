/// One count by cumulative support transfer.
///
/// All transfers go in proportion to what a voter gives already, so her gifts always follow her points over the
/// projects still in the count, and it is enough to know what she has left. Voters who paid alike stand in one class.
struct TransferCount {
    var purse: Purse
    var shares: PointShares
    let combination: CumulativeTransfer.Combination
    let limit: Int
    var classOfGroup: [Int]
    /// What a unit of weight has left in each class.
    var money: [Certified]
    /// Projects neither funded nor put out.
    var isActive: [Bool]
    /// Projects put out, in that order.
    var eliminated: [Int] = []

    var election: Election { self.purse.election }

    init(_ purse: Purse, _ shares: PointShares, _ combination: CumulativeTransfer.Combination, limit: Int) {
        let profile = purse.election.profile
        self.purse = purse
        self.shares = shares
        self.combination = combination
        self.limit = limit
        self.classOfGroup = [Int](repeating: 0, count: profile.groupCount)
        let share = Fraction(purse.election.budget.units, over: max(profile.totalWeight, 1))
        self.money = [Certified(share, limit: limit)]
        self.isActive = [Bool](repeating: true, count: purse.isOpen.count)
        for project in purse.isOpen.indices where !purse.isOpen[project] { self.leave(project) }
    }

    /// The projects in the count, by index.
    var active: [Int] { self.isActive.indices.filter { self.isActive[$0] } }

    mutating func spend(_ ties: inout TieLedger) throws(Doubt) {
        while !self.active.isEmpty {
            let gifts = GiftTable(self)
            let eligible = try gifts.eligible()
            if !eligible.isEmpty {
                let chosen = try self.pick(eligible, gifts, &ties)
                let rate = gifts.costs[chosen].divided(by: gifts.sums[chosen])
                self.fund(chosen, gifts.measures(chosen)) { _ in rate }
            } else if self.combination.eliminates {
                try self.eliminate(gifts, &ties)
            } else if try !self.transferMinimum(gifts, &ties) {
                return try self.acceptUnderSupported(gifts, &ties)
            }
        }
        // Reverse eliminations: the last to go out is the first to come back.
        for project in self.eliminated.reversed() where self.purse.isOpen[project] {
            if self.purse.fits(project) {
                self.purse.buy(project, [self.purse.votes(project)], stage: .completion)
            } else {
                self.purse.putOut(project, .skipped, [self.purse.votes(project)], stage: .completion)
            }
        }
    }

    /// The best of `candidates` by excess or by money over cost.
    mutating func pick(_ candidates: [Int], _ gifts: GiftTable, _ ties: inout TieLedger) throws(Doubt) -> Int {
        let values = self.combination.isOverCost ? gifts.ratios : gifts.excesses
        let best = try Certified.largest(candidates, values, areAlike: gifts.areAlike)
        return try ties.pick(best, by: self.tieMeasure(best[0], gifts), step: self.purse.step)
    }

    private func tieMeasure(_ project: Int, _ gifts: GiftTable) -> Measure {
        gifts.measures(project).first { $0.quantity == (self.combination.isOverCost ? .supportRatio : .excess) }
            ?? self.purse.votes(project)
    }

    /// Puts out the project that has the least part of its cost; among equals the one that the tie order puts last.
    private mutating func eliminate(_ gifts: GiftTable, _ ties: inout TieLedger) throws(Doubt) {
        let zero = Certified(.zero, limit: self.limit)
        var worst = try Certified.largest(self.active, gifts.ratios.map { zero - $0 }, areAlike: gifts.areAlike)
        while worst.count > 1 {
            let kept = try ties.pick(worst, by: self.tieMeasure(worst[0], gifts), step: self.purse.step)
            worst.removeAll { $0 == kept }
        }
        let project = worst[0]
        self.purse.record(.eliminated, project, gifts.measures(project))
        self.eliminated.append(project)
        self.leave(project)
    }

    /// Funds `project`: a supporter pays the rate times what she gives, the whole of what she has at most.
    ///
    /// - Parameter rate: for the part of a supporter's points that go to the project, or `nil` when she pays all.
    mutating func fund(_ project: Int, _ measures: [Measure], rate: (Fraction) -> Certified?) {
        var successors: [PayerKey: Int] = [:]
        let one = Certified(.one, limit: self.limit)
        for (group, points) in self.shares.supporters(of: project, in: self.election) {
            let part = Fraction(points, over: max(self.shares.totals[group], 1))
            let key = PayerKey(index: self.classOfGroup[group], part: part)
            if let known = successors[key] {
                self.classOfGroup[group] = known
                continue
            }
            if let rate = rate(part) {
                let kept = (one - rate * Certified(part, limit: self.limit)).notNegative
                self.money.append(self.money[key.index] * kept)
            } else {
                self.money.append(Certified(.zero, limit: self.limit))
            }
            successors[key] = self.money.count - 1
            self.classOfGroup[group] = self.money.count - 1
        }
        self.purse.buy(project, measures)
        for other in self.active where !self.purse.isOpen[other] { self.leave(other) }
    }

    private struct PayerKey: Hashable {
        let index: Int
        let part: Fraction
    }

    /// Takes `project` out of the count; what its supporters gave it follows their other points.
    mutating func leave(_ project: Int) {
        self.isActive[project] = false
        self.shares.close(project, in: self.election)
    }
}
