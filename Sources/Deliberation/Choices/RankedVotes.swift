/// Orders of preference over choices (*rangschikkingen*).
public struct RankedVotes: Hashable, Sendable {
    /// Ballots that say the same.
    public struct Group: Hashable, Sendable {
        /// How many there are.
        public let weight: Int
        /// Choices from most to least wanted; those in one tier are equal, those named nowhere are unranked.
        public let tiers: [[ChoiceID]]

        /// `weight` ballots with these tiers.
        public init(_ weight: Int, _ tiers: [[ChoiceID]]) {
            self.weight = weight
            self.tiers = tiers
        }
    }

    /// The choices, in the order of the agenda.
    public let choices: [ChoiceID]
    /// The ballots.
    public let groups: [Group]
    /// For each group the tier of every choice, `nil` where it is unranked.
    let places: [[Int?]]

    /// The most choices, and the most ballots.
    public static let limits = (choices: 200, ballots: 1_000_000)

    /// Ballots over `choices`.
    ///
    /// - Throws: ``BallotFault`` for a choice named twice or not on the list, and beyond ``limits``.
    public init(choices: [ChoiceID], groups: [Group]) throws(BallotFault) {
        guard !choices.isEmpty else { throw .empty }
        guard choices.count <= Self.limits.choices else { throw .count(limit: Self.limits.choices) }
        var index: [ChoiceID: Int] = [:]
        for (place, choice) in choices.enumerated() {
            guard index.updateValue(place, forKey: choice) == nil else { throw .repeated(choice) }
        }
        var total = 0
        var places: [[Int?]] = []
        for group in groups {
            guard (0...Self.limits.ballots).contains(group.weight) else { throw .count(limit: Self.limits.ballots) }
            total += group.weight
            guard total <= Self.limits.ballots else { throw .count(limit: Self.limits.ballots) }
            places.append(try RankedVotes.places(group.tiers, index))
        }
        self.choices = choices
        self.groups = groups
        self.places = places
    }

    private static func places(_ tiers: [[ChoiceID]], _ index: [ChoiceID: Int]) throws(BallotFault) -> [Int?] {
        var places = [Int?](repeating: nil, count: index.count)
        for (tier, names) in tiers.enumerated() {
            for name in names {
                guard let place = index[name] else { throw .unknown(name) }
                guard places[place] == nil else { throw .repeated(name) }
                places[place] = tier
            }
        }
        return places
    }

    /// How many ballots there are.
    public var voters: Int { self.groups.reduce(0) { $0 + $1.weight } }

    /// Ballots by the first choice among `remaining` (by index), and how many have none left.
    ///
    /// - Throws: ``BallotFault/equalRanks`` when several of those are first.
    func firstChoices(among remaining: [Int]) throws(BallotFault) -> [Int: Int] {
        var votes: [Int: Int] = [:]
        for choice in remaining { votes[choice] = 0 }
        for (group, places) in zip(self.groups, self.places) {
            guard let best = remaining.compactMap({ places[$0] }).min() else { continue }
            let first = remaining.filter { places[$0] == best }
            guard first.count == 1, let choice = first.first else { throw .equalRanks }
            votes[choice, default: 0] += group.weight
        }
        return votes
    }
}

extension PanelBallots {
    /// The rankings, not more than there are voters.
    func rankings(for method: some DecisionMethod, in room: Attendance) throws(BallotFault) -> RankedVotes {
        guard case .ranked(let votes) = self else { throw method.wrongKind(self) }
        guard votes.voters <= room.voices else { throw .moreVotesThanVoters(votes: votes.voters, voters: room.voices) }
        return votes
    }
}
