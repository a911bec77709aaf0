import BallotRules
import Deliberation
import Testing

extension Evening {
    /// A garden: one member steps aside, an objection changes the proposal, and then nobody has one.
    mutating func garden() throws {
        try self.business.items(
            "p1",
            [
                ("s", .initiatorEnters("anna")), ("g", .write("w-g", .against, "t-brief-g")),
                Self.step(.open), Self.step(.askQuestions), ("b", .ask("v1", "t-vraag-1")),
                ("anna", .answer("v1", "t-antwoord-1")), ("e", .ask("v2", "t-vraag-2")), ("e", .takeBack("v2")),
                ("s", .initiatorLeaves("anna")), Self.step(.talk),
            ]
        )
        self.business.pass(5)
        try self.business.items(
            "p1",
            [
                ("s", .turn(.queue("a"))), ("s", .turn(.start("a"))), ("s", .turn(.finish("a", seconds: 65))),
                ("s", .turn(.grant("b", seconds: 60))), ("s", .turn(.queue("b"))), ("s", .turn(.start("b"))),
                ("s", .turn(.finish("b", seconds: 120))), ("a", .argue("a1", .inFavour, "t-voor")),
                ("b", .argue("a2", .against, "t-tegen")), ("c", .react("a1", .agrees, "t-eens")),
                ("a", .react("a2", .disagrees, "t-oneens")), ("a", .propose(.grant, Money(units: 40_000), [])),
            ]
        )
        try self.business.items("p1", Self.round)
        try self.business.items(
            "p1",
            Self.consent("ac") + [
                ("e", .respond(.concern("t-zorg"), nil)), ("f", .respond(.standAside, nil)),
                ("x", .respond(.consent, nil)), ("b", .respond(.objection("o1"), "t-te-duur")),
                ("s", .test("o1", isArgued: true, isParamount: true)), ("s", .consent(.integrate)),
                ("a", .integrate("o1", .partly, Money(units: 30_000), [AwardCondition("bonnen", .report, "t-eis")])),
                ("s", .consent(.askAgain)),
            ] + Self.consent("abcefx") + [
                ("s", .consent(.conclude)), Self.step(.adopt), ("s", .motivate(Talks.motivation())),
                Self.step(.conclude),
            ]
        )
    }

    /// A playground: amended, and then as many for as against, twice.
    mutating func playground() throws {
        let cheaper = self.business.content(
            try Plans.content(
                title: "Speelplek",
                initiators: ["bert"],
                lines: [BudgetLine("toestel", count: 8, price: Money(units: 5_000))]
            )
        )
        let dearer = self.business.content(
            try Plans.content(
                title: "Speelplek",
                initiators: ["bert"],
                lines: [BudgetLine("toestel", count: 20, price: Money(units: 5_000))]
            )
        )
        try self.business.items(
            "p2",
            [
                Self.step(.open), Self.step(.askQuestions), Self.step(.talk),
                ("e", .amend("w1", dearer, isMaterial: false)), ("b", .amend("w2", cheaper, isMaterial: true)),
                ("bert", .agreeToAmendment("w2")), ("e", .settle("w1", .reject, reason: "t-duurder")),
                ("b", .settle("w2", .adopt, reason: nil)), ("a", .propose(.grant, Money(units: 30_000), [])),
            ] + Self.round + Self.consent("abcd") + [
                ("e", .respond(.objection("o1"), "t-beheer")), ("f", .respond(.objection("o2"), "t-weg")),
                ("s", .test("o1", isArgued: true, isParamount: true)),
                ("s", .test("o2", isArgued: false, isParamount: false)), ("s", .consent(.integrate)),
                ("a", .integrate("o1", .partly, Money(units: 20_000), [])), ("s", .consent(.askAgain)),
            ] + Self.consent("abcdf") + [
                ("e", .respond(.objection("o3"), "t-beheer")), ("s", .test("o3", isArgued: true, isParamount: true)),
                ("s", .consent(.escalate)), Self.step(.escalate),
            ]
        )
        let tie: [(String, String, Voice)] = [
            ("a", "a", .inFavour), ("b", "b", .inFavour), ("c", "c", .inFavour), ("d", "d", .against),
            ("e", "e", .against), ("f", "f", .against),
        ]
        try self.business.items("p2", Self.votes(tie) + [("s", .count(.show, chairIsFor: nil)), Self.step(.revote)])
        self.business.pass(1)
        try self.business.items(
            "p2",
            Self.votes(tie) + [
                ("s", .count(.rollCall, chairIsFor: nil)), Self.step(.decide),
                (
                    "s",
                    .motivate(
                        Motivation(
                            [Motivation.Finding("cohesion", .partly, "t-cohesion")],
                            reason: "t-beheer",
                            minority: "t-minder"
                        )
                    )
                ), Self.step(.conclude),
            ]
        )
    }

    /// A party of a member: challenged, no quorum any more, and held over.
    mutating func party() throws {
        try self.business.items(
            "p3",
            [
                Self.step(.open), ("e", .challenge("f", .gain)), ("s", .rule("f", stepsAside: false)),
                Self.step(.askQuestions), Self.step(.talk), ("s", .leave("a")), ("s", .leave("b")),
                ("s", .leave("d")),
                Self.step(.holdOver, reason: "t-later", day: try day("2026-06-01")),
            ]
        )
    }

    /// The meeting of 1 June, where the party is decided by a vote in writing.
    mutating func meetAgain() throws {
        let date = try day("2026-06-01")
        try self.business.act("s", .meeting("m2", .call("west", day: date, agendaCloses: date, minutes: 60)))
        try self.business.act("s", .meeting("m2", .add("p3", "feest", minutes: 30)))
        try self.business.wait(until: "2026-06-01", minute: 1_140)
        try self.business.act("s", .meeting("m2", .open))
        for name in ["a", "b", "d", "e", "f", "g"] {
            try self.business.act("s", .meeting("m2", .arrive(PersonID(name))))
            try self.business.act(PersonID(name), .meeting("m2", .noInterests))
        }
        try self.business.items(
            "p3",
            [
                Self.step(.resume), Self.step(.talk), ("d", .argue("a9", .inFavour, "t-voor")),
                ("d", .propose(.grant, Money(units: 40_000), [])),
            ] + Self.round + Self.consent("abdfg") + [
                ("e", .respond(.objection("o1"), "t-te-duur")), ("s", .test("o1", isArgued: true, isParamount: true)),
                ("s", .consent(.integrate)), ("d", .integrate("o1", .partly, Money(units: 25_000), [])),
                ("s", .consent(.askAgain)),
            ] + Self.consent("abdfg") + [
                ("e", .respond(.objection("o2"), "t-te-duur")), ("s", .test("o2", isArgued: true, isParamount: true)),
                ("s", .consent(.escalate)), Self.step(.escalate),
            ] + Self.votes(["a", "b", "d", "f", "g"].map { ($0, $0, .inFavour) } + [("e", "e", .against)]) + [
                ("s", .count(.written, chairIsFor: nil)), Self.step(.decide),
                ("s", .motivate(Talks.motivation(minority: "t-minder"))), Self.step(.conclude),
            ]
        )
        self.business.pass(40)
        try self.business.act("s", .meeting("m2", .close))
    }
}
