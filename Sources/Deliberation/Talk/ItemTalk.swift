/// The talk about one item (*behandeling van een agendapunt*), from opening to motivated verdict: a value.
///
/// ``apply(_:)`` changes it or says why not; every condition of ``ItemMachine`` is computed from what was
/// said and done. Texts stand beside the record and are named by their address.
public struct ItemTalk: Hashable, Sendable {
    /// Mediation that was proposed (*buurtbemiddeling*): both parties must want it (Alkmaar 2012).
    public struct Mediation: Hashable, Sendable {
        /// The other party.
        public let other: PersonID
        /// Who agreed.
        public internal(set) var agreed: Set<PersonID> = []
    }

    /// The point of the agenda.
    public let item: AgendaItem
    /// How it is talked about and decided.
    public let rules: TalkRules
    /// By which scheme it is judged.
    public let scheme: Scheme
    /// The last day to decide, where there is one.
    public internal(set) var decideBy: Day?
    /// The current version; an amendment that is taken over changes it.
    public internal(set) var version: InitiativeVersion
    /// Who decides.
    public internal(set) var room: ItemRoom
    /// How far it is.
    public internal(set) var stage = ItemMachine.table.start
    /// Who said that they have no interest.
    public internal(set) var cleared: Set<PersonID> = []
    /// Initiators in the room.
    public internal(set) var guests: Set<PersonID> = []
    /// Questions, in order.
    public internal(set) var questions: [Question] = []
    var questionPlaces: [QuestionID: Int] = [:]
    /// Arguments, in order.
    public internal(set) var arguments: [Argument] = []
    var argumentPlaces: [ArgumentID: Int] = [:]
    /// The list of speakers.
    public internal(set) var turns: SpeakingTurns
    /// Amendments, in order.
    public internal(set) var amendments: [Amendment] = []
    /// The proposed verdict.
    public internal(set) var proposal: Proposal?
    /// The consent round, the last one where there were several.
    public internal(set) var consent: ConsentRound?
    /// The votes of this round.
    public internal(set) var sheet: VoteSheet?
    /// The count of this round, where it was counted.
    var counted: MotionRound?
    /// Rounds that gave no result.
    public internal(set) var rounds: [MotionRound] = []
    /// What the votes or the consent round came to.
    public internal(set) var ruling: Ruling?
    /// The verdict.
    public internal(set) var verdict: Verdict?
    /// Mediation, where it was proposed.
    public internal(set) var mediation: Mediation?
    /// Opinions on challenges that the panel rules on, by who was challenged and who judges.
    public internal(set) var judgments: [PersonID: [PersonID: Bool]] = [:]
    /// Initiators who want to withdraw.
    public internal(set) var withdrawing: Set<PersonID> = []
    /// The day to which it is held over.
    public internal(set) var heldOverTo: Day?
    /// The reason of the last step that asks for one.
    public internal(set) var reason: TextID?

    /// An item that has not been opened; initiators are out of the room as members.
    ///
    /// - Parameter deciding: the seats that decide, where not all do; see ``Panel/decidingSeats(for:in:)``.
    public init(
        _ item: AgendaItem,
        _ version: InitiativeVersion,
        in panel: Panel,
        on day: Day,
        interested: Set<PersonID> = [],
        deciding: Set<SeatID>? = nil,
        rules: TalkRules,
        scheme: Scheme,
        decideBy: Day?
    ) {
        self.item = item
        self.rules = rules
        self.scheme = scheme
        self.decideBy = decideBy
        self.version = version
        let interested = interested.union(version.content.initiators)
        self.room = ItemRoom(panel, on: day, interested: interested, deciding: deciding)
        self.turns = SpeakingTurns(limit: rules.secondsPerPerson)
    }

    /// The initiators of the current version.
    public var initiators: [PersonID] { self.version.content.initiators }

    /// Who may decide now: those in a seat who are here and have not stepped aside.
    public var deciders: Set<PersonID> {
        Set(self.room.seats.compactMap { self.room.occupant(of: $0.id) }.filter { self.room.maySpeak($0) })
    }

    /// Who may decide and has not said whether they have an interest, by name.
    public var undeclared: [PersonID] { self.deciders.subtracting(self.cleared).sorted() }

    /// Whether `person` can take the floor. An initiator can while presenting and answering, and not as a member.
    public func maySpeak(_ person: PersonID) -> Bool {
        if self.guests.contains(person) { return self.stage == .presenting || self.stage == .clarifying }
        return self.room.maySpeak(person)
    }
}
