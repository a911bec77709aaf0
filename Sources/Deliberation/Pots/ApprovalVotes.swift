/// How many approve each choice (*goedkeuringsstemmen*).
public struct ApprovalVotes: Hashable, Sendable {
    /// How many ballots there are, blank ones included.
    public let ballots: Int
    /// Approvals per choice, in the order of the list.
    public let approvals: [(choice: ChoiceID, votes: Int)]
    /// What the choices cost, where money is divided.
    public let pot: PotCosts?

    /// Counts.
    ///
    /// - Throws: ``BallotFault`` for a choice named twice or with more votes than there are ballots.
    public init(
        ballots: Int,
        approvals: [(choice: ChoiceID, votes: Int)],
        pot: PotCosts? = nil
    ) throws(BallotFault) {
        guard (0...Attendance.limit).contains(ballots), approvals.count <= RankedVotes.limits.choices else {
            throw .count(limit: Attendance.limit)
        }
        var seen: Set<ChoiceID> = []
        for (choice, votes) in approvals {
            guard seen.insert(choice).inserted else { throw .repeated(choice) }
            guard (0...ballots).contains(votes) else { throw .moreVotesThanVoters(votes: votes, voters: ballots) }
            if let pot { _ = try pot.cost(of: choice) }
        }
        self.ballots = ballots
        self.approvals = approvals
        self.pot = pot
    }

    /// Equal when they say the same in the same order.
    public static func == (left: ApprovalVotes, right: ApprovalVotes) -> Bool {
        left.ballots == right.ballots && left.pot == right.pot
            && left.approvals.elementsEqual(right.approvals) { $0 == $1 }
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(self.ballots)
        hasher.combine(self.pot)
        for (choice, votes) in self.approvals {
            hasher.combine(choice)
            hasher.combine(votes)
        }
    }
}

extension PanelBallots {
    /// The approvals, with not more ballots than voters.
    func approvalVotes(for method: some DecisionMethod, in room: Attendance) throws(BallotFault) -> ApprovalVotes {
        guard case .approvals(let votes) = self else { throw method.wrongKind(self) }
        guard votes.ballots <= room.voices else {
            throw .moreVotesThanVoters(votes: votes.ballots, voters: room.voices)
        }
        return votes
    }
}
