/// One objection against a decision (*bezwaar*): a value; what must hold is computed from it.
public struct DecisionReview: Hashable, Sendable {
    /// A refusal of the table.
    public typealias Refusal = MachineRefusal<ReviewState, ReviewAct, ReviewCondition>

    /// What is known beside the act.
    public struct Input: Hashable, Sendable {
        /// When.
        public let day: Day
        /// Who does it.
        public let person: PersonID
        /// A last day to complete, or the motivation, or both.
        public let repairUntil: Day?
        /// The motivation.
        public let motivation: TextID?

        /// An input.
        public init(on day: Day, by person: PersonID, repairUntil: Day? = nil, motivation: TextID? = nil) {
            self.day = day
            self.person = person
            self.repairUntil = repairUntil
            self.motivation = motivation
        }
    }

    /// Who objects.
    public let person: PersonID
    /// When it came.
    public let received: Day
    /// The last day to object.
    public let lastDay: Day
    /// How far it is.
    public private(set) var state = ReviewMachine.table.start
    /// Why a late one is excused (*verschoonbaar*, Awb 6:11).
    public var excuse: TextID?
    /// Whether the objector is directly touched; `nil` until somebody found out.
    public var isInterested: Bool?
    /// Whether it has everything.
    public var isComplete: Bool
    /// Whether nobody wants a hearing, or it is plain what follows.
    public var needsNoHearing = false
    /// The last day to complete it.
    public private(set) var repairUntil: Day?
    /// The motivation of the outcome.
    public private(set) var motivation: TextID?

    /// An objection as it came in.
    public init(by person: PersonID, on received: Day, lastDay: Day, isComplete: Bool) {
        self.person = person
        self.received = received
        self.lastDay = lastDay
        self.isComplete = isComplete
    }

    /// The objection after `act`.
    public func applying(_ act: ReviewAct, _ input: Input) throws(Refusal) -> DecisionReview {
        var next = self
        next.state = try ReviewMachine.table.applying(act, to: self.state, holding: self.conditions(input))
        switch act {
        case .askCompletion: next.repairUntil = input.repairUntil
        case .complete: next.isComplete = true
        case .reject, .uphold, .dismiss: next.motivation = input.motivation
        default: break
        }
        return next
    }

    /// What holds now.
    public func conditions(_ input: Input) -> Set<ReviewCondition> {
        let isInTime = self.received <= self.lastDay || !(self.excuse?.text ?? "").isEmpty
        let repairPassed = self.repairUntil.map { input.day > $0 } ?? false
        // Somebody whose objection can still be completed has not failed yet.
        let isIncomplete = !self.isComplete && repairPassed
        let found: [(ReviewCondition, Bool)] = [
            (.inTime, isInTime), (.interested, self.isInterested ?? false), (.complete, self.isComplete),
            (.repairTermSet, input.repairUntil.map { $0 > input.day } ?? false),
            (.withinRepairTerm, self.repairUntil.map { input.day <= $0 } ?? false),
            (.demandFails, !isInTime || self.isInterested == false || isIncomplete),
            (.noHearingNeeded, self.needsNoHearing),
            (.motivation, !(input.motivation?.text ?? "").isEmpty), (.byObjector, input.person == self.person),
        ]
        return Set(found.filter(\.1).map(\.0))
    }
}
