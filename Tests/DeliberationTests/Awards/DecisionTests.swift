import BallotRules
import Deliberation
import Testing

@Suite("Verdict and decision")
struct DecisionTests {
    private static let criteria: [String: DataValue] = [
        "criteria": .list([
            .map(["id": .text("hard"), "kind": .text("hard"), "nl": .text("h"), "en": .text("h")]),
            .map(["id": .text("soft"), "kind": .text("weighed"), "nl": .text("s"), "en": .text("s")]),
        ])
    ]
    private static let asked = Money(units: 40_000)

    @Test("a verdict has a finding for each criterion, a reason, and the other view where there is one")
    func motivation() throws {
        let scheme = try Plans.scheme(Self.criteria)
        let version = try Plans.initiative().current
        func make(
            _ findings: [Motivation.Finding],
            reason: TextID = "t",
            _ kind: Verdict.Kind = .grant,
            amount: Int = 40_000,
            conditions: [AwardCondition] = [],
            isDivided: Bool = false
        ) throws -> Verdict {
            try Verdict(
                Proposal(kind, amount: Money(units: amount), conditions: conditions, of: version.address, by: "a"),
                on: version,
                Motivation(findings, reason: reason, minority: nil),
                under: scheme,
                isDivided: isDivided
            )
        }
        let (hard, soft) = (Motivation.Finding("hard", .met, "t"), Motivation.Finding("soft", .notMet, "t"))
        let both = [hard, soft]
        #expect(try make(both).amount == Self.asked)
        #expect(throws: VerdictProblem.criteriaMissing(["soft"])) { try make([hard]) }
        #expect(throws: VerdictProblem.repeatedCriterion("hard")) { try make([hard, hard]) }
        #expect(throws: VerdictProblem.unknownCriterion("x")) { try make([Motivation.Finding("x", .met, "t")]) }
        #expect(throws: VerdictProblem.noCriterionReason("hard")) { try make([Motivation.Finding("hard", .met, "")]) }
        #expect(throws: VerdictProblem.noReason) { try make(both, reason: "") }
        #expect(throws: VerdictProblem.noMinorityView) { try make(both, isDivided: true) }
        let fails = [Motivation.Finding("hard", .notMet, "t"), soft]
        #expect(throws: VerdictProblem.hardCriterionFails("hard")) { try make(fails) }
        #expect(try make(fails, .refuse, amount: 0).kind == .refuse)
        let cases: [(Verdict.Kind, Int)] = [(.grant, 39_999), (.partly, 40_000), (.partly, 0), (.refuse, 1)]
        for (kind, amount) in cases {
            #expect(throws: VerdictProblem.amount(Money(units: amount), asked: Self.asked)) {
                try make(both, kind, amount: amount)
            }
        }
        let condition = AwardCondition("c", .owner, "t")
        #expect(throws: VerdictProblem.repeatedCondition("c")) { try make(both, conditions: [condition, condition]) }
        #expect(throws: VerdictProblem.conditionOfRefusal("c")) {
            try make(fails, .refuse, amount: 0, conditions: [condition])
        }
    }

    private static func decide(
        _ kind: Verdict.Kind,
        _ amount: Int,
        _ deviation: Deviation?,
        _ scheme: Scheme,
        pot: Int = 40_000
    ) throws -> Decision {
        try Decision(
            kind,
            amount: Money(units: amount),
            conditions: [],
            on: Awards.verdict(scheme: Plans.scheme()),
            deviation: deviation,
            under: scheme,
            asked: Self.asked,
            pot: Money(units: pot),
            on: day("2026-06-20")
        )
    }

    @Test("the authority deviates only on a ground of its list, in writing", arguments: Authority.allCases)
    func deviation(authority: Authority) throws {
        let scheme = try Plans.scheme(["authority": .text(authority.rawValue)])
        #expect(throws: DecisionProblem.noGround) { try Self.decide(.refuse, 0, nil, scheme) }
        for ground in Deviation.Ground.allCases {
            let deviation = Deviation(ground, "t")
            switch authority {
            case .mandate, .privateFund:
                #expect(throws: DecisionProblem.panelDecides(authority)) {
                    try Self.decide(.refuse, 0, deviation, scheme)
                }
            case .bindingAdvice where ground == .otherWeighing:
                #expect(throws: DecisionProblem.groundNotListed(ground, authority)) {
                    try Self.decide(.refuse, 0, deviation, scheme)
                }
            case .advice, .bindingAdvice:
                #expect(try Self.decide(.refuse, 0, deviation, scheme).deviation == deviation)
                #expect(throws: DecisionProblem.noReason(ground)) {
                    try Self.decide(.refuse, 0, Deviation(ground, ""), scheme)
                }
            }
        }
        #expect(try Self.decide(.grant, 40_000, nil, scheme).verdict.motivation.findings.count == 1)
    }

    @Test("no decision above the ceiling or the pot, nor more than was asked") func limits() throws {
        let scheme = try Plans.scheme()
        #expect(throws: DecisionProblem.abovePot(Self.asked, holds: Money(units: 39_999))) {
            try Self.decide(.grant, 40_000, nil, scheme, pot: 39_999)
        }
        let low = try Plans.scheme(["ceilings": .map(["initiative": .number(39_999), "parts": .map([:])])])
        #expect(throws: DecisionProblem.aboveCeiling(Self.asked, most: Money(units: 39_999))) {
            try Self.decide(.grant, 40_000, nil, low)
        }
        #expect(throws: VerdictProblem.aboveCeiling(Self.asked, most: Money(units: 39_999))) {
            try Awards.verdict(scheme: low)
        }
        #expect(throws: DecisionProblem.needlessGround) {
            try Self.decide(.grant, 40_000, Deviation(.law, "t"), scheme)
        }
        #expect(throws: DecisionProblem.amount(Money(units: 40_001), asked: Self.asked)) {
            try Self.decide(.partly, 40_001, Deviation(.otherWeighing, "t"), scheme, pot: 50_000)
        }
    }
}
