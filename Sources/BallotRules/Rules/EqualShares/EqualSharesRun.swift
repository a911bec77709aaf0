internal import BigInt

/// One run of the Method of Equal Shares with a given endowment.
///
/// Balances are kept as doubles whose distance from the truth is bounded by ``tolerance``. They only *sort out*
/// projects that are certainly dearer or unaffordable; whatever they cannot tell apart is computed exactly from the
/// ``PriceLedger``. A run can be started again with another endowment; its arrays are reused.
struct EqualSharesRun {
    let election: Election
    var lists: SupporterLists
    let rivals: [[Int]]
    /// Price per unit of weight and unit of points, times this, is the price for a voter of weight 1 and one point.
    let rateScale: Int

    var ledger = PriceLedger(endowment: .zero)
    /// Money of one unit of weight in each group, near enough; exactly 0 for those who spent all.
    var balances: [Double] = []
    /// |balance − truth| is at most this; it grows with each purchase by ``tolerancePerPurchase``.
    var tolerance = 0.0
    var tolerancePerPurchase = 0.0
    /// Where the live supporters of each project end: those with money left stand first.
    var liveEnds: [Int] = []
    /// A certified lower bound of each project's rate; infinite once it is out.
    var rateBounds: [Double] = []
    /// The round in which each bound was computed, and in which each project was compared exactly.
    var refreshed: [Int] = []
    var compared: [Int] = []
    /// The purchase number of each bought project, or −1.
    var purchaseOfProject: [Int] = []
    /// Projects bought, in order.
    var purchases: [Int] = []
    /// How far the endowment can grow without changing what is bought.
    var growth = GrowthWatch()
    /// The number of the step at which the first purchase is written down.
    var stepOffset = 0
    /// Space for balances and weights times units of payers during pricing.
    var scratchRatios: [Double] = []
    var scratchUnits: [Double] = []

    init(_ election: Election, utility: Utility) {
        self.election = election
        self.lists = SupporterLists(election, utility: utility)
        self.rivals = election.rivals
        self.rateScale = election.profile.weightScale * (utility == .score ? election.profile.pointScale : 1)
        let longest = zip(self.lists.offsets, self.lists.offsets.dropFirst()).map { $1 - $0 }.max() ?? 0
        self.scratchRatios = [Double](repeating: 0, count: longest)
        self.scratchUnits = self.scratchRatios
        self.balances = [Double](repeating: 0, count: election.profile.groupCount)
    }

    /// Puts everybody's money back and forgets all purchases.
    mutating func start(endowment: Fraction) {
        let projectCount = self.lists.costs.count
        let amount = endowment.approximation
        self.ledger = PriceLedger(endowment: endowment)
        for group in self.balances.indices { self.balances[group] = amount }
        self.tolerance = amount * 0x1p-50
        self.tolerancePerPurchase = amount * 0x1p-49
        self.growth.start(groups: self.balances.count, projects: projectCount)
        self.liveEnds = Array(self.lists.offsets.dropFirst())
        self.purchaseOfProject = [Int](repeating: -1, count: projectCount)
        self.purchases.removeAll(keepingCapacity: true)
        self.refreshed = [Int](repeating: -1, count: projectCount)
        self.compared = self.refreshed
        self.rateBounds = (0..<projectCount).map { project in
            let total = self.lists.totalUnits[project]
            guard total > 0 else { return .infinity }
            return Double(self.lists.costs[project]) / Double(total) / self.factor(project) * (1 - 0x1p-48)
        }
    }

    /// The factor as a divisor: a free project counts as worth 1, for its rate is 0 anyway.
    func factor(_ project: Int) -> Double { Double(max(self.lists.factors[project], 1)) }

    /// Takes `project` out of the run.
    mutating func drop(_ project: Int) {
        self.rateBounds[project] = .infinity
    }
}

