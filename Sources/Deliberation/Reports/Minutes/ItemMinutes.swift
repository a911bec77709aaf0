public import BallotRules

/// What was done about one item in one meeting (*verslag van een agendapunt*), in the order in which it was done.
public struct ItemMinutes: Hashable, Sendable {
    /// The item.
    public let item: ItemID
    /// What it was about.
    public let initiative: InitiativeID
    /// Its place on the agenda, from 1.
    public let place: Int
    /// The minutes that it had on the agenda.
    public let minutes: Int
    /// What the initiative was called.
    public let title: String
    /// What it asked, in cents.
    public let asked: Money
    /// The number of the version on the table at the start.
    public let version: Int
    /// Who made it.
    public let initiators: [PersonID]
    /// How far it was at the start of the meeting.
    public let start: ItemStage
    /// How far it was at the end.
    public internal(set) var ending: ItemStage
    /// The steps of the talk.
    public internal(set) var steps: [ItemNote.Step] = []
    /// The quorum at the opening of the item, and each time it changed.
    public internal(set) var quorum: [ItemNote.QuorumChange] = []
    /// Who stepped aside, was asked to, or came in for somebody.
    public internal(set) var room: [ItemNote.RoomChange] = []
    /// Questions that were asked or answered.
    public internal(set) var questions: [Question] = []
    /// Arguments that were given or got a reaction.
    public internal(set) var arguments: [Argument] = []
    /// Amendments.
    public internal(set) var amendments: [ItemNote.AmendmentFate] = []
    /// Verdicts that were proposed.
    public internal(set) var proposals: [ItemNote.Proposed] = []
    /// Consent rounds.
    public internal(set) var rounds: [ItemNote.Round] = []
    /// Votes that were counted.
    public internal(set) var votes: [ItemNote.Count] = []
    /// What votes or consent came to in the end.
    public internal(set) var ruling: Ruling?
    /// The verdict.
    public internal(set) var verdict: Verdict?
    /// The criteria by which it was judged.
    public let criteria: [Criterion]
    /// With whom there is mediation, where it was parked.
    public internal(set) var mediation: PersonID?
    /// Seconds that each spoke, by name.
    public internal(set) var speaking: [ItemNote.Speaking] = []

    init(_ item: AgendaItem, place: Int, _ talk: ItemTalk) {
        self.item = item.id
        self.initiative = item.initiative
        self.place = place
        self.minutes = item.minutes
        self.title = talk.version.content.title
        self.asked = talk.version.content.asked
        self.version = talk.version.number
        self.initiators = talk.initiators
        self.criteria = talk.scheme.criteria
        self.start = talk.stage
        self.ending = talk.stage
    }

    /// When the talk was opened or taken up again.
    public var opened: Moment? { self.steps.first { $0.step == .open || $0.step == .resume }?.moment }

    /// When the last step of the talk was taken.
    public var ended: Moment? { ItemMachine.open.contains(self.ending) ? nil : self.steps.last?.moment }
}
