public import Deliberation

/// What of a record may be shown as things stand: the one rule that every output goes by.
///
/// In a round, open ballots stay hidden until voting has ended, so that nobody votes with the score in view, and where there
/// are paper ballots until all of them are entered, so that nobody reads one with the score in view. The first reading of a
/// paper ballot stays hidden until there is the second, which must not follow it. What was counted stays hidden until it is
/// certified. In a panel record the votes on an item stay hidden
/// until they are counted. Hashes, proofs and checkpoints are always shown: they say nothing about content.
public struct Disclosure: Hashable, Sendable {
    /// What something hidden waits for.
    public enum Condition: String, CaseIterable, Hashable, Sendable {
        /// The end of voting, on paper too: until all paper ballots are entered; of a reading, until there is the other.
        case closed = "until-closed"
        /// The certified outcome.
        case counted = "until-counted"
        /// The count of the votes on an item.
        case voteCounted = "until-vote-counted"
        /// The end of a meeting.
        case meetingClosed = "until-meeting-closed"
    }

    private let phase: RoundPhase?
    private let votes: [ItemID: Int]
    /// Paper ballots of which there is one reading, while others are not entered yet.
    private let halfRead: Set<PaperPlace>
    private let isPaperSettled: Bool

    /// Nothing is hidden.
    static let everything = Disclosure(votes: [:])

    private init(votes: [ItemID: Int]) {
        (self.phase, self.votes, self.halfRead, self.isPaperSettled) = (nil, votes, [], true)
    }

    /// What may be shown of a round.
    ///
    /// - Complexity: O(paper ballots) while they are entered, else O(1).
    public init(_ state: RoundState) {
        (self.phase, self.votes) = (state.phase, [:])
        let isEntering = state.phase == .closed && state.unfinishedPaper != nil
        self.isPaperSettled = !isEntering
        self.halfRead = isEntering ? state.halfReadPaper : []
    }

    /// What may be shown of a panel record.
    public init(_ state: PanelState) {
        self.init(votes: state.book.runningVotes.compactMapValues { Int($0.text) })
    }

    /// What entry `number` waits for, or `nil` when it may be shown.
    public func condition(_ entry: Entry, number: Int) -> Condition? {
        switch entry.content {
        case .openBallot: self.isVoting || !self.isPaperSettled ? .closed : nil
        case .paperEntry(let paper): self.halfRead.contains(PaperPlace(paper)) ? .closed : nil
        case .act(let body): self.condition(body.act, number: number)
        default: nil
        }
    }

    /// What a file waits for, or `nil` when it may be shown.
    public func condition(_ file: RecordFile) -> Condition? {
        switch file {
        case .outcome, .trace, .research: self.countCondition
        case .election, .rules, .document, .text: nil
        }
    }

    /// What the count of a round and the list of counted ballots wait for, or `nil` when they may be shown.
    public var countCondition: Condition? { self.isCounted ? nil : .counted }

    /// What the minutes of a meeting wait for, or `nil` when they may be shown.
    public func condition(_ meeting: MeetingFile) -> Condition? { meeting.stage == .closed ? nil : .meetingClosed }

    /// What the first of the entries waits for that may not be shown, or `nil` when all may.
    func condition(_ entries: [[UInt8]], from number: Int) -> Condition? {
        for (offset, bytes) in entries.enumerated() {
            let entry = try? Entry(decoding: bytes)
            if let condition = entry.flatMap({ self.condition($0, number: number + offset) }) { return condition }
        }
        return nil
    }

    private func condition(_ act: Act, number: Int) -> Condition? {
        guard case .item(let id, .vote) = act, let first = self.votes[id], number >= first else { return nil }
        return .voteCounted
    }

    private var isVoting: Bool { self.phase == .enrolling || self.phase == .open }
    private var isCounted: Bool { self.phase == .counted || self.phase == .published }
}
