/// The supporters of every project with their utilities, laid out for the inner loops of Equal Shares.
///
/// A utility is a whole number of *units* times a factor of the project: for `cost` the factor is the cost and each
/// supporter has one unit; for `score` and Borda the factor is 1 and the units are points.
struct SupporterLists {
    /// Where each project's supporters start; one more entry than projects.
    let offsets: [Int]
    /// Supporting groups; within a project in any order.
    var groups: [Int32]
    /// Weight of each entry of `groups`, and its units; both exact as doubles up to 2^53.
    var weights: [Double]
    var units: [Double]
    /// Whether every supporter of every project has one unit.
    let isUniform: Bool
    /// Σ weight · units by project.
    let totalUnits: [Int]
    /// What one unit of a project is worth in utility.
    let factors: [Int]
    /// Cost by project.
    let costs: [Int]
    /// Units of each choice on each ballot, beside ``Profile/choices``; empty when uniform.
    let unitsOfChoices: [Int]

    init(_ election: Election, utility: Utility) {
        let profile = election.profile
        let support = election.support
        self.costs = election.projects.map(\.cost.units)
        self.factors = utility == .cost ? self.costs : [Int](repeating: 1, count: self.costs.count)
        self.unitsOfChoices = SupporterLists.unitsOfChoices(profile, utility: utility)
        self.isUniform = self.unitsOfChoices.isEmpty
        if self.isUniform {
            self.offsets = support.offsets
            self.groups = support.groups
            self.weights = support.groups.map { Double(profile.weights[Int($0)]) }
            self.units = []
            self.totalUnits = support.weights
            return
        }
        var offsets = [0]
        var groups: [Int32] = []
        var weights: [Double] = []
        var units: [Double] = []
        var totals: [Int] = []
        for project in self.costs.indices {
            var total = 0
            for entry in support.offsets[project]..<support.offsets[project + 1] {
                let group = Int(support.groups[entry])
                let unit = self.unitsOfChoices[profile.offsets[group] + Int(support.positions[entry])]
                guard unit > 0 else { continue }
                total += profile.weights[group] * unit
                groups.append(support.groups[entry])
                weights.append(Double(profile.weights[group]))
                units.append(Double(unit))
            }
            offsets.append(groups.count)
            totals.append(total)
        }
        self.offsets = offsets
        self.groups = groups
        self.weights = weights
        self.units = units
        self.totalUnits = totals
    }

    private static func unitsOfChoices(_ profile: Profile, utility: Utility) -> [Int] {
        switch utility {
        case .cost, .cardinality: return []
        case .score: return profile.points.map { max($0, 0) }
        case .borda, .bordaInclusive:
            let extra = utility == .bordaInclusive ? 1 : 0
            var units: [Int] = []
            for group in 0..<profile.groupCount {
                let length = profile.offsets[group + 1] - profile.offsets[group]
                units += (0..<length).map { length - $0 - 1 + extra }
            }
            return units
        }
    }
}
