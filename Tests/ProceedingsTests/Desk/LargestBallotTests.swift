import BallotRules
import Proceedings
import Signing
import Testing

@Suite("The length of the largest ballot")
struct LargestBallotTests {
    private func projects(_ count: Int, cost: Int = 10) -> [Project] {
        (0..<count).map { Project(id: ProjectID("\(10_000 + $0)"), cost: Money(units: cost)) }
    }

    private func length(_ choices: Choices) throws -> Int {
        let key = try #require(VerificationKey([UInt8](repeating: 7, count: 32)))
        let content = SealedContent(manifest: .zero, key: key, choices: choices)
        // The shortest padded length that takes it is its own.
        return try #require((0...9_000).first { content.padded(to: $0) != nil })
    }

    @Test(
        "is that of all projects with the highest numbers",
        arguments: [(3, 3), (24, 24), (30, 4), (300, 10), (300, 300), (1, 1)]
    )
    func approval(count: Int, most: Int) throws {
        let limits = BallotLimits(length: .init(most: most))
        let terms = BallotTerms(form: .approval, limits: limits)
        let bound = terms.largestContent(projects: self.projects(count), budget: Money(units: 1))
        #expect(try self.length(Choices(Array((count - most)..<count))) == bound)
    }

    @Test("of points covers every step, and at most one project per step", arguments: [(5, 3), (40, 10), (40, 100)])
    func cumulative(count: Int, sum: Int) throws {
        let limits = BallotLimits(sumPoints: .init(most: Fraction(sum)))
        let terms = BallotTerms(form: .cumulative, limits: limits)
        let bound = terms.largestContent(projects: self.projects(count), budget: Money(units: 1))
        let chosen = min(count, sum)
        let spread = [Int](repeating: 1, count: chosen - 1) + [sum - chosen + 1]
        let projects = Array((count - chosen)..<count)
        #expect(try self.length(Choices(projects, steps: spread)) <= bound)
        #expect(try self.length(Choices([count - 1], steps: [sum])) <= bound)
    }

    @Test("of a knapsack is bounded by what fits into the budget")
    func knapsack() throws {
        let terms = BallotTerms(form: .knapsack, limits: BallotLimits())
        let bound = terms.largestContent(projects: self.projects(200), budget: Money(units: 35))
        #expect(try self.length(Choices([197, 198, 199])) == bound)
    }

    @Test("of scores without bounds covers the largest that there are")
    func scoring() throws {
        let terms = BallotTerms(form: .scoring, pointsScale: 2, limits: BallotLimits())
        let bound = terms.largestContent(projects: self.projects(2), budget: Money(units: 1))
        let most = ElectionLimits.points * 2
        #expect(try self.length(Choices([0, 1], steps: [most, -most])) <= bound)
    }
}
