/// For each project the groups of ballots that support it: the ballots transposed, in flat arrays.
///
/// A group supports a project when it approves it, ranks it, or gives it a positive score.
struct SupportTable: Sendable {
    /// Where each project's supporters start in ``groups``; one more entry than projects.
    let offsets: [Int]
    /// Supporting groups of all projects in turn, each project's in ascending order.
    let groups: [Int32]
    /// For each entry of ``groups`` the position of the project on that ballot.
    let positions: [Int32]
    /// The total weight of each project's supporters, in units of the profile's weight scale.
    let weights: [Int]

    init(offsets: [Int], groups: [Int32], positions: [Int32], weights: [Int]) {
        self.offsets = offsets
        self.groups = groups
        self.positions = positions
        self.weights = weights
    }

    init(profile: Profile, projectCount: Int) {
        var counts = [Int](repeating: 0, count: projectCount + 1)
        let hasPoints = !profile.points.isEmpty
        for (position, project) in profile.choices.enumerated() where !hasPoints || profile.points[position] > 0 {
            counts[Int(project) + 1] += 1
        }
        for project in 0..<projectCount {
            counts[project + 1] += counts[project]
        }
        var next = counts
        var groups = [Int32](repeating: 0, count: counts[projectCount])
        var positions = [Int32](repeating: 0, count: counts[projectCount])
        var weights = [Int](repeating: 0, count: projectCount)
        for group in 0..<profile.groupCount {
            let start = profile.offsets[group]
            for position in start..<profile.offsets[group + 1] where !hasPoints || profile.points[position] > 0 {
                let project = Int(profile.choices[position])
                groups[next[project]] = Int32(truncatingIfNeeded: group)
                positions[next[project]] = Int32(truncatingIfNeeded: position - start)
                next[project] += 1
                weights[project] += profile.weights[group]
            }
        }
        self.offsets = counts
        self.groups = groups
        self.positions = positions
        self.weights = weights
    }
}
