/// An election in which some supporters of a project leave it off their ballots.
struct Withdrawal {
    private let election: Election
    private let project: Int
    /// The groups that support the project, in the order in which they withdraw.
    private let order: [Int]
    /// The ballots that support the project.
    let ballotCount: Int

    /// Withdrawals from the project at index `project`.
    init(of project: Int, in election: Election) {
        self.election = election
        self.project = project
        let table = election.support
        let groups = table.groups[table.offsets[project]..<table.offsets[project + 1]].map(Int.init)
        self.order = groups.sorted { election.profile.withdraws($0, before: $1) }
        self.ballotCount = groups.reduce(0) { $0 + election.profile.multiplicities[$1] }
    }

    /// The election without the project on the first `count` of its supporters' ballots.
    ///
    /// - Complexity: O(total length of the distinct ballots).
    func election(without count: Int) -> Election {
        let profile = self.election.profile
        var leaving = [Int](repeating: 0, count: profile.groupCount)
        var rest = count
        for group in self.order where rest > 0 {
            leaving[group] = min(rest, profile.multiplicities[group])
            rest -= leaving[group]
        }
        var draft = ProfileDraft(like: profile)
        for group in 0..<profile.groupCount {
            let ballots = profile.multiplicities[group]
            if leaving[group] > 0 { draft.add(group, ballots: leaving[group], without: self.project) }
            if leaving[group] < ballots { draft.add(group, ballots: ballots - leaving[group], without: nil) }
        }
        return Election(
            projects: self.election.projects,
            budget: self.election.budget,
            currency: self.election.currency,
            profile: draft.profile,
            pots: self.election.pots
        )
    }
}

extension Profile {
    /// Whether group `left` withdraws before group `right`: shorter ballots first, then by what they say, so that the
    /// order of ballots in the source has no influence.
    fileprivate func withdraws(_ left: Int, before right: Int) -> Bool {
        let leftRange = self.offsets[left]..<self.offsets[left + 1]
        let rightRange = self.offsets[right]..<self.offsets[right + 1]
        if leftRange.count != rightRange.count { return leftRange.count < rightRange.count }
        let leftChoices = self.choices[leftRange]
        let rightChoices = self.choices[rightRange]
        if !leftChoices.elementsEqual(rightChoices) { return leftChoices.lexicographicallyPrecedes(rightChoices) }
        if !self.points.isEmpty {
            let leftPoints = self.points[leftRange]
            let rightPoints = self.points[rightRange]
            if !leftPoints.elementsEqual(rightPoints) { return leftPoints.lexicographicallyPrecedes(rightPoints) }
        }
        let leftWeight = Int128(self.weights[left]) * Int128(self.multiplicities[right])
        let rightWeight = Int128(self.weights[right]) * Int128(self.multiplicities[left])
        if leftWeight != rightWeight { return leftWeight < rightWeight }
        return self.channelOfGroup[left] < self.channelOfGroup[right]
    }
}

/// A profile being put together from the groups of another.
private struct ProfileDraft {
    private let source: Profile
    private var weights: [Int] = []
    private var multiplicities: [Int] = []
    private var channelOfGroup: [Int] = []
    private var offsets = [0]
    private var choices: [Int32] = []
    private var points: [Int] = []

    init(like source: Profile) {
        self.source = source
        self.choices.reserveCapacity(source.choices.count)
        self.points.reserveCapacity(source.points.count)
    }

    /// Adds `ballots` of the ballots in `group`, without one project.
    mutating func add(_ group: Int, ballots: Int, without project: Int?) {
        for position in self.source.offsets[group]..<self.source.offsets[group + 1] {
            if let project, Int(self.source.choices[position]) == project { continue }
            self.choices.append(self.source.choices[position])
            if !self.source.points.isEmpty { self.points.append(self.source.points[position]) }
        }
        self.offsets.append(self.choices.count)
        self.weights.append(self.source.weights[group] / self.source.multiplicities[group] * ballots)
        self.multiplicities.append(ballots)
        self.channelOfGroup.append(self.source.channelOfGroup[group])
    }

    var profile: Profile {
        Profile(
            form: self.source.form,
            ballotCount: self.source.ballotCount,
            weights: self.weights,
            weightScale: self.source.weightScale,
            pointScale: self.source.pointScale,
            multiplicities: self.multiplicities,
            channelOfGroup: self.channelOfGroup,
            channels: self.source.channels,
            offsets: self.offsets,
            choices: self.choices,
            points: self.points
        )
    }
}
