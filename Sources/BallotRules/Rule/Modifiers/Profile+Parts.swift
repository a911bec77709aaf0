extension Profile {
    /// The arrays of a profile, to be changed together.
    struct Parts {
        let form: BallotForm
        let ballotCount: Int
        var weights: [Int]
        var weightScale: Int
        let pointScale: Int
        var multiplicities: [Int]
        var channelOfGroup: [Int]
        let channels: [String]
        var offsets: [Int]
        var choices: [Int32]
        var points: [Int]

        init(_ profile: Profile) {
            self.form = profile.form
            self.ballotCount = profile.ballotCount
            self.weights = profile.weights
            self.weightScale = profile.weightScale
            self.pointScale = profile.pointScale
            self.multiplicities = profile.multiplicities
            self.channelOfGroup = profile.channelOfGroup
            self.channels = profile.channels
            self.offsets = profile.offsets
            self.choices = profile.choices
            self.points = profile.points
        }

        var profile: Profile {
            Profile(
                form: self.form,
                ballotCount: self.ballotCount,
                weights: self.weights,
                weightScale: self.weightScale,
                pointScale: self.pointScale,
                multiplicities: self.multiplicities,
                channelOfGroup: self.channelOfGroup,
                channels: self.channels,
                offsets: self.offsets,
                choices: self.choices,
                points: self.points
            )
        }
    }

    /// The weight of all ballots, in units of 1/``weightScale``; doubled votes (groups of multiplicity 0) left out.
    var ballotWeight: Int {
        zip(self.weights, self.multiplicities).reduce(0) { $1.1 > 0 ? $0 + $1.0 : $0 }
    }

    /// Whether all weights, and all weights times points, add up to at most ``ElectionLimits/total``.
    var isWithinLimits: Bool {
        let weight = self.weights.reduce(Int128(0)) { $0 + Int128($1) }
        var points: Int128 = 0
        for group in 0..<self.groupCount where !self.points.isEmpty {
            for position in self.offsets[group]..<self.offsets[group + 1] {
                points += Int128(self.weights[group]) * Int128(self.points[position].magnitude)
            }
        }
        return max(weight, points) <= Int128(ElectionLimits.total)
    }
}
