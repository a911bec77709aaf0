import BallotRules
import Deliberation
import Proceedings
import Signing
import Testing

/// A small panel record with fixed keys: three members, a secretary, one initiative.
struct Evening {
    var rehearsal: PanelRehearsal

    static let time: UInt64 = 1_772_000_000

    static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("buurtstem panel test \(name)".utf8)).bytes)
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    init(id: UInt8 = 1) throws {
        self.rehearsal = try PanelRehearsal(
            title: "Panels van Lindenwijk",
            id: [UInt8](repeating: id, count: 16),
            origin: "buurtstem.example/panels",
            roles: [
                ("beheer", [.administrator]), ("college", [.authority]), ("regisseur", [.coordinator]),
                ("penning", [.treasurer]), ("balie", [.desk]),
            ],
            on: Moment(try Self.day("2026-03-02"), minute: 600),
            key: { try Self.key($0) }
        )
    }

    /// A panel `west` with members a, b and c, a chair a and a secretary s, under a scheme by majority.
    mutating func compose() throws {
        for person in ["s", "a", "b"] as [PersonID] { try self.rehearsal.enrol(person) }
        let from = try Self.day("2026-01-01")
        let through = try Self.day("2026-12-31")
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
        let scheme = self.rehearsal.shelf.add(Self.scheme)
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
    mutating func handIn(_ id: InitiativeID = "tuin") throws {
        let content = try InitiativeContent(
            title: "Buurttuin",
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

    /// A meeting that grants it, unanimously.
    mutating func decide(_ id: InitiativeID = "tuin") throws {
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
        }
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

    /// A scheme in which nothing is missing.
    static let scheme: DataValue = {
        let term = DataValue.map(["count": .number(8), "unit": .text("weeks")])
        let label: [String: DataValue] = ["nl": .text("samenhang"), "en": .text("cohesion")]
        return .map([
            "id": .text("voorbeeld"), "name": .map(["nl": .text("Buurtactie"), "en": .text("Neighbourhood action")]),
            "sources": .list([.text("invented")]), "authority": .text("advice"), "remedy": .text("awb-objection"),
            "legal-source": .text("invented"), "applicants": .list([.text("resident")]),
            "excluded-persons": .list([]),
            "criteria": .list([.map(label.merging(["id": .text("cohesion"), "kind": .text("hard")]) { $1 })]),
            "menu": .map([
                "version": .number(1),
                "items": .list([.map(label.merging(["id": .text("geld"), "kind": .text("money")]) { $1 })]),
            ]),
            "ceilings": .map(["initiative": .number(300_000), "parts": .map([:])]),
            "terms": .map([
                "decision": term, "decision-start": .text("receipt"), "extension": .text("none"),
                "lead": .text("none"), "execution": .text("none"), "account": .text("none"),
            ]), "advance": .text("1/2"), "support": .text("none"),
            "decision": .map([
                "method": .text("majority"),
                "options": .map([
                    "threshold": .text("1/2"), "strict": .flag(true), "base": .text("cast"),
                    "tie": .text("status-quo"),
                ]),
                "quorum": .map(["number": .number(2), "proxies": .flag(false)]),
            ]), "ballot": .text("none"), "tie-order": .text("votes,id"), "split": .text("none"),
            "leftover": .text("returned"),
        ])
    }()

    /// What the verifier finds in a package.
    static func verify(_ package: [UInt8], input: VerificationInput = VerificationInput()) async throws
        -> VerificationReport
    {
        try await Verifier(MemorySource(package), input: input).verify()
    }
}
