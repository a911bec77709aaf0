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
        let counts = SupportTable.offsets(profile, projectCount)
        let hasPoints = !profile.points.isEmpty
        var next = counts
        var groups = [Int32](repeating: 0, count: counts[projectCount])
        var positions = [Int32](repeating: 0, count: counts[projectCount])
        var weights = [Int](repeating: 0, count: projectCount)
        // Spans check uniqueness once, not at every write.
        var nextSpan = next.mutableSpan
        var groupSpan = groups.mutableSpan
        var positionSpan = positions.mutableSpan
        var weightSpan = weights.mutableSpan
        for group in 0..<profile.groupCount {
            let start = profile.offsets[group]
            let weight = profile.weights[group]
            for position in start..<profile.offsets[group + 1] where !hasPoints || profile.points[position] > 0 {
                let project = Int(profile.choices[position])
                let place = nextSpan[project]
                groupSpan[place] = Int32(truncatingIfNeeded: group)
                positionSpan[place] = Int32(truncatingIfNeeded: position - start)
                nextSpan[project] = place + 1
                weightSpan[project] += weight
            }
        }
        self.offsets = counts
        self.groups = groups
        self.positions = positions
        self.weights = weights
    }

    /// Where each project's supporters start, and after the last project their number.
    private static func offsets(_ profile: Profile, _ projectCount: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: projectCount + 1)
        var span = counts.mutableSpan
        if profile.points.isEmpty {
            for project in profile.choices { span[Int(project) + 1] += 1 }
        } else {
            for position in profile.choices.indices where profile.points[position] > 0 {
                span[Int(profile.choices[position]) + 1] += 1
            }
        }
        for project in 0..<projectCount { span[project + 1] += span[project] }
        return counts
    }
}
