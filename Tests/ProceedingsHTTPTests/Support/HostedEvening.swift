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
        let content = try InitiativeContent(
            title: title,
            text: "Een tuin voor de straat.",
            areas: ["west"],
            applicant: .resident,
            initiators: ["anna"],
            lines: [BudgetLine("aarde", count: 10, price: Money(units: 4_000))],
            requests: ["geld"]
        )
        let document = self.rehearsal.shelf.add(content.document)
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

    /// A meeting up to votes that are cast and not counted.
    mutating func vote(_ id: InitiativeID = "tuin") throws {
        let date = try Self.day("2026-03-09")
        try self.rehearsal.act("s", .meeting("m", .call("west", day: date, agendaCloses: date, minutes: 60)))
        try self.rehearsal.act("s", .meeting("m", .add("p", id, minutes: 20)))
        self.rehearsal.moment = Moment(date, minute: 1_170)
        try self.rehearsal.act("s", .meeting("m", .open))
        for person in ["a", "b", "c"] as [PersonID] {
            try self.rehearsal.act("s", .meeting("m", .arrive(person)))
            try self.rehearsal.act(person, .meeting("m", .noInterests), enteredBy: person == "c" ? "s" : nil)
        }
        for step in [ItemStep.open, .askQuestions, .talk] { try self.step(step) }
        try self.rehearsal.act("a", .item("p", .propose(.grant, Money(units: 40_000), [])))
        try self.step(.startVote)
        for (person, seat) in zip(["a", "b", "c"] as [PersonID], ["1", "2", "3"] as [SeatID]) {
            let vote = Act.item("p", .vote(.inFavour, seat))
            try self.rehearsal.act(person, vote, enteredBy: person == "c" ? "s" : nil)
            self.votes.append(try #require(self.rehearsal.entries.last))
        }
    }

    /// The rest of the meeting, and the decision.
    mutating func decide(_ id: InitiativeID = "tuin") throws {
        try self.rehearsal.act("s", .item("p", .count(.show, chairIsFor: nil)))
        try self.step(.decide)
        let reason = self.rehearsal.text("De straat wordt er mooier van.")
        let findings = [Motivation.Finding("cohesion", .met, reason)]
        try self.rehearsal.act("s", .item("p", .motivate(Motivation(findings, reason: reason, minority: nil))))
        try self.step(.conclude)
        try self.rehearsal.act("s", .meeting("m", .close))
    }

    private mutating func step(_ step: ItemStep) throws {
        try self.rehearsal.act("s", .item("p", .step(step, reason: nil, day: nil)))
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
