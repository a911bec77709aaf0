/// The talk about one item (*behandeling van een agendapunt*), from opening to motivated verdict: a value.
///
/// ``applying(_:)`` gives the next state or the reason why not; every condition of ``ItemMachine`` is computed from what was
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
    public let decideBy: Day?
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
    /// Arguments, in order.
    public internal(set) var arguments: [Argument] = []
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
    /// Initiators who want to withdraw.
    public internal(set) var withdrawing: Set<PersonID> = []
    /// The day to which it is held over.
    public internal(set) var heldOverTo: Day?
    /// The reason of the last step that asks for one.
    public internal(set) var reason: TextID?

    /// An item that has not been opened; initiators are out of the room as members.
    public init(
        _ item: AgendaItem,
        _ version: InitiativeVersion,
        in panel: Panel,
        on day: Day,
        interested: Set<PersonID> = [],
        rules: TalkRules,
        scheme: Scheme,
        decideBy: Day?
    ) {
        self.item = item
        self.rules = rules
        self.scheme = scheme
        self.decideBy = decideBy
        self.version = version
        self.room = ItemRoom(panel, on: day, interested: interested.union(version.content.initiators))
        self.turns = SpeakingTurns(limit: rules.secondsPerPerson)
    }

    /// The initiators of the current version.
    public var initiators: [PersonID] { self.version.content.initiators }

    /// Who may decide now: those in a seat who are here and have not stepped aside.
    public var deciders: Set<PersonID> {
        Set(self.room.panel.seats.compactMap { self.room.occupant(of: $0.id) }.filter { self.room.mayVote($0) })
    }

    /// Who may decide and has not said whether they have an interest, by name.
    public var undeclared: [PersonID] { self.deciders.subtracting(self.cleared).sorted() }

    /// Whether `person` can take the floor. An initiator can while presenting and answering, and not as a member.
    public func maySpeak(_ person: PersonID) -> Bool {
        if self.guests.contains(person) { return self.stage == .presenting || self.stage == .clarifying }
        return self.room.maySpeak(person)
    }

    /// Every condition that holds now, for a step with this reason and day.
    public func conditions(reason: TextID? = nil, day: Day? = nil) -> Set<ItemCondition> {
        var held: Set<ItemCondition> = [self.rules.consentLoops == nil ? .noConsentFirst : .consentFirst]
        let hasOpenAmendment = self.amendments.contains { $0.state == .proposed }
        held.insert(hasOpenAmendment ? .amendmentOpen : .noAmendmentOpen)
        let found: [(ItemCondition, Bool)] = [
            (.quorum, self.room.blockers(self.rules.quorum).isEmpty),
            (.interestsDeclared, self.undeclared.isEmpty),
            (.questionsAnswered, !self.questions.contains(where: \.isOpen)),
            (.initiatorsGone, self.guests.isEmpty),
            (.proposal, self.proposal?.version == self.version.address),
            (.consented, self.consent?.stage == .consented),
            (.escalated, self.consent?.stage == .escalated),
            (.takenBack, self.consent?.stage == .withdrawn),
            (.ruled, self.ruling?.status == .adopted || self.ruling?.status == .rejected),
            (.notRuled, self.ruling.map { $0.status != .adopted && $0.status != .rejected } ?? false),
            (.votedDown, self.ruling?.status == .rejected),
            (.motivation, self.verdict != nil),
            (.reason, !(reason?.text ?? "").isEmpty),
            (.laterDay, day.map { $0 > self.room.day && $0 <= (self.decideBy ?? $0) } ?? false),
            (.dayReached, self.heldOverTo.map { self.room.day >= $0 } ?? true),
            (.bothAgree, self.bothAgree),
            (.belowQuorum, !self.canReachQuorum),
            (.initiatorsAgree, self.withdrawing.isSuperset(of: self.initiators)),
        ]
        for (condition, holds) in found where holds { held.insert(condition) }
        return held
    }

    private var bothAgree: Bool {
        self.mediation.map { $0.agreed.isSuperset(of: self.initiators + [$0.other]) } ?? false
    }

    /// Whether the quorum could be reached if every member and alternate came.
    private var canReachQuorum: Bool {
        let people = self.room.members.values.sorted() + self.room.panel.alternates.map(\.person)
        var room = self.room
        for person in people { room = (try? room.applying(.arrive(person))) ?? room }
        return self.rules.quorum.finding(in: room.attendance).isReached
    }
}
