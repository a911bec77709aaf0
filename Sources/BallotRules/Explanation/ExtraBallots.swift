internal import BigInt

/// An election with more ballots that name only one project, made without grouping the others again.
struct ExtraBallots {
    private let election: Election
    private let project: Int
    /// The profile with one more group, of one ballot.
    private let profile: Profile
    private let support: SupportTable
    /// The largest number of ballots that can be added within ``ElectionLimits``.
    let limit: Int

    /// Extra ballots for the project at index `project`, with these points where the form has points.
    init(for project: Int, in election: Election, points: Fraction?) {
        self.election = election
        self.project = project
        let profile = election.profile
        let units = profile.form.hasPoints ? ExtraBallots.points(points, profile) : 0
        self.profile = profile.adding(choice: project, points: units, channel: profile.mainChannel)
        self.support = SupportTable(profile: self.profile, projectCount: election.projects.count)
        let weight = max(ElectionLimits.total - profile.totalWeight, 0) / profile.weightScale
        let (each, overflow) = profile.weightScale.multipliedReportingOverflow(by: max(units, 1))
        let room = Int128(ElectionLimits.total) - profile.pointSum
        self.limit = overflow ? 0 : min(weight, Int(max(room, 0) / Int128(each)))
    }

    /// The election with `count` extra ballots, from 1 to ``limit``.
    func election(with count: Int) -> Election {
        let weight = count * self.profile.weightScale
        return Election(
            projects: self.election.projects,
            budget: self.election.budget,
            currency: self.election.currency,
            profile: self.profile.withLastGroup(weight: weight, ballots: count),
            pots: self.election.pots,
            support: self.support.adding(weight - self.profile.weightScale, to: self.project)
        )
    }

    private static func points(_ asked: Fraction?, _ profile: Profile) -> Int {
        let largest = max(profile.points.max() ?? 0, 0)
        let standard = largest > 0 ? largest : profile.pointScale
        guard let asked else { return standard }
        let units = (asked * Fraction(profile.pointScale)).floor
        return min(max(Int(exactly: units) ?? standard, 0), ElectionLimits.points * ElectionLimits.pointScale)
    }
}

extension Profile {
    /// The channel, by index, through which most ballots came; the first by name among equals.
    var mainChannel: Int {
        var ballots = [Int](repeating: 0, count: max(self.channels.count, 1))
        for (group, channel) in self.channelOfGroup.enumerated() { ballots[channel] += self.multiplicities[group] }
        let most = ballots.max() ?? 0
        return ballots.firstIndex(of: most) ?? 0
    }

    /// The sum of weight times the size of every score, in scaled units.
    var pointSum: Int128 {
        guard !self.points.isEmpty else { return 0 }
        var sum: Int128 = 0
        for group in self.weights.indices {
            for position in self.offsets[group]..<self.offsets[group + 1] {
                sum += Int128(self.weights[group]) * Int128(self.points[position].magnitude)
            }
        }
        return sum
    }

    /// This profile with one more ballot of weight 1 that names `choice` alone, in a group of its own.
    fileprivate func adding(choice: Int, points: Int, channel: Int) -> Profile {
        Profile(
            form: self.form,
            ballotCount: self.ballotCount + 1,
            weights: self.weights + [self.weightScale],
            weightScale: self.weightScale,
            pointScale: self.pointScale,
            multiplicities: self.multiplicities + [1],
            channelOfGroup: self.channelOfGroup + [channel],
            channels: self.channels,
            offsets: self.offsets + [self.choices.count + 1],
            choices: self.choices + [Int32(truncatingIfNeeded: choice)],
            points: self.form.hasPoints ? self.points + [points] : []
        )
    }

    /// This profile with another weight and number of ballots in its last group.
    fileprivate func withLastGroup(weight: Int, ballots: Int) -> Profile {
        Profile(
            form: self.form,
            ballotCount: self.ballotCount - 1 + ballots,
            weights: self.weights.dropLast() + [weight],
            weightScale: self.weightScale,
            pointScale: self.pointScale,
            multiplicities: self.multiplicities.dropLast() + [ballots],
            channelOfGroup: self.channelOfGroup,
            channels: self.channels,
            offsets: self.offsets,
            choices: self.choices,
            points: self.points
        )
    }
}
