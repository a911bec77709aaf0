/// The count of one round of voting for or against (*stemming over een voorstel*).
public struct MotionRound: Hashable, Sendable {
    /// How votes are given.
    public enum Manner: String, CaseIterable, Hashable, Sendable {
        /// Nobody asks for a vote (*zonder hoofdelijke stemming*).
        case none
        /// By hands or cards (*bij handopsteken*).
        case show
        /// Name by name (*hoofdelijke stemming*).
        case rollCall = "roll-call"
        /// On paper, or secret (*schriftelijke stemming*).
        case written
    }

    /// What came before.
    public enum Occasion: String, CaseIterable, Hashable, Sendable {
        /// Nothing.
        case first
        /// A meeting that was not opened for want of members (*tweede vergadering*).
        case secondMeeting = "second-meeting"
        /// A vote that was void for want of voters.
        case afterVoidVote = "after-void-vote"
        /// A meeting in which votes were equal.
        case afterTie = "after-tie"
    }

    /// Votes for, those given in the name of others included.
    public let votesFor: Int
    /// Votes against.
    public let votesAgainst: Int
    /// Blank papers.
    public let blank: Int
    /// How votes were given.
    public let manner: Manner
    /// What came before.
    public let occasion: Occasion
    /// Whether the chair is for, where the chair said so; used only when it decides.
    public let chairIsFor: Bool?

    /// A count.
    ///
    /// - Throws: ``BallotFault/count(limit:)`` when one is negative or too large.
    public init(
        for votesFor: Int,
        against votesAgainst: Int,
        blank: Int = 0,
        manner: Manner = .show,
        occasion: Occasion = .first,
        chairIsFor: Bool? = nil
    ) throws(BallotFault) {
        let range = 0...Attendance.limit
        guard range.contains(votesFor), range.contains(votesAgainst), range.contains(blank) else {
            throw .count(limit: Attendance.limit)
        }
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.blank = blank
        self.manner = manner
        self.occasion = occasion
        self.chairIsFor = chairIsFor
    }

    /// Votes for or against; a blank paper is not one (Gemeentewet 30(2)).
    public var cast: Int { self.votesFor + self.votesAgainst }
    /// Everybody who handed something in (Gemeentewet 28(2)).
    public var participants: Int { self.cast + self.blank }
    /// Whether as many are for as against, and anybody is.
    public var isEqual: Bool { self.votesFor == self.votesAgainst && self.cast > 0 }

    /// Refuses more votes than there are voters.
    func check(in room: Attendance) throws(BallotFault) {
        guard self.participants <= room.voices else {
            throw .moreVotesThanVoters(votes: self.participants, voters: room.voices)
        }
    }
}

extension PanelBallots {
    /// The rounds of a motion, at least one, each within the room.
    func motionRounds(
        for method: some DecisionMethod,
        in room: Attendance
    ) throws(BallotFault) -> [MotionRound] {
        guard case .motion(let rounds) = self else { throw method.wrongKind(self) }
        guard !rounds.isEmpty else { throw .empty }
        for round in rounds { try round.check(in: room) }
        return rounds
    }
}
