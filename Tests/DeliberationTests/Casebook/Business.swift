import BallotRules
import Deliberation
import Testing

/// A case book with the areas of ``Plans``, a published scheme and the panel of ``ItemRoomTests``, for tests.
struct Business {
    var book: CaseBook
    var shelf = Shelf()
    private(set) var moment = Moment(Day.range.lowerBound)
    private var entries = 0

    /// Rules of meeting: a quorum of four, two minutes each, no consent round.
    static let rules = DataValue.map([
        "quorum": .map(["number": .number(4), "proxies": .flag(false)]), "seconds-per-person": .number(120),
        "consent-loops": .text("none"),
    ])

    /// `today` is the day of all acts until it is changed.
    init(on today: String = "2026-05-01", scheme changes: [String: DataValue] = Talks.majority) throws {
        self.book = CaseBook(roles: [
            "beheer": [.administrator], "college": [.authority], "regisseur": [.coordinator],
            "penning": [.treasurer], "balie": [.desk],
        ])
        try self.wait(until: today)
        let scheme = self.shelf.add(try Plans.scheme(["support": .text("none")].merging(changes) { $1 }).document)
        let panel = self.shelf.add(try ItemRoomTests.room().panel.document)
        let rules = self.shelf.add(Self.rules)
        let areas = self.shelf.add(try Plans.areas().document)
        try self.act("beheer", .setUp(.areas(areas)))
        try self.act("college", .setUp(.publish(scheme)))
        try self.act("beheer", .setUp(.compose("west", panel: panel, scheme: scheme, rules: rules)))
    }

    mutating func wait(until text: String, minute: Int = 0) throws {
        self.moment = Moment(try day(text), minute: minute)
    }

    /// So many minutes later on the same day.
    mutating func pass(_ minutes: Int) { self.moment = Moment(self.moment.day, minute: self.moment.minute + minutes) }

    mutating func act(_ person: PersonID, _ act: Act) throws {
        let context = ActContext(by: person, at: self.moment, entry: EntryID("\(self.entries)"), shelf: self.shelf)
        try self.book.apply(act, context)
        self.entries += 1
    }

    /// What is thrown by an act that is refused, and whether it left the book as it was.
    mutating func refusal(_ person: PersonID, _ act: Act) -> ActRefusal? {
        do {
            try self.act(person, act)
            return nil
        } catch {
            return error as? ActRefusal
        }
    }

    mutating func items(_ item: ItemID, _ acts: [(PersonID, ItemAct)]) throws {
        for (person, act) in acts { try self.act(person, .item(item, act)) }
    }

    mutating func initiatives(_ id: InitiativeID, _ acts: [(PersonID, CaseAct)]) throws {
        for (person, act) in acts { try self.act(person, .initiative(id, act)) }
    }

    mutating func content(_ content: InitiativeContent) -> DocumentID { self.shelf.add(content.document) }

    /// An initiative that was submitted, found admissible and feasible.
    mutating func feasible(_ id: InitiativeID, _ content: InitiativeContent? = nil) throws {
        let document = self.content(try content ?? Plans.content())
        let initiators = try (content ?? Plans.content()).initiators
        let initiator = initiators[0]
        try self.initiatives(
            id,
            [(initiator, .start("west", document))] + initiators.dropFirst().map { ($0, .agree(.submit)) } + [
                ("regisseur", .find(.identified, true, reason: nil)),
                (initiator, .step(.submit, reason: nil, day: nil)),
                ("regisseur", .step(.admit, reason: nil, day: nil)),
                ("regisseur", .step(.startCheck, reason: nil, day: nil)),
                ("regisseur", .find(.checked, true, reason: "t-toets")),
            ]
        )
    }

    /// A meeting on `day` with this initiative as its item, opened with `here` in the room, of whom nobody has an interest.
    mutating func meeting(
        _ id: MeetingID,
        on text: String,
        _ item: ItemID,
        about initiative: InitiativeID,
        here: String = "abcde"
    ) throws {
        let date = try day(text)
        try self.act("s", .meeting(id, .call("west", day: date, agendaCloses: date, minutes: 120)))
        try self.act("s", .meeting(id, .add(item, initiative, minutes: 20)))
        try self.wait(until: text)
        try self.act("s", .meeting(id, .open))
        for name in here {
            try self.act("s", .meeting(id, .arrive(PersonID(String(name)))))
            try self.act(PersonID(String(name)), .meeting(id, .noInterests))
        }
    }

    /// The talk up to and with a verdict on `amount`, in cents.
    mutating func verdict(_ item: ItemID, _ kind: Verdict.Kind = .grant, amount: Int = 40_000, here: String = "abcde")
        throws
    {
        try self.items(
            item,
            [
                ("s", .step(.open, reason: nil, day: nil)), ("s", .step(.askQuestions, reason: nil, day: nil)),
                ("s", .step(.talk, reason: nil, day: nil)), ("a", .propose(kind, Money(units: amount), [])),
                ("s", .step(.startVote, reason: nil, day: nil)),
            ] + here.map { (PersonID(String($0)), .vote(.inFavour, SeatID("seat-\($0)"))) } + [
                ("s", .count(.show, chairIsFor: nil)), ("s", .step(.decide, reason: nil, day: nil)),
                ("s", .motivate(Talks.motivation())), ("s", .step(.conclude, reason: nil, day: nil)),
            ]
        )
    }
}
