import BallotRules
import Deliberation
import Testing

extension Evening {
    /// The whole season: both meetings, decisions, objections, money, and plans that ended in another way.
    static func season() throws -> Evening {
        var evening = try Evening()
        try evening.otherPlans()
        try evening.meet()
        try evening.meetAgain()
        try evening.decisions()
        try evening.objections()
        try evening.execution()
        return evening
    }

    private mutating func submitted(_ id: InitiativeID, _ title: String, by person: PersonID) throws {
        let content = self.business.content(try Plans.content(title: title, initiators: [person]))
        try self.business.initiatives(
            id,
            [
                (person, .start("west", content)), ("regisseur", .find(.identified, true, reason: nil)),
                (person, .step(.submit, reason: nil, day: nil)),
            ]
        )
    }

    /// One that cannot be done, one that was not completed, one that is withdrawn, and two that go on as one.
    mutating func otherPlans() throws {
        try self.submitted("schutting", "Schutting", by: "dirk")
        try self.business.initiatives(
            "schutting",
            [
                ("regisseur", .step(.admit, reason: nil, day: nil)),
                ("regisseur", .step(.startCheck, reason: nil, day: nil)),
                ("regisseur", .find(.checked, true, reason: "t-toets")),
                ("regisseur", .step(.findInfeasible, reason: "t-onhaalbaar", day: nil)),
            ]
        )
        try self.submitted("kermis", "Kermis", by: "emma")
        try self.business.act(
            "regisseur",
            .initiative("kermis", .step(.askCompletion, reason: nil, day: try day("2026-05-12")))
        )
        try self.submitted("draak", "Draak", by: "fien")
        try self.business.act("fien", .initiative("draak", .step(.withdraw, reason: nil, day: nil)))
        try self.submitted("bank", "Bank", by: "gijs")
        try self.submitted("boom", "Boom", by: "hans")
        try self.business.act("gijs", .initiative("bank", .agree(.withdraw)))
        try self.business.act("hans", .initiative("boom", .agree(.withdraw)))
        let both = self.business.content(try Plans.content(title: "Bank en boom", initiators: ["gijs", "hans"]))
        try self.business.act("regisseur", .initiative("plein", .merge(["bank", "boom"], "west", both)))
        try self.business.wait(until: "2026-05-14")
        try self.business.act(
            "regisseur",
            .initiative("kermis", .step(.leaveUntreated, reason: "t-onvolledig", day: nil))
        )
    }

    /// The college follows one verdict, refuses with the panel, and deviates from a third.
    mutating func decisions() throws {
        try self.business.wait(until: "2026-06-03")
        let bills = AwardCondition("bonnen", .report, "t-eis")
        let terms: [(InitiativeID, DecisionTerms)] = [
            ("tuin", DecisionTerms(.partly, amount: Money(units: 30_000), conditions: [bills])),
            ("speelplek", DecisionTerms(.refuse, amount: .zero)),
            (
                "feest",
                DecisionTerms(.partly, amount: Money(units: 20_000), deviation: Deviation(.newFacts, "t-nieuw"))
            ),
        ]
        for (id, terms) in terms {
            try self.business.act("college", .initiative(id, .decide(terms, from: Self.pot)))
            try self.business.act("college", .initiative(id, .announce(letter: "t-brief")))
        }
    }

    /// One objection holds, the other does not.
    mutating func objections() throws {
        try self.business.wait(until: "2026-06-20")
        let raised: [(InitiativeID, PersonID)] = [("feest", "buur"), ("speelplek", "bert")]
        for (id, person) in raised {
            try self.business.act(person, .objection(id, of: person, .object("t-bezwaar", isComplete: true)))
            for act in [ObjectionAct.interested(true), .step(.admit, reason: nil, day: nil)] {
                try self.business.act("college", .objection(id, of: person, act))
            }
            try self.business.act(
                "college",
                .objection(id, of: person, .step(.hear, reason: nil, day: nil))
            )
        }
        try self.business.wait(until: "2026-07-20")
        try self.business.act(
            "college",
            .objection("feest", of: "buur", .step(.uphold, reason: "t-gegrond", day: nil))
        )
        try self.business.act(
            "college",
            .objection("speelplek", of: "bert", .step(.dismiss, reason: "t-ongegrond", day: nil))
        )
        let lower = DecisionTerms(.partly, amount: Money(units: 10_000), deviation: Deviation(.newFacts, "t-gegrond"))
        try self.business.act("college", .initiative("feest", .decide(lower, from: Self.pot)))
    }

    /// The garden is made, paid and settled.
    mutating func execution() throws {
        try self.business.wait(until: "2026-08-01")
        try self.business.initiatives(
            "tuin",
            [
                ("regisseur", .find(.conditionsMet, true, reason: nil)),
                ("penning", .find(.accountKnown, true, reason: nil)),
                ("anna", .step(.accept, reason: nil, day: nil)), ("penning", .pay(Money(units: 15_000))),
                ("anna", .step(.begin, reason: nil, day: nil)), ("anna", .receipt("bon-1", Money(units: 14_000))),
                ("anna", .step(.finish, reason: nil, day: nil)),
                ("regisseur", .find(.receipts, true, reason: nil)), ("anna", .step(.account, reason: nil, day: nil)),
                ("college", .step(.settle, reason: "t-reden", day: nil)), ("penning", .repay(Money(units: 1_000))),
            ]
        )
    }
}
