import BallotRules
import Deliberation
import Testing

@Suite("The business of panels")
struct CaseBookTests {
    private static let pot = PotKey(area: "west", year: 2026)

    /// From the idea to the verdict: € 400 of a pot of € 1,000.
    private static func decided() throws -> Business {
        var business = try Business()
        try business.act("penning", .pots(.deposit(Self.pot, Money(units: 100_000))))
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.verdict("p1")
        try business.act("s", .meeting("m1", .close))
        return business
    }

    @Test("an initiative goes from idea to accounted-for award, and every euro is in the ledger")
    func whole() throws {
        var business = try Self.decided()
        #expect(business.book.files["tuin"]?.state == .verdict)
        try business.initiatives(
            "tuin",
            [
                ("college", .decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)),
                ("college", .announce(letter: "t-brief")),
                ("regisseur", .find(.conditionsMet, true, reason: nil)),
                ("penning", .find(.accountKnown, true, reason: nil)),
                ("anna", .step(.accept, reason: nil, day: nil)), ("penning", .pay(Money(units: 20_000))),
                ("anna", .step(.begin, reason: nil, day: nil)),
            ]
        )
        // More than half cannot be paid before there are receipts.
        let early = business.refusal("penning", .initiative("tuin", .pay(Money(units: 1))))
        #expect(early == .ledger(.aboveAdvance(Money(units: 20_001), most: Money(units: 20_000))))
        try business.initiatives(
            "tuin",
            [
                ("anna", .receipt("bon-1", Money(units: 18_000))), ("anna", .step(.finish, reason: nil, day: nil)),
                ("regisseur", .find(.receipts, true, reason: nil)), ("anna", .step(.account, reason: nil, day: nil)),
                ("college", .step(.settle, reason: "t-vaststelling", day: nil)),
            ]
        )
        let file = try #require(business.book.files["tuin"])
        #expect(file.state == .settled)
        #expect(file.passages.map(\.transition).last == "31")
        #expect(business.book.ledger.sum == .zero)
        #expect(business.book.ledger.balance(of: .spent("tuin")) == Money(units: 18_000))
        #expect(business.book.ledger.balance(of: .claimed("tuin")) == Money(units: 2_000))
        #expect(business.book.ledger.balance(of: .pot(Self.pot)) == Money(units: 80_000))
    }

    private static let forbidden: [(PersonID, Act, Duty)] = [
        ("anna", .setUp(.grant(.authority, "anna")), .role([.administrator])),
        (
            "regisseur", .initiative("tuin", .decide(DecisionTerms(.refuse, amount: .zero), from: Self.pot)),
            .deciding("west")
        ),
        ("a", .initiative("tuin", .step(.admit, reason: nil, day: nil)), .role([.coordinator])),
        ("anna", .initiative("tuin", .pay(Money(units: 1))), .role([.treasurer])),
        ("b", .item("p1", .step(.reopen, reason: nil, day: nil)), .presiding("west")),
        ("regisseur", .initiative("tuin", .step(.accept, reason: nil, day: nil)), .initiator("tuin")),
        ("college", .initiative("tuin", .find(.gateMet, true, reason: nil)), .role([])),
    ]

    @Test("who may not do something is told who may", arguments: Self.forbidden)
    func duties(person: PersonID, act: Act, duty: Duty) throws {
        var business = try Self.decided()
        #expect(business.refusal(person, act) == .notAllowed(person, duty))
    }

    @Test("steps of the talk take the initiative along, and cannot be taken by themselves")
    func consequences() throws {
        var business = try Business()
        try business.feasible("tuin")
        for act in [InitiativeAct.openItem, .closeVote, .grant, .announce, .pay, .object] {
            let refused = business.refusal("regisseur", .initiative("tuin", .step(act, reason: "t", day: nil)))
            #expect(refused == .stepOfAnother(act))
        }
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        #expect(business.book.files["tuin"]?.state == .onAgenda)
        try business.act("s", .item("p1", .step(.open, reason: nil, day: nil)))
        #expect(business.book.files["tuin"]?.state == .deliberation)
        let later = try day("2026-06-01")
        try business.act("s", .item("p1", .step(.holdOver, reason: "t-vraag", day: later)))
        #expect(business.book.files["tuin"]?.state == .heldOver)
        #expect(business.refusal("s", .meeting("m1", .close)) == nil)
    }

    @Test("an amendment that is taken over is the initiative's next version")
    func amendment() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        let cheaper = business.content(
            try Plans.content(lines: [BudgetLine("aarde", count: 8, price: Money(units: 5_000))])
        )
        try business.items(
            "p1",
            [
                ("s", .step(.open, reason: nil, day: nil)), ("s", .step(.askQuestions, reason: nil, day: nil)),
                ("b", .amend("w1", cheaper, isMaterial: true)), ("anna", .agreeToAmendment("w1")),
                ("b", .settle("w1", .adopt, reason: nil)),
            ]
        )
        let file = try #require(business.book.files["tuin"])
        #expect(file.dossier.initiative.versions.count == 2)
        #expect(file.dossier.initiative.current.content.asked == Money(units: 30_000))
        #expect(business.book.talks["p1"]?.version == file.dossier.initiative.current)
    }

    @Test("an objection that holds leads to a new decision, and the ledger follows")
    func objection() throws {
        var business = try Self.decided()
        try business.initiatives(
            "tuin",
            [
                ("college", .decide(DecisionTerms(.grant, amount: Money(units: 40_000)), from: Self.pot)),
                ("college", .announce(letter: "t-brief")),
            ]
        )
        let steps: [(PersonID, ObjectionAct)] = [
            ("buur", .object("t-bezwaar", isComplete: true)), ("college", .interested(true)),
            ("college", .step(.admit, reason: nil, day: nil)), ("college", .step(.hear, reason: nil, day: nil)),
            ("college", .step(.uphold, reason: "t-gegrond", day: nil)),
        ]
        for (person, act) in steps { try business.act(person, .objection("tuin", of: "buur", act)) }
        #expect(business.book.files["tuin"]?.state == .reconsidered)
        let lower = DecisionTerms(
            .partly,
            amount: Money(units: 10_000),
            deviation: Deviation(.newFacts, "t-nieuw")
        )
        try business.act("college", .initiative("tuin", .decide(lower, from: Self.pot)))
        #expect(business.book.files["tuin"]?.state == .granted)
        #expect(business.book.ledger.balance(of: .committed("tuin")) == Money(units: 10_000))
        #expect(business.book.ledger.balance(of: .pot(Self.pot)) == Money(units: 90_000))
        #expect(business.book.files["tuin"]?.decisions.count == 2)
    }

    @Test("the term to decide runs until the decision is sent") func sending() throws {
        var business = try Self.decided()
        let terms = DecisionTerms(.grant, amount: Money(units: 40_000))
        let before = business.book.deadlines(on: try day("2026-05-20")).text(Phrase(.english), ReportTexts { _ in nil })
        #expect(before.contains("26 June 2026"))
        try business.act("college", .initiative("tuin", .decide(terms, from: Self.pot)))
        let decided = business.book.deadlines(on: try day("2026-05-20")).text(
            Phrase(.english),
            ReportTexts { _ in nil }
        )
        #expect(decided == before)
        try business.act("college", .initiative("tuin", .announce(letter: "t-brief")))
        let sent = business.book.deadlines(on: try day("2026-05-20")).text(Phrase(.english), ReportTexts { _ in nil })
        #expect(!sent.contains("To decide") && sent != before)
    }

    @Test("no award goes above what the pot holds") func pot() throws {
        var business = try Self.decided()
        let empty = PotKey(area: "oost", year: 2026)
        let terms = DecisionTerms(.grant, amount: Money(units: 40_000))
        let refused = business.refusal("college", .initiative("tuin", .decide(terms, from: empty)))
        #expect(refused == .decision(.abovePot(Money(units: 40_000), holds: .zero)))
    }

    @Test("a proxy is given by whoever sits in the seat, and by nobody else") func proxy() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        let stolen = business.refusal("a", .item("p1", .giveProxy("seat-f", to: "a")))
        #expect(stolen == .talk(.vote(.notYours("seat-f", "a"))))
        #expect(business.refusal("f", .item("p1", .giveProxy("seat-f", to: "a"))) == nil)
    }

    @Test("days do not go back") func order() throws {
        var business = try Business()
        try business.wait(until: "2026-04-30")
        #expect(business.refusal("beheer", .setUp(.grant(.desk, "x"))) == .earlier(than: try day("2026-05-01")))
    }
}
