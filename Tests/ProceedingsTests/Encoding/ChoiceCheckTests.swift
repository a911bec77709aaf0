internal import BallotRules
internal import Testing

@testable internal import Proceedings

/// The quick check of a ballot says what the counting core says of it.
struct ChoiceCheckTests {
    static let budget = Money(units: 500)

    static func projects(_ source: inout RandomEntries) -> [Project] {
        let themes = ["groen", "jeugd", "é"]
        return (0..<8).map { number in
            Project(
                id: ProjectID("p\(number)"),
                cost: Money(units: source.random.below(200)),
                themes: themes.filter { _ in source.random.below(2) == 0 }
            )
        }
    }

    static func limits(_ source: inout RandomEntries) -> BallotLimits {
        func maybe(_ range: ClosedRange<Int>) -> Int? {
            source.random.below(3) == 0 ? range.lowerBound + source.random.below(range.count) : nil
        }
        func fraction(_ range: ClosedRange<Int>) -> Fraction? {
            let below = [1, 1, 2, 3, 7][source.random.below(5)]
            return maybe(range).flatMap { Fraction($0).divided(by: Fraction(below)) }
        }
        var limits = BallotLimits()
        limits.length = .init(least: maybe(0...3), most: maybe(2...8))
        limits.sumCost = .init(least: maybe(0...100).map(Money.init), most: maybe(100...600).map(Money.init))
        limits.points = .init(least: fraction(-6...2), most: fraction(0...20))
        limits.sumPoints = .init(least: fraction(-9...5), most: fraction(2...60))
        limits.defaultScore = fraction(-3...3) ?? .zero
        if source.random.below(4) == 0 {
            limits.perTheme = [BallotLimits.ThemeLimits(theme: "groen", length: .init(least: maybe(0...2), most: 2))]
        }
        return limits
    }

    static func choices(_ form: BallotForm, _ source: inout RandomEntries) -> Choices {
        var projects = (0..<8).filter { _ in source.random.below(3) == 0 }
        if form == .ordinal { projects.shuffle(using: &source.random) }
        guard form.hasPoints else { return Choices(projects) }
        return Choices(projects, steps: projects.map { _ in source.random.below(60) - 20 })
    }

    @Test("Random ballots of every form", arguments: BallotForm.allCases, EntryPropertyTests.seeds)
    func agrees(_ form: BallotForm, _ seed: UInt64) throws {
        var source = RandomEntries(seed: seed)
        var (good, bad) = (0, 0)
        for _ in 0..<30 {
            let projects = ChoiceCheckTests.projects(&source)
            let scale = form.hasPoints ? [1, 2, 10][source.random.below(3)] : 1
            let terms = BallotTerms(form: form, pointsScale: scale, limits: ChoiceCheckTests.limits(&source))
            let check = ChoiceCheck(terms: terms, projects: projects, budget: ChoiceCheckTests.budget)
            let idle = form == .scoring ? terms.limits.defaultScore : Fraction.zero
            for _ in 0..<10 {
                let choices = ChoiceCheckTests.choices(form, &source)
                let points = try (choices.steps ?? []).map { try #require(Fraction($0).divided(by: Fraction(scale))) }
                if points.contains(idle) && form.hasPoints {
                    #expect(throws: ChoiceFault.self) { try check.check(choices) }
                    continue
                }
                let ballot = Ballot(choices.projects.map { projects[$0].id }, points: points)
                let violations = terms.limits.violations(
                    of: ballot,
                    form: form,
                    projects: Dictionary(uniqueKeysWithValues: projects.map { ($0.id, $0) }),
                    budget: ChoiceCheckTests.budget
                )
                if violations.isEmpty {
                    good += 1
                    #expect(throws: Never.self, "\(terms) \(choices)") { try check.check(choices) }
                } else {
                    bad += 1
                    #expect(throws: ChoiceFault.limits(violations), "\(terms) \(choices)") { try check.check(choices) }
                }
                #expect(check.ballot(choices) == ballot)
            }
        }
        #expect(good > 20 && bad > 20, "\(good) good, \(bad) bad")
    }

    static let shapes: [(String, BallotForm, Choices, ChoiceFault)] = [
        ("descending", .approval, Choices([2, 1]), .order), ("twice", .approval, Choices([1, 1]), .order),
        ("twice in a ranking", .ordinal, Choices([2, 1, 2]), .order),
        ("a project that is not there", .approval, Choices([8]), .unknownProject(8)),
        ("points on an approval ballot", .approval, Choices([1], steps: [1]), .points),
        ("a cumulative ballot without points", .cumulative, Choices([1]), .points),
        ("nothing for a project", .cumulative, Choices([1, 2], steps: [1, 0]), .idle(2)),
        ("scores out of order", .scoring, Choices([2, 1], steps: [1, 1]), .order),
    ]

    @Test("Shapes that no ballot has", arguments: shapes)
    func refused(_ name: String, _ form: BallotForm, _ choices: Choices, _ fault: ChoiceFault) {
        var source = RandomEntries(seed: 1)
        let check = ChoiceCheck(
            terms: BallotTerms(form: form, limits: BallotLimits()),
            projects: ChoiceCheckTests.projects(&source),
            budget: ChoiceCheckTests.budget
        )
        #expect(throws: fault) { try check.check(choices) }
    }

    static let terms: [(String, String)] = [
        ("1000000000000000000000000000057/1000000000000000000000000000000", "just above one"),
        ("-1000000000000000000000000000057/1000000000000000000000000000000", "just below minus one"),
        ("99999999999999999999999999999999", "far above"), ("-99999999999999999999999999999999", "far below"),
        ("1/99999999999999999999999999999999", "just above nothing"),
    ]

    @Test("Limits of many digits", arguments: terms)
    func digits(_ limit: String, _ name: String) throws {
        let limit = try #require(Fraction(limit))
        var source = RandomEntries(seed: 1)
        let projects = ChoiceCheckTests.projects(&source)
        for isLeast in [false, true] {
            var limits = BallotLimits()
            limits.points = isLeast ? .init(least: limit) : .init(most: limit)
            let terms = BallotTerms(form: .scoring, limits: limits)
            let check = ChoiceCheck(terms: terms, projects: projects, budget: ChoiceCheckTests.budget)
            for steps in [-2, -1, 1, 2] {
                let isGood = isLeast ? Fraction(steps) >= limit : Fraction(steps) <= limit
                let isAccepted = (try? check.check(Choices([0], steps: [steps]))) != nil
                #expect(isAccepted == isGood, "\(steps) \(isLeast)")
            }
        }
    }
}
