/// A citizens' assembly (*burgerberaad*): themes, a public choice, a draw, meetings, advice, and the council's answer.
///
/// As in Heerlen in 2024-25: 145 themes, tested by a mixed group and bundled to 6, every rejected one published with its
/// reason; 10,000 people invited, over 550 registered; the advice voted in the last meeting; the council decides, and a group
/// of participants watches what comes of it. An assembly advises: no act of it awards money.
public struct CitizensAssembly: Hashable, Sendable, StagedValue {
    /// A refusal.
    public typealias Refusal = AssemblyRefusal

    /// What was fixed before the draw.
    public struct Announcement: Hashable, Sendable {
        /// How many registered.
        public let registered: Int
        /// The address of the pool.
        public let pool: String
        /// The address of the terms.
        public let terms: String
        /// Which public value will be the beacon.
        public let source: TextID
        /// When that was said.
        public let day: Day
    }

    /// A meeting.
    public struct Meeting: Hashable, Sendable {
        /// When.
        public let day: Day
        /// How many were there.
        public let present: Int
        /// The minutes.
        public let minutes: TextID
    }

    /// The state machine.
    public static let table = AssemblyMachine.table
    /// How it works.
    public let rules: AssemblyRules
    /// How far it is.
    public internal(set) var state = AssemblyMachine.table.start
    /// The day of the last act.
    public internal(set) var day: Day
    /// The themes.
    public internal(set) var themes: [ThemeID: AssemblyTheme] = [:]
    /// The hash of the certificate of the vote on themes.
    public internal(set) var voteRecord: String?
    /// Themes with the most votes where several have them, by name.
    public internal(set) var tied: [ThemeID] = []
    /// The theme that won.
    public internal(set) var chosen: ThemeID?
    /// The question, as the council fixed it.
    public internal(set) var question: TextID?
    /// How many were invited.
    public internal(set) var invited = 0
    /// What was fixed before the draw.
    public internal(set) var announcement: Announcement?
    /// The draw.
    public internal(set) var draw: DrawReport?
    /// Who was drawn or came in their place.
    public internal(set) var members: [PersonID: AssemblyMember] = [:]
    /// Alternates who were not asked yet, in order.
    public internal(set) var alternates: [DrawReport.Drawn] = []
    /// The groups.
    public internal(set) var groups: [[PersonID]] = []
    /// The meetings, in order.
    public internal(set) var meetings: [Meeting] = []
    /// The advice.
    public internal(set) var advice: [AdviceID: AssemblyAdvice] = [:]
    /// The advice as handed over.
    public internal(set) var handedOver: TextID?
    /// The last day for the council, where there is one.
    public internal(set) var answerBy: Day?
    /// Participants who watch.
    public internal(set) var monitors: Set<PersonID> = []
    /// The last words: the final report, or why it was stopped.
    public internal(set) var closing: TextID?

    /// An assembly that begins to take themes.
    public init(_ rules: AssemblyRules, on day: Day) {
        self.rules = rules
        self.day = day
    }

    /// The themes at `stage`, by name.
    public func themes(at stage: AssemblyTheme.Stage) -> [ThemeID] {
        self.themes.keys.filter { self.themes[$0]?.stage == stage }.sorted()
    }

    /// The people of `standing`, by name.
    public func members(_ standing: AssemblyMember.Standing) -> [PersonID] {
        self.members.keys.filter { self.members[$0]?.standing == standing }.sorted()
    }

    /// The advice that goes in, by name.
    public var adviceIn: [AdviceID] { self.advice.keys.filter { self.advice[$0]?.isIn ?? false }.sorted() }

    /// The assembly after `act`; unchanged where it is refused.
    public mutating func apply(_ act: AssemblyAct, by person: PersonID, on day: Day) throws(Refusal) {
        try self.act(by: person, on: day) { (value: inout Self) throws(Refusal) in
            switch act {
            case .submitTheme, .closeThemes, .judge, .confirmJudgment, .contestJudgment, .bundle, .openVote,
                .takeVote, .drawTheme, .fixQuestion:
                try value.choose(act, person)
            case .invite, .announceDraw, .takeDraw, .confirm, .decline, .seat, .divide: try value.recruit(act)
            case .hold, .putAdvice, .openAdvice, .countAdvice, .handOver: try value.advise(act)
            case .answer, .closeAnswers, .joinMonitors, .report, .finish, .cancel: try value.follow(act, person)
            }
        }
    }
}
