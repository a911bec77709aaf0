/// How far the endowment of a run can grow before the run could buy anything else.
///
/// With the purchases and the poor of each purchase fixed, every balance, price and bound is linear in the endowment.
/// More endowment never makes a balance smaller nor a price higher, so all slopes here are sums of positive terms,
/// known within one part in 2^25. Each comparison of the run stays as it is for some further growth; the smallest of
/// these, rounded down, is ``limit``.
struct GrowthWatch {
    /// Whether a run is watched at all: it costs about as much again.
    var isOn = false
    /// Up to here, exclusively, nothing changes; 0 when nothing is known.
    private(set) var limit = 0.0
    /// How fast the balance of each group grows with the endowment.
    var slopes: [Double] = []
    /// How fast each project's certified bound falls.
    var boundSlopes: [Double] = []
    /// The round in which a project's exact price had no poor payer: such a price does not depend on the endowment.
    private var constant: [Int] = []

    /// Slopes are multiplied or divided by this to be on the safe side.
    static let caution = 1 + 0x1p-20

    mutating func start(groups: Int, projects: Int) {
        self.limit = 0
        guard self.isOn else { return }
        self.limit = .infinity
        self.slopes = [Double](repeating: 1, count: groups)
        self.boundSlopes = [Double](repeating: 0, count: projects)
        self.constant = [Int](repeating: -1, count: projects)
    }

    mutating func note(_ candidate: Candidate, round: Int) {
        if self.isOn && candidate.partWeight == 0 { self.constant[candidate.project] = round }
    }

    func isConstant(_ project: Int, round: Int) -> Bool { self.constant[project] == round }

    /// A difference of at least `gap` closes at a speed of at most `speed`.
    mutating func restrict(gap: Double, speed: Double) {
        if gap <= 0 {
            self.limit = 0
        } else if gap < self.limit * speed {
            self.limit = gap / speed
        }
    }
}

extension EqualSharesRun {
    /// Notes that `project` is out because its supporters miss at least `missing`.
    mutating func watchDrop(of project: Int, missing: Double) {
        guard self.growth.isOn else { return }
        let speed = self.slopeSum(project, below: .infinity)
        self.growth.restrict(gap: missing * (1 - 0x1p-40), speed: speed * GrowthWatch.caution)
    }

    /// Notes how fast the bound of `project` falls, which was computed from `poor`.
    mutating func watchBound(of project: Int, _ poor: Poor) {
        guard self.growth.isOn else { return }
        let others = poor.totalUnits - poor.units
        let speed = poor.units == 0 ? 0 : self.slopeSum(project, below: poor.price) / others
        self.growth.boundSlopes[project] = speed / self.factor(project) * GrowthWatch.caution
    }

    /// Σ weight · slope over the live supporters who own less than `price` per unit.
    private func slopeSum(_ project: Int, below price: Double) -> Double {
        var sum = 0.0
        for entry in self.lists.offsets[project]..<self.liveEnds[project] {
            let group = Int(self.lists.groups[entry])
            let ratio = self.lists.isUniform ? self.balances[group] : self.balances[group] / self.lists.units[entry]
            if ratio < price { sum += self.lists.weights[entry] * self.growth.slopes[group] }
        }
        return sum
    }

    /// Notes for how long `candidate` would be bought in this round by the same payers, and lets slopes follow.
    ///
    /// Call it before anybody has paid.
    mutating func watchPurchase(of candidate: Candidate, price: Double) {
        guard self.growth.isOn else { return }
        let project = candidate.project
        let start = self.lists.offsets[project]
        var poorSlopes = 0.0
        for entry in start..<self.liveEnds[project] where candidate.isPoor[entry - start] {
            poorSlopes += self.lists.weights[entry] * self.growth.slopes[Int(self.lists.groups[entry])]
        }
        let slope = poorSlopes / Double(candidate.price.divisor)
        self.watchPayers(of: candidate, price: price, slope: slope)
        self.watchRivals(of: candidate, slope: slope / self.factor(project))
    }

    /// A poor payer becomes a full payer once she owns the price; a full payer stays one.
    private mutating func watchPayers(of candidate: Candidate, price: Double, slope: Double) {
        let start = self.lists.offsets[candidate.project]
        for entry in start..<self.liveEnds[candidate.project] {
            let group = Int(self.lists.groups[entry])
            let units = self.lists.isUniform ? 1 : self.lists.units[entry]
            if candidate.isPoor[entry - start] {
                let gap = price * units * (1 - 0x1p-49) - self.balances[group] - self.tolerance
                let speed = (self.growth.slopes[group] + slope * units) * GrowthWatch.caution
                self.growth.restrict(gap: gap, speed: speed)
            } else {
                self.growth.slopes[group] += slope * units
            }
        }
    }

    /// Another project stays dearer until its bound has fallen to the price of this one.
    private mutating func watchRivals(of candidate: Candidate, slope: Double) {
        let round = self.purchases.count
        let rate = self.rateCeiling(candidate)
        let isConstant = self.growth.isConstant(candidate.project, round: round)
        for (project, bound) in self.rateBounds.enumerated() where bound < .infinity && project != candidate.project {
            if isConstant && self.growth.isConstant(project, round: round) { continue }
            let speed = self.growth.boundSlopes[project] - slope / GrowthWatch.caution
            if bound > rate && speed <= 0 { continue }
            self.growth.restrict(gap: (bound - rate) * (1 - 0x1p-40), speed: speed)
        }
    }
}
