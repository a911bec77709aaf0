/// For each project the sum over all ballots of weight times utility, as scaled integers.
struct UtilityTotals {
    /// Totals by project index, in units of 1/``scale``.
    let units: [Int128]
    /// Units in a utility of 1 on a ballot of weight 1.
    let scale: Int
    /// What the totals are in.
    let quantity: Quantity

    /// Totals of `utility`, which must be defined for the ballots.
    ///
    /// - Complexity: O(total length of the distinct ballots).
    init(of utility: Utility, in election: Election) {
        let profile = election.profile
        let votes = election.support.weights
        self.quantity = utility == .cardinality ? .votes : .score
        switch utility {
        case .cardinality:
            self.units = votes.map { Int128($0) }
            self.scale = profile.weightScale
        case .cost:
            self.units = zip(votes, election.projects).map { Int128($0) * Int128($1.cost.units) }
            self.scale = profile.weightScale
        case .score, .borda, .bordaInclusive:
            var units = [Int128](repeating: 0, count: election.projects.count)
            let extra = utility == .bordaInclusive ? 1 : 0
            for group in 0..<profile.groupCount {
                let start = profile.offsets[group]
                let end = profile.offsets[group + 1]
                for position in start..<end {
                    let value = utility == .score ? profile.points[position] : end - position - 1 + extra
                    units[Int(profile.choices[position])] += Int128(profile.weights[group]) * Int128(value)
                }
            }
            self.units = units
            self.scale = profile.weightScale * (utility == .score ? profile.pointScale : 1)
        }
    }

    /// The total of project `index` as an exact number.
    func value(_ index: Int) -> Fraction {
        Fraction(self.units[index], over: Int128(self.scale))
    }
}
