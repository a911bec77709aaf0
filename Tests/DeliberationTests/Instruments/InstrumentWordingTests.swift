import BallotRules
import Deliberation
import Testing

@Suite("Words of instruments")
struct InstrumentWordingTests {
    private static func problems() throws -> [InstrumentProblem] {
        let (one, other) = (try day("2026-01-01"), try day("2026-02-01"))
        let money = Money(units: 1_234)
        let difference = BallotDifference(field: .most, published: nil, stored: "1")
        return [
            .earlier(than: one), .name("x"), .unknown("x"), .repeated("x"), .noText, .amount(money),
            .above(money, most: .zero), .count(3, least: 1, most: 2), .period(from: other, through: one),
            .day(one, from: other, through: other), .person("x"), .open(["x", "y"]), .hash("x"),
            .notNext(expected: "x"), .announced("x"), .ballotDiffers([difference]), .tied(["x", "y"]), .criterion("x"),
            .room([.openChallenge("x")]), .entrance(.stranger("x")), .seat("x"),
        ]
    }

    @Test("every problem has a sentence of its own in both languages, and a code", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let problems = try Self.problems()
        let sentences = problems.map { Phrase(language).sentence($0) }
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.count > 12 }, "\(sentences)")
        #expect(Set(sentences).count == problems.count && Set(problems.map(\.code)).count == problems.count)
        let draws: [DrawProblem] = [
            .pool(0), .person("x"), .noStratum("x"), .strata, .count(0, least: 1, most: 2), .noWeights,
        ]
        let others = draws.map { Phrase(language).sentence($0) }
        #expect(Set(others).count == draws.count && others.allSatisfy { $0.hasSuffix(".") })
        #expect(Set(draws.map(\.code)).count == draws.count)
    }

    @Test("a refusal says where it stands and what is needed") func refusals() throws {
        let dutch = Phrase(.dutch)
        #expect(
            dutch.sentence(BudgetRefusal.state(.ideas, needed: [.award, .execution]))
                == "Dit kan nu niet. De stand is: ideeën indienen. Het kan bij: toekennen, uitvoeren."
        )
        let step = dutch.sentence(ChallengeRefusal.step(.unmet([.notCore], .admit)))
        #expect(step.contains("de uitdaging in behandeling nemen") && step.contains("kerntaak"))
    }

    @Test("acts have words in both languages, those of their step where they have one", arguments: Language.allCases)
    func acts(language: Language) throws {
        let words = [
            BudgetAct.openIdeas.wording, BudgetAct.propose("x", Budgets.theme, .zero).wording,
            AssemblyAct.submitTheme("x", "t").wording, ChallengeAct.withdraw.wording,
            AgendaInitiativeAct.sign("x").wording, PartyAgreementAct.join.wording, TaskTransferAct.sign.wording,
            AreaProgrammeAct.start.wording, ThemedCallAct.open.wording, AdvisoryPollAct.answer("x").wording,
            OwnDecisionAct.ask("t").wording, ResidentsEnterpriseAct.receive(.zero).wording,
            CaseMarks.Act.tag("x", "y").wording, CodeAcceptance.Act.accept("t").wording,
            AccessTest.Act.declare(.everybody, "t").wording,
        ].map { $0(language) }
        #expect(words.allSatisfy { $0.count > 3 } && Set(words).count == words.count, "\(words)")
        #expect(BudgetAct.openIdeas.wording == BudgetStep.openIdeas.wording)
    }
}
