internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// A panel's evening, every act signed by whoever does it: three initiatives, an amendment after an objection, a member who
/// steps aside, a tie, a refusal with its reasons, and the decisions and the money that follow.
struct PanelEvening {
    var record: PanelRehearsal
    let phrase: Phrase
    /// The day of the meeting.
    let day: Day

    /// Begins the record six weeks before the meeting.
    init(on day: Day, language: Language, key: @escaping @Sendable (String) throws -> SigningKey, id: [UInt8]) throws {
        self.phrase = Phrase(language, currency: .euro)
        self.day = day
        self.record = try PanelRehearsal(
            title: self.phrase(nl: "Buurtactie Zeswegen", en: "Neighbourhood action Zeswegen"),
            id: id,
            origin: "demo.buurtstem.example/panel",
            roles: [
                ("beheer", [.administrator]), ("college", [.authority]), ("buurtregisseur", [.coordinator]),
                ("budgethouder", [.treasurer]), ("balie", [.desk]),
            ],
            on: Deliberation.Moment(day.adding(days: -42), minute: 9 * 60),
            key: key
        )
    }

    /// Plays the whole of it; `now` is the time of the witnesses.
    mutating func play(now: UInt64) throws {
        try self.prepare()
        try self.record.anchor(at: now)
        try self.handIn()
        try self.call()
        try self.talkAboutBench()
        try self.talkAboutMeal()
        try self.talkAboutCameras()
        try self.act(EveningPlace.secretary, .meeting(EveningPlace.meeting, .close))
        try self.decide()
    }

    private mutating func prepare() throws {
        let people = EveningPlace.members + [EveningPlace.alternate, EveningPlace.secretary, "anja", "bram"]
        for person in people { try self.record.enrol(person) }
        let areas = self.record.shelf.add(try EveningPlace.areas())
        let scheme = self.record.shelf.add(try EveningScheme.document())
        let last = self.day.adding(days: 365)
        let panel = self.record.shelf.add(try EveningPlace.panel(from: self.day.adding(days: -90), through: last))
        let rules = self.record.shelf.add(EveningPlace.rules)
        try self.act("beheer", .setUp(.areas(areas)))
        try self.act("college", .setUp(.publish(scheme)))
        try self.act(
            "beheer",
            .setUp(.compose(EveningPlace.panel, panel: panel, scheme: scheme, rules: rules))
        )
        try self.act("budgethouder", .pots(.deposit(EveningPlace.pot, Money(units: 250_000))))
    }

    private mutating func call() throws {
        let closes = self.day.adding(days: -7)
        self.record.moment = Deliberation.Moment(self.day.adding(days: -14), minute: 10 * 60)
        let meeting = EveningPlace.meeting
        let called = MeetingAct.call(EveningPlace.panel, day: self.day, agendaCloses: closes, minutes: 90)
        try self.act(EveningPlace.secretary, .meeting(meeting, called))
        for (item, initiative) in [("1", "schommelbank"), ("2", "buurtmaaltijd"), ("3", "cameras")] {
            let add = MeetingAct.add(ItemID(item), InitiativeID(initiative), minutes: 30)
            try self.act(EveningPlace.secretary, .meeting(meeting, add))
        }
        self.record.moment = Deliberation.Moment(self.day, minute: 19 * 60 + 30)
        try self.act(EveningPlace.secretary, .meeting(meeting, .open))
        for person in EveningPlace.members + [EveningPlace.alternate, EveningPlace.secretary] {
            try self.act(EveningPlace.secretary, .meeting(meeting, .arrive(person)))
        }
        for person in EveningPlace.members + [EveningPlace.alternate] {
            try self.act(person, .meeting(meeting, .noInterests))
        }
    }

    mutating func act(_ person: PersonID, _ act: Act) throws { try self.record.act(person, act) }

    mutating func item(_ item: ItemID, _ person: PersonID, _ act: ItemAct) throws {
        self.tick()
        try self.record.act(person, .item(item, act))
    }

    mutating func step(_ item: ItemID, _ step: ItemStep) throws {
        try self.item(item, EveningPlace.secretary, .step(step, reason: nil, day: nil))
    }

    mutating func say(nl dutch: String, en english: String) -> TextID {
        self.record.text(self.phrase(nl: dutch, en: english))
    }

    /// A minute later in the meeting.
    private mutating func tick() {
        self.record.moment = Deliberation.Moment(self.record.moment.day, minute: self.record.moment.minute + 1)
    }
}
