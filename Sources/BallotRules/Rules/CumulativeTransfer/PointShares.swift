/// Points above 0 on each ballot, and what they add up to over the projects still in the count.
struct PointShares {
    /// Points for each entry of the profile's choices; 1 for ballots without points, 0 for what is not supported.
    let points: [Int]
    /// For each group of ballots the points on projects still in the count.
    private(set) var totals: [Int]
    /// Whether ballots gave different totals.
    let differ: Bool

    init(_ election: Election) {
        let profile = election.profile
        self.points = profile.choices.indices.map { profile.points.isEmpty ? 1 : max(profile.points[$0], 0) }
        var totals: [Int] = []
        for group in 0..<profile.groupCount {
            totals.append(self.points[profile.offsets[group]..<profile.offsets[group + 1]].reduce(0, +))
        }
        self.totals = totals
        self.differ = Set(totals).count > 1
    }

    /// The groups that support `project` with their points for it.
    func supporters(of project: Int, in election: Election) -> [(group: Int, points: Int)] {
        let support = election.support
        return (support.offsets[project]..<support.offsets[project + 1]).map { entry in
            let group = Int(support.groups[entry])
            return (group, self.points[election.profile.offsets[group] + Int(support.positions[entry])])
        }
    }

    /// Takes `project` out of the count, so that its points stand for nothing.
    mutating func close(_ project: Int, in election: Election) {
        for (group, points) in self.supporters(of: project, in: election) { self.totals[group] -= points }
    }
}
