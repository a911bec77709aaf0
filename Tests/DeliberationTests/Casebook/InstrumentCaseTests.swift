import BallotRules
import Deliberation
import Testing

@Suite("Further instruments in the case book")
struct InstrumentCaseTests {
    /// One instrument: who begins it, how, and something that somebody does with it.
    struct Case: CustomTestStringConvertible {
        let name: String
        let starter: PersonID
        let start: InstrumentStart
        let actor: PersonID
        let deed: InstrumentDeed
        let stranger: PersonID

        var testDescription: String { self.name }

        init(
            _ name: String,
            _ starter: PersonID,
            _ start: InstrumentStart,
            _ actor: PersonID,
            _ deed: InstrumentDeed,
            not stranger: PersonID
        ) {
            (self.name, self.starter, self.start) = (name, starter, start)
            (self.actor, self.deed, self.stranger) = (actor, deed, stranger)
        }
    }

    private static let pot = PotKey(area: "west", theme: "groen", year: 2026)
    private static let money = Money(units: 50_000)

    private static func cases() throws -> [Case] {
        let (from, through) = (try day("2026-05-01"), try day("2026-12-31"))
        let rules = AgendaInitiative.Rules(gate: .number(1), electors: 900, closes: nil, term: nil)
        let terms = ThemedCall.Terms(
            pot: Self.pot,
            amount: Self.money,
            mandatory: "cohesion",
            from: from,
            through: through
        )
        let contract = TaskContract("t-contract", from: from, through: through, yearly: Self.money)
        return [
            Case(
                "challenge",
                "anna",
                .challenge(task: "t", by: ["anna"]),
                "college",
                .challenge(.stateTask(currentCost: Self.money, isCore: false)),
                not: "anna"
            ),
            Case(
                "agenda",
                "balie",
                .agenda(subject: "t", by: ["anna"], rules),
                "buur",
                .agenda(.sign("buur")),
                not: "ander"
            ),
            Case(
                "transfer",
                "college",
                .transfer("west", task: "t", holders: ["anna"], budget: Self.money),
                "college",
                .transfer(.draft(contract)),
                not: "anna"
            ),
            Case(
                "programme",
                "college",
                .programme(Self.pot, Self.money, from: from, through: through, figures: "t"),
                "college",
                .programme(.start),
                not: "regisseur"
            ),
            Case(
                "poll",
                "regisseur",
                .poll(question: "t", ["ja", "nee"], smallestCell: 5, through: through),
                "regisseur",
                .poll(.open),
                not: "anna"
            ),
            Case("own-decision", "regisseur", .ownDecision("west"), "s", .ownDecision(.ask("t")), not: "b"),
            Case("call", "college", .call(terms, "west"), "regisseur", .call(.open), not: "anna"),
            Case(
                "readiness",
                "regisseur",
                .readiness("linde"),
                "regisseur",
                .readiness(.find(.basicLiveability, isInOrder: true, "t")),
                not: "a"
            ),
            Case("access", "regisseur", .access("tuin"), "anna", .access(.declare(.everybody, "t")), not: "b"),
            Case("marks", "regisseur", .marks, "regisseur", .marks(.setOrigin("tuin", .residents)), not: "anna"),
            Case(
                "gatherings",
                "regisseur",
                .gatherings,
                "regisseur",
                .gatherings(.plan("g1", .network, "west", through)),
                not: "anna"
            ),
        ]
    }

    private static func business() throws -> Business {
        var business = try Business()
        try business.feasible("tuin")
        return business
    }

    @Test("each begins, is worked with by whom it is for, and by nobody else") func each() throws {
        for item in try Self.cases() {
            var business = try Self.business()
            let deed = Act.instrument("x", item.deed)
            #expect(business.refusal(item.actor, deed) == .unknownInstrument("x"), "\(item.name)")
            try business.act(item.starter, .instrument("x", .begin(item.start)))
            let begun = try #require(business.book.instruments["x"])
            #expect(business.refusal(item.starter, .instrument("x", .begin(item.start))) == .instrumentTaken("x"))
            let refused = business.refusal(item.stranger, deed)
            guard case .notAllowed(item.stranger, _)? = refused else {
                Issue.record("\(item.name): \(String(describing: refused))")
                continue
            }
            #expect(business.book.instruments["x"] == begun, "\(item.name)")
            try business.act(item.actor, deed)
            #expect(business.book.instruments["x"] != begun, "\(item.name)")
        }
    }