extension EqualSharesRun {
    /// Runs to the end and returns the projects bought, in order; `visit` is told each purchase with its exact price.
    ///
    /// - Complexity: O(k·(A + k·d)) in the worst case for k purchases, A choices on distinct ballots and numbers of
    ///   d digits; in practice a few supporters' lists per round.
    mutating func complete(
        endowment: Fraction,
        ties: inout TieLedger,
        stepOffset: Int,
        visit: (borrowing EqualSharesRun, Candidate) -> Void = { _, _ in }
    ) throws(CountError) {
        self.start(endowment: endowment)
        self.stepOffset = stepOffset
        while let project = try self.nextFree(&ties) {
            guard let candidate = self.exactCandidate(project) else { continue }
            visit(self, candidate)
            self.buy(candidate)
        }
        while let candidate = try self.cheapest(&ties) {
            visit(self, candidate)
            self.buy(candidate)
        }
    }

    /// The next project that costs nothing and has a supporter. All of these win, so their order is no tie unless
    /// they exclude each other.
    private func nextFree(_ ties: inout TieLedger) throws(CountError) -> Int? {
        let free = self.rateBounds.indices.filter { self.lists.costs[$0] == 0 && self.rateBounds[$0] < .infinity }
        guard let first = free.first else { return nil }
        let contested = free.filter { project in self.rivals[project].contains { free.contains($0) } }
        if contested.isEmpty { return first }
        return try ties.choose(contested, by: Measure(.rate, .zero), step: self.stepOffset + self.purchases.count)
    }

    /// The next project to buy with its exact price, or `nil` when none can be paid for.
    private mutating func cheapest(_ ties: inout TieLedger) throws(CountError) -> Candidate? {
        let round = self.purchases.count
        var best: [Candidate] = []
        var ceiling = Double.infinity
        while let project = self.lowestBound(upTo: ceiling, round: round) {
            if self.refreshed[project] < round {
                self.refreshed[project] = round
                self.refresh(project)
                continue
            }
            guard let candidate = self.exactCandidate(project) else {
                self.drop(project)
                continue
            }
            self.compared[project] = round
            self.growth.note(candidate, round: round)
            if let rival = best.first {
                if self.isCheaper(rival, candidate) { continue }
                if !self.isCheaper(candidate, rival) {
                    best.append(candidate)
                    continue
                }
            }
            best = [candidate]
            ceiling = self.rateCeiling(candidate)
        }
        guard let first = best.first else { return nil }
        if best.count == 1 { return first }
        let measure = Measure(.rate, self.rate(of: first))
        let chosen = try ties.choose(best.map(\.project), by: measure, step: self.stepOffset + round)
        return best.first { $0.project == chosen }
    }

    /// The project with the smallest bound not above `ceiling` among those not compared in this round.
    private func lowestBound(upTo ceiling: Double, round: Int) -> Int? {
        var lowest = Double.infinity
        var found: Int?
        for (project, bound) in self.rateBounds.enumerated() where bound < lowest && bound <= ceiling {
            if self.compared[project] == round { continue }
            lowest = bound
            found = project
        }
        return found
    }

    /// Takes payment for `candidate`.
    private mutating func buy(_ candidate: Candidate) {
        let project = candidate.project
        let price = self.ledger.approximation(candidate.price)
        let isUniform = self.lists.isUniform
        let start = self.lists.offsets[project]
        self.watchPurchase(of: candidate, price: price)
        for entry in start..<self.liveEnds[project] {
            let group = Int(self.lists.groups[entry])
            if candidate.isPoor[entry - start] {
                self.balances[group] = 0
            } else {
                let paid = isUniform ? price : price * self.lists.units[entry]
                self.balances[group] = max(self.balances[group] - paid, .leastNonzeroMagnitude)
            }
        }
        self.tolerance += self.tolerancePerPurchase
        self.purchaseOfProject[project] = self.purchases.count
        self.purchases.append(project)
        self.ledger.append(candidate.price)
        self.drop(project)
        for rival in self.rivals[project] { self.drop(rival) }
    }
}
