/// How many voters prefer which of two sets of winners.
struct OutcomePreference {
    /// Weight of the voters who prefer the first set, and of those who prefer the second.
    let first: Fraction
    let second: Fraction

    /// Compares by the number of winners that a voter supports, or only by whether there is any.
    ///
    /// A voter who has nothing from one of the sets counts like everybody else.
    init(_ election: Election, first: [ProjectID], second: [ProjectID], byCount: Bool) {
        let profile = election.profile
        var counts = [(first: Int, second: Int)](repeating: (0, 0), count: profile.groupCount)
        for project in first.compactMap({ election.index(of: $0) }) {
            for entry in election.support.offsets[project]..<election.support.offsets[project + 1] {
                counts[Int(election.support.groups[entry])].first += 1
            }
        }
        for project in second.compactMap({ election.index(of: $0) }) {
            for entry in election.support.offsets[project]..<election.support.offsets[project + 1] {
                counts[Int(election.support.groups[entry])].second += 1
            }
        }
        var preferFirst = 0
        var preferSecond = 0
        for (group, count) in counts.enumerated() {
            let left = byCount ? count.first : min(count.first, 1)
            let right = byCount ? count.second : min(count.second, 1)
            if left > right { preferFirst += profile.weights[group] }
            if right > left { preferSecond += profile.weights[group] }
        }
        self.first = Fraction(preferFirst, over: profile.weightScale)
        self.second = Fraction(preferSecond, over: profile.weightScale)
    }
}
