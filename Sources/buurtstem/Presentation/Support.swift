internal import BallotRules

/// How much support each project has, in the measure that people know from the ballot.
struct Support {
    /// Votes, or points where ballots give points.
    let quantity: Quantity
    /// One value per project of the election.
    let values: [Fraction]

    init(_ election: Election) {
        let profile = election.profile
        guard profile.form.hasPoints else {
            self.quantity = .votes
            self.values = election.projects.indices.map(election.votes)
            return
        }
        var units = [Int](repeating: 0, count: election.projects.count)
        for group in 0..<profile.groupCount {
            for (project, points) in zip(profile.choices(of: group), profile.points(of: group)) {
                units[project] += points * profile.weights[group]
            }
        }
        let scale = Fraction(profile.pointScale) * Fraction(profile.weightScale)
        self.quantity = .score
        self.values = units.map { Fraction($0).divided(by: scale) ?? .zero }
    }
}
