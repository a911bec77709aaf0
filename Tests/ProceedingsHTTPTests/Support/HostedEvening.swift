internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// A panel record with three members and one initiative, at work in a library in memory.
struct HostedEvening {
    static let origin = "buurtstem.example/panels"
    static let time: UInt64 = 1_772_000_000

    var rehearsal: PanelRehearsal
    /// The entries with votes.
    var votes: [[UInt8]] = []

    static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("buurtstem http panel \(name)".utf8)).bytes)
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    init() throws {
        self.rehearsal = try PanelRehearsal(
            title: "Panels van Lindenwijk",
            id: [UInt8](repeating: 1, count: 16),
            origin: HostedEvening.origin,
            roles: [
                ("beheer", [.administrator]), ("college", [.authority]), ("regisseur", [.coordinator]),
                ("penning", [.treasurer]), ("balie", [.desk]),
            ],
            on: Moment(try Self.day("2026-03-02"), minute: 600),
            key: { try Self.key($0) }
        )
    }

    mutating func compose() throws {
        for person in ["s", "a", "b"] as [PersonID] { try self.rehearsal.enrol(person) }
        let (from, through) = (try Self.day("2026-01-01"), try Self.day("2026-12-31"))
        let panel = try Panel(
            area: "west",
            seats: ["1", "2", "3"].map { Seat($0, .resident) },
            members: zip(["a", "b", "c"], ["1", "2", "3"]).map {
                Member(PersonID($0), in: SeatID($1), from: from, through: through, by: .drawn)
            },
            alternates: [Alternate("d", for: .resident)],
            chair: Officer("a"),
            secretary: Officer("s"),
            rules: Panel.Rules(needsResidentMajority: false, longestTerm: nil, proxiesPerPerson: 0)
        )
        let areas = try AreaTree([
            Area("stad", .municipality, in: nil, residents: 900), Area("west", .quarter, in: "stad", residents: 500),
        ])
        let rules = DataValue.map([
            "quorum": .map(["number": .number(2), "proxies": .flag(false)]), "seconds-per-person": .number(120),
            "consent-loops": .text("none"),
        ])
        let scheme = self.rehearsal.shelf.add(EveningScheme.document)
        try self.rehearsal.act("beheer", .setUp(.areas(self.rehearsal.shelf.add(areas.document))))
        try self.rehearsal.act("college", .setUp(.publish(scheme)))
        try self.rehearsal.act(
            "beheer",
            .setUp(
                .compose(
                    "west",
                    panel: self.rehearsal.shelf.add(panel.document),
                    scheme: scheme,
                    rules: self.rehearsal.shelf.add(rules)
                )
            )
        )
    }

    /// An initiative of Anna, who has no key: the desk enters what she hands in.
    mutating func handIn(_ id: InitiativeID = "tuin", title: String = "Buurttuin <b>groen</b>") throws {
        let document = self.rehearsal.shelf.add(try Self.content(title).document)
        try self.rehearsal.act("anna", .initiative(id, .start("west", document)), enteredBy: "balie")
        try self.rehearsal.act("regisseur", .initiative(id, .find(.identified, true, reason: nil)))
        let submit = Act.initiative(id, .step(.submit, reason: nil, day: nil))
        try self.rehearsal.act("anna", submit, enteredBy: "balie")
        for step in [InitiativeAct.admit, .startCheck] {
            try self.rehearsal.act("regisseur", .initiative(id, .step(step, reason: nil, day: nil)))
        }
        let text = self.rehearsal.text("Het kan, het mag en het past.")
        try self.rehearsal.act("regisseur", .initiative(id, .find(.checked, true, reason: text)))
    }

    /// What an initiative says.
    static func content(_ title: String) throws -> InitiativeContent {
        try InitiativeContent(
            title: title,
            text: "Een tuin voor de straat.",
            areas: ["west"],
            applicant: .resident,
            initiators: ["anna"],
            lines: [BudgetLine("aarde", count: 10, price: Money(units: 4_000))],
            requests: ["geld"]
        )
    }

    /// Another initiative of Anna as it is handed in, not appended.
    func plan(_ id: InitiativeID, title: String) throws -> Submission {
        let document = try Self.content(title).document
        var shelf = self.rehearsal.shelf
        let act = Act.initiative(id, .start("west", shelf.add(document)))
        let entry = try self.rehearsal.entry("anna", act, enteredBy: "balie")
        return Submission(entry, documents: [document.canonicalBytes])
    }

    /// A meeting up to votes that are cast and not counted.
    mutating func vote(
        _ id: InitiativeID = "tuin",
        in meeting: MeetingID = "m",
        as item: ItemID = "p",
        on day: String = "2026-03-09",
        _ kind: Verdict.Kind = .grant
    ) throws {
        let date = try Self.day(day)
        try self.rehearsal.act("s", .meeting(meeting, .call("west", day: date, agendaCloses: date, minutes: 60)))
        try self.rehearsal.act("s", .meeting(meeting, .add(item, id, minutes: 20)))
        self.rehearsal.moment = Moment(date, minute: 1_170)
        try self.rehearsal.act("s", .meeting(meeting, .open))
        for person in ["a", "b", "c"] as [PersonID] {
            try self.rehearsal.act("s", .meeting(meeting, .arrive(person)))
            try self.rehearsal.act(person, .meeting(meeting, .noInterests), enteredBy: person == "c" ? "s" : nil)
        }
        for step in [ItemStep.open, .askQuestions, .talk] { try self.step(item, step) }
        let amount = kind == .refuse ? Money.zero : Money(units: 40_000)
        try self.rehearsal.act("a", .item(item, .propose(kind, amount, [])))
        try self.step(item, .startVote)
        for (person, seat) in zip(["a", "b", "c"] as [PersonID], ["1", "2", "3"] as [SeatID]) {
            let vote = Act.item(item, .vote(.inFavour, seat))
            try self.rehearsal.act(person, vote, enteredBy: person == "c" ? "s" : nil)
            self.votes.append(try #require(self.rehearsal.entries.last))
        }
    }

    /// The rest of the meeting, and its verdict.
    mutating func decide(in meeting: MeetingID = "m", as item: ItemID = "p", isMet: Bool = true) throws {
        try self.rehearsal.act("s", .item(item, .count(.show, chairIsFor: nil)))
        try self.step(item, .decide)
        let reason = self.rehearsal.text("De straat wordt er mooier van.")
        let findings = [Motivation.Finding("cohesion", isMet ? .met : .notMet, reason)]
        try self.rehearsal.act("s", .item(item, .motivate(Motivation(findings, reason: reason, minority: nil))))
        try self.step(item, .conclude)
        try self.rehearsal.act("s", .meeting(meeting, .close))
    }

    /// The decision of the authority, sent.
    mutating func settle(_ id: InitiativeID, _ kind: Verdict.Kind = .grant) throws {
        let amount = kind == .refuse ? Money.zero : Money(units: 40_000)
        let pot = PotKey(area: "west", year: 2026)
        try self.rehearsal.act("college", .initiative(id, .decide(DecisionTerms(kind, amount: amount), from: pot)))
        let letter = self.rehearsal.text("Uw brief.")
        try self.rehearsal.act("college", .initiative(id, .announce(letter: letter)))
    }

    /// Puts money into the pot.
    mutating func deposit() throws {
        try self.rehearsal.act("penning", .pots(.deposit(PotKey(area: "west", year: 2026), Money(units: 500_000))))
    }

    private mutating func step(_ item: ItemID, _ step: ItemStep) throws {
        try self.rehearsal.act("s", .item(item, .step(step, reason: nil, day: nil)))
    }

    /// Puts the record as it is to work.
    func serve(as name: String = "panels", cosigned: SignedNote? = nil, in hosted: HostedRecords) async throws {
        let library = InMemoryLibrary()
        let name = try #require(RecordName(name))
        try await library.make(name)
        let keeping = try await library.open(name, appending: true)
        var files: [(file: RecordFile, bytes: [UInt8])] = []
        for address in self.rehearsal.shelf.addresses {
            files.append((.document(address), try #require(self.rehearsal.shelf[address]).canonicalBytes))
        }
        for address in self.rehearsal.texts.addresses {
            files.append((.text(address), Array(try #require(self.rehearsal.texts[address]).utf8)))
        }
        try await keeping.add(RecordAddition(after: 0, self.rehearsal.entries, files: files))
        if let cosigned { try await keeping.keep(cosigned, size: self.rehearsal.entries.count) }
        await keeping.close()
        let origin = try #require(KeyName(HostedEvening.origin))
        let signer = try LogSigner(origin: origin, secret: try HostedEvening.key("log"))
        let today = try Self.day("2026-03-09")
        hosted.add(try await RecordService.open(name, in: library, signer: signer, today: { today }))
    }
}
