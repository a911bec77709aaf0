/// One count by sequential Phragmén.
///
/// Every voter carries the load of the last winner she supports, so exact loads are one fraction per winner. Sums of
/// loads per project are kept as doubles within known bounds; they pick the few projects that are compared exactly.
struct PhragmenRun {
    private let election: Election
    private var purse: Purse
    /// The loads of the winners so far, exactly.
    private var ledger = PriceLedger(endowment: .zero)
    private var loads: [Double] = []
    /// For each group the winner whose load it carries, or −1.
    private var latest: [Int]
    /// Σ weight · load over the supporters of each project, and the weight of all changes to it.
    private var sums: [Double]
    private var changes: [Double]

    private struct Candidate {
        let project: Int
        let load: PriceLedger.Price
    }

    init(_ election: Election) {
        self.election = election
        self.purse = Purse(election)
        self.latest = [Int](repeating: -1, count: election.profile.groupCount)
        self.sums = [Double](repeating: 0, count: election.projects.count)
        self.changes = self.sums
    }

    mutating func tally(_ ties: inout TieLedger) throws(CountError) -> Tally {
        try self.buyFree(&ties)
        while true {
            let tied = self.smallest()
            guard let first = tied.first else { return self.purse.tally }
            let measure = Measure(.load, self.fraction(first.load))
            let misfits = tied.filter { !self.purse.fits($0.project) }
            guard misfits.isEmpty else {
                ties.note(tied.map(\.project), by: measure, step: self.purse.step)
                for misfit in misfits { self.purse.record(.stopped, misfit.project, [measure]) }
                return self.purse.tally
            }
            let chosen = try ties.choose(tied.map(\.project), by: measure, step: self.purse.step)
            self.buy(chosen, load: first.load, measure)
        }
    }

    /// Projects without cost carry no load and come before all others.
    private mutating func buyFree(_ ties: inout TieLedger) throws(CountError) {
        let measure = Measure(.load, .zero)
        while true {
            let free = self.candidates.filter { self.purse.cost($0) == .zero }
            guard let first = free.first else { return }
            let rivals = self.election.rivals
            let contested = free.filter { project in rivals[project].contains { free.contains($0) } }
            let next = contested.isEmpty ? first : try ties.choose(contested, by: measure, step: self.purse.step)
            self.purse.buy(next, [measure])
        }
    }

    /// Open projects with supporters.
    private var candidates: [Int] {
        self.purse.open.filter { self.election.support.weights[$0] > 0 }
    }

    /// All projects with exactly the smallest new load, by index.
    private func smallest() -> [Candidate] {
        let bounds = self.candidates.map { (project: $0, bound: self.bound($0)) }
            .sorted { ($0.bound, $0.project) < ($1.bound, $1.project) }
        var best: [Candidate] = []
        var ceiling = Double.infinity
        for (project, bound) in bounds where bound <= ceiling {
            let candidate = Candidate(project: project, load: self.exactLoad(project))
            if let rival = best.first {
                if self.isSmaller(rival.load, candidate.load) { continue }
                if !self.isSmaller(candidate.load, rival.load) {
                    best.append(candidate)
                    continue
                }
            }
            best = [candidate]
            ceiling = self.ledger.approximation(candidate.load) * (1 + 0x1p-48)
        }
        return best.sorted { $0.project < $1.project }
    }

    /// A number certainly not above the new load of `project`.
    private func bound(_ project: Int) -> Double {
        // Each change was rounded by at most a few units in the last place of the largest load.
        let largest = self.loads.last ?? 0
        let error = self.changes[project] * largest * 0x1p-49 + self.sums[project] * 0x1p-50
        let total = Double(self.purse.cost(project).units) + self.sums[project] - error
        return total / Double(self.election.support.weights[project]) * (1 - 0x1p-48)
    }

    private func exactLoad(_ project: Int) -> PriceLedger.Price {
        var carried = [Int](repeating: 0, count: self.loads.count)
        let support = self.election.support
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            let latest = self.latest[group]
            if latest >= 0 { carried[latest] += self.election.profile.weights[group] }
        }
        // The ledger's endowment is zero, so what the voters still miss of the cost is the cost plus their loads.
        return PriceLedger.Price(
            numerator: self.ledger.rest(of: self.purse.cost(project).units, weight: 0, units: carried),
            divisor: support.weights[project]
        )
    }

    private func isSmaller(_ left: PriceLedger.Price, _ right: PriceLedger.Price) -> Bool {
        PriceLedger.isLess(left, right)
    }

    /// The load of a voter of weight 1.
    private func fraction(_ load: PriceLedger.Price) -> Fraction {
        self.ledger.fraction(load, scale: self.election.profile.weightScale)
    }

    private mutating func buy(_ project: Int, load: PriceLedger.Price, _ measure: Measure) {
        let value = self.ledger.approximation(load)
        let profile = self.election.profile
        let support = self.election.support
        for entry in support.offsets[project]..<support.offsets[project + 1] {
            let group = Int(support.groups[entry])
            let weight = Double(profile.weights[group])
            let latest = self.latest[group]
            let change = (value - (latest >= 0 ? self.loads[latest] : 0)) * weight
            self.latest[group] = self.loads.count
            for position in profile.offsets[group]..<profile.offsets[group + 1] {
                // Points of 0 and below are no support.
                guard profile.points.isEmpty || profile.points[position] > 0 else { continue }
                let other = Int(profile.choices[position])
                self.sums[other] += change
                self.changes[other] += weight
            }
        }
        self.loads.append(value)
        self.ledger.append(load)
        self.purse.buy(project, [measure])
    }
}