    @Test("an agreement between parties, and a code that people accept") func people() throws {
        var business = try Self.business()
        try business.act("anna", .instrument("ap", .begin(.agreement(["anna", "buur"]))))
        for person in ["anna", "buur"] as [PersonID] { try business.act(person, .instrument("ap", .agreement(.join))) }
        #expect(business.refusal("b", .instrument("ap", .agreement(.start))) == .instrument(.problem(.person("b"))))
        let scheme = try #require(business.book.schemes.keys.first)
        try business.act("college", .instrument("gc", .begin(.code(scheme))))
        try business.act("college", .instrument("gc", .code(.adopt("t-code"))))
        try business.act("anna", .instrument("gc", .code(.accept("t-code"))))
        let again = business.refusal("anna", .instrument("gc", .code(.accept("t-code"))))
        #expect(again == .instrument(.problem(.repeated("anna"))))
        #expect(business.refusal("college", .instrument("c2", .begin(.code("nergens")))) == .notPublished("nergens"))
        // A board without a rule that residents have the majority, in a panel of residents only.
        let holder = ResidentsEnterprise.Holder(.foundation, registration: "12345678")
        let board = business.refusal("regisseur", .instrument("bv", .begin(.enterprise(holder, board: "west"))))
        #expect(board == .instrument(.problem(.room([.residentMajority(residents: 7, voting: 7)]))))
        let other = business.refusal("anna", .instrument("gc", .agreement(.join)))
        #expect(other == .otherInstrument("gc"))
    }

    @Test("a call takes what the plan asks, and awards what was decided") func call() throws {
        var business = try Self.business()
        let terms = ThemedCall.Terms(
            pot: Self.pot,
            amount: Self.money,
            mandatory: "cohesion",
            from: try day("2026-05-01"),
            through: try day("2026-12-31")
        )
        try business.act("college", .instrument("o", .begin(.call(terms, "west"))))
        try business.act("regisseur", .instrument("o", .call(.open)))
        let asked = Money(units: 40_000)
        let typed = business.refusal("anna", .instrument("o", .call(.submit("tuin", asked: Self.money))))
        #expect(typed == .instrument(.problem(.amount(Self.money))))
        try business.act("anna", .instrument("o", .call(.submit("tuin", asked: asked))))
        try business.act("regisseur", .instrument("o", .call(.judge("tuin", isMet: true, "t"))))
        let award = Act.instrument("o", .call(.award("tuin", asked)))
        #expect(business.refusal("college", award) == .ledger(.notAwarded("tuin")))
        try business.act("penning", .pots(.deposit(Self.pot, Self.money)))
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        let decision = DecisionTerms(.grant, amount: asked)
        try business.act("college", .initiative("tuin", .decide(decision, from: Self.pot)))
        try business.act("college", award)
    }

    @Test("a refusal says in both languages what the table wants") func words() throws {
        var business = try Self.business()
        try business.act("anna", .instrument("u", .begin(.challenge(task: "t", by: ["anna"]))))
        let refusal = business.refusal("college", .instrument("u", .challenge(.grant("t"))))
        let refused = try #require(refusal)
        let (dutch, english) = (Phrase(.dutch).sentence(refused), Phrase(.english).sentence(refused))
        #expect(dutch.hasPrefix("Dit kan nu niet: de uitdaging toekennen. De stand is: ingediend."))
        #expect(english.hasPrefix("Not possible now: grant the challenge."))
    }

    @Test("an assembly begins with rules in a document, and is led by whom it is for") func assembly() throws {
        var business = try Self.business()
        let rules = try AssemblyRules(
            testers: [.init("raad-1", .council), .init("bewoner-1", .residents)],
            seats: 10,
            least: 5,
            groups: 2,
            meetings: 2,
            threshold: .half,
            isStrict: true,
            answerTerm: Term(12, .weeks)
        )
        #expect(try AssemblyRules(document: rules.document) == rules)
        let document = business.shelf.add(rules.document)
        let acts: [(PersonID, AssemblyAct)] = [
            ("anna", .submitTheme("groen", "t")), ("buur", .submitTheme("rust", "t")), ("regisseur", .closeThemes),
            ("raad-1", .judge("groen", passes: true, "t")), ("bewoner-1", .confirmJudgment("groen")),
            ("raad-1", .judge("rust", passes: false, "t-bestaat")), ("bewoner-1", .confirmJudgment("rust")),
        ]
        try business.act("college", .instrument("bb", .begin(.assembly(document))))
        for (person, act) in acts { try business.act(person, .instrument("bb", .assembly(act))) }
        #expect(
            business.refusal("anna", .instrument("bb", .assembly(.openVote)))
                == .notAllowed("anna", .role([.coordinator]))
        )
        guard case .assembly(let assembly)? = business.book.instruments["bb"]?.value else {
            Issue.record("no assembly")
            return
        }
        #expect(assembly.themes(at: .accepted) == ["groen"] && assembly.themes(at: .rejected) == ["rust"])
    }
}
