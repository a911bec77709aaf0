import BallotRules
import Testing

@Suite("Measures of an outcome")
struct OutcomeMeasureTests {
    /// Four voters, budget 10; greedy by votes buys p0 (6) and then p2 (3).
    private func town() throws -> (Outcome, Election) {
        let projects = [
            Project(id: "p0", cost: Money(units: 6), themes: ["green"]),
            Project(id: "p1", cost: Money(units: 5), themes: ["green", "play"]),
            Project(id: "p2", cost: Money(units: 3), themes: ["play"]),
            Project(id: "p3", cost: Money(units: 1)),
        ]
        let ballots = [["p0", "p2"], ["p0"], ["p1", "p0"], ["p1"], []] as [[ProjectID]]
        let election = try Election(
            projects: projects,
            budget: Money(units: 10),
            form: .approval,
            ballots: ballots.map { Ballot($0) }
        )
        return (try Count("greedy", options: ["misfit": "skip"], tieOrder: .id).outcome(of: election), election)
    }

    @Test("a town by hand")
    func byHand() throws {
        let (outcome, election) = try self.town()
        #expect(outcome.selected == ["p0", "p2", "p3"])
        let measures = OutcomeMeasures(of: outcome, in: election)
        #expect(measures.voters == 5)
        #expect(measures.votersWithNothing == 2)
        #expect(measures.shareWithNothing == Fraction("2/5"))
        #expect(measures.projectsPerVoter.entries.map(\.value) == [0, 1, 2])
        #expect(measures.projectsPerVoter.entries.map(\.voters) == [2, 2, 1])
        #expect(measures.projectsPerVoter.mean == Fraction("4/5"))
        #expect(measures.moneyPerVoter.entries.map(\.value) == [0, 6, 9])
        #expect(measures.moneyPerVoter.mean == Fraction("21/5"))
        #expect(measures.left == .zero)
        #expect(measures.isExhaustive)
    }

    @Test("money against votes by theme: shared projects count in parts")
    func themes() throws {
        let (outcome, election) = try self.town()
        let themes = OutcomeMeasures(of: outcome, in: election).themes
        #expect(themes.map(\.name) == ["", "green", "play"])
        #expect(themes.map(\.projects) == [1, 2, 2])
        #expect(themes.map(\.winners) == [1, 1, 1])
        #expect(themes.map(\.spent) == [Fraction(1), Fraction(6), Fraction(3)])
        #expect(themes.map(\.spentShare) == [Fraction("1/10"), Fraction("3/5"), Fraction("3/10")])
        // Votes: p0 3, p1 2 (half to each theme), p2 1, together 6.
        #expect(themes.map(\.voteShare) == [Fraction.zero, Fraction("2/3"), Fraction("1/3")])
        #expect(OutcomeMeasures(of: outcome, in: election).areas.isEmpty)
    }

    @Test("what still fits, unless a winner excludes it")
    func stillFitting() throws {
        let election = try Election(
            projects: [
                Project(id: "a", cost: Money(units: 4), exclusionGroups: ["site"]),
                Project(id: "b", cost: Money(units: 2), exclusionGroups: ["site"]),
                Project(id: "c", cost: Money(units: 7)),
                Project(id: "d", cost: Money(units: 6)),
            ],
            budget: Money(units: 10),
            form: .approval,
            ballots: [Ballot(["a", "c"]), Ballot(["a"])]
        )
        let outcome = try Count("greedy", options: ["misfit": "stop"], tieOrder: .id).outcome(of: election)
        #expect(outcome.selected == ["a"])
        let measures = OutcomeMeasures(of: outcome, in: election)
        #expect(measures.stillFitting == ["d"])
        #expect(!measures.isExhaustive)
        #expect(measures.left == Money(units: 6))
    }

    @Test(
        "mean, quantiles and Gini",
        arguments: [
            ([1, 1, 1, 1], "1", [1, 1, 1], "0"), ([0, 0, 0, 8], "2", [0, 0, 8], "3/4"), ([], "0", [], "0"),
            ([0, 0], "0", [0, 0, 0], "0"), ([1, 2, 3], "2", [1, 2, 3], "2/9"), ([5, 1], "3", [1, 1, 5], "1/3"),
        ] as [([Int], String, [Int], String)]
    )
    func distribution(values: [Int], mean: String, quantiles: [Int], gini: String) throws {
        // One project per value, each voter supporting as many of them as her value says.
        let projects = (0..<8).map { Project(id: ProjectID("p\($0)"), cost: Money(units: 1)) }
        let election = try Election(
            projects: projects,
            budget: Money(units: 8),
            form: .approval,
            ballots: values.map { Ballot(projects.prefix($0).map(\.id)) }
        )
        let outcome = try Count("greedy", tieOrder: .id).outcome(of: election)
        let distribution = OutcomeMeasures(of: outcome, in: election).projectsPerVoter
        #expect(distribution.mean == Fraction(mean))
        let shares = try [#require(Fraction("0.01")), #require(Fraction("0.5")), .one]
        #expect(shares.compactMap { distribution.quantile($0) } == quantiles)
        #expect(distribution.gini == Fraction(gini))
        for bins in [1, 3, 100] {
            let histogram = distribution.histogram(bins: bins)
            #expect(histogram.reduce(0) { $0 + $1.voters } == values.count)
            #expect(histogram.count <= bins)
        }
    }
}
