/// What minutes say about one item.
public enum ItemNote {
    /// A step of the talk.
    public struct Step: Hashable, Sendable {
        /// When.
        public let moment: Moment
        /// Which.
        public let step: ItemStep
        /// Why, where a reason was given.
        public let reason: TextID?
        /// To which day, where one was set.
        public let day: Day?
    }

    /// The quorum as it was from a moment on.
    public struct QuorumChange: Hashable, Sendable {
        /// From when.
        public let moment: Moment
        /// Who is there, and how many are needed.
        public let finding: QuorumFinding
        /// Why the item cannot be decided now; empty where it can.
        public let blockers: [RoomBlocker]
        /// How many changes in the room came before it.
        let place: Int
    }

    /// A change in who decides.
    public struct RoomChange: Hashable, Sendable {
        /// What changed.
        public enum Change: Hashable, Sendable {
            /// Somebody stepped aside, or was out as initiator.
            case steppedAside(PersonID, Recusal.Ground)
            /// Somebody was asked to step aside.
            case challenged(PersonID, Recusal.Ground, by: PersonID)
            /// It was ruled that somebody steps aside, or does not.
            case ruled(PersonID, stepsAside: Bool)
            /// An alternate took a seat.
            case substitute(PersonID, SeatID, for: PersonID?)
            /// Somebody votes for an absent member.
            case proxy(PersonID, SeatID, for: PersonID?)
            /// Somebody came in for this item alone.
            case arrived(PersonID)
            /// Somebody left for this item alone.
            case left(PersonID)
            /// An initiator came in.
            case initiatorEntered(PersonID)
            /// An initiator left.
            case initiatorLeft(PersonID)
        }

        /// When.
        public let moment: Moment
        /// What.
        public let change: Change
    }

    /// An amendment, and what became of it.
    public struct AmendmentFate: Hashable, Sendable {
        /// When it was proposed.
        public let moment: Moment
        /// The amendment, as it was at the end.
        public internal(set) var amendment: Amendment
        /// Why it was not taken over, where a reason was given.
        public internal(set) var reason: TextID?
    }

    /// A verdict that was proposed.
    public struct Proposed: Hashable, Sendable {
        /// When.
        public let moment: Moment
        /// What.
        public let proposal: Proposal
    }

    /// A consent round, with every answer and objection.
    public struct Round: Hashable, Sendable {
        /// The proposals about which was asked, by loop; never empty.
        public internal(set) var proposals: [Proposal]
        /// The round as it was at the end.
        public internal(set) var round: ConsentRound
        /// Every answer that was given, in order.
        public internal(set) var answers: [Answer] = []
        /// How each objection was held against both tests.
        public internal(set) var tests: [ObjectionID: Test] = [:]
        /// The proposal that was made for an objection.
        public internal(set) var integrations: [ObjectionID: Proposal] = [:]
    }

    /// An answer in a consent round.
    public struct Answer: Hashable, Sendable {
        /// When.
        public let moment: Moment
        /// In which loop, from 1.
        public let loop: Int
        /// Who.
        public let person: PersonID
        /// What.
        public let answer: ConsentRound.Answer
    }

    /// An objection held against both tests.
    public struct Test: Hashable, Sendable {
        /// Whether it has an argument.
        public let isArgued: Bool
        /// Whether it touches the aim.
        public let isParamount: Bool
    }

    /// Votes that were counted.
    public struct Count: Hashable, Sendable {
        /// When.
        public let moment: Moment
        /// The numbers, and how votes were given.
        public let round: MotionRound
        /// Those who could vote and gave none.
        public let silent: Int
        /// Votes by seat, in the order of the panel; empty for a vote in writing, which is secret.
        public let voices: [SeatVoice]
        /// What they came to.
        public let ruling: Ruling?
    }

    /// The vote of a seat.
    public struct SeatVoice: Hashable, Sendable {
        /// Which seat, by place from 1.
        public let place: Int
        /// Which seat, by name.
        public let seat: SeatID
        /// Who gave it.
        public let person: PersonID
        /// What; `nil` where the seat said nothing.
        public let voice: Voice?
        /// Whether it was given for an absent member.
        public let isProxy: Bool
    }

    /// How long somebody spoke.
    public struct Speaking: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// How long, in seconds.
        public let seconds: Int
        /// Seconds that the chair gave beside the limit.
        public let granted: Int
    }
}
