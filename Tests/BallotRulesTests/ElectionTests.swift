import BallotRules
import Testing

@Suite("Building an election")
struct ElectionTests {
    private static let projects = ["a", "b", "c", "d"].map { Project(id: ProjectID($0), cost: Money(units: 1)) }

    private func build(_ form: BallotForm, _ ballots: [Ballot]) throws -> Election {
        try Election(projects: Self.projects, budget: Money(units: 2), form: form, ballots: ballots)
    }

    /// Two ballots whose weights need a scale of 10^9, so that one of them weighs 10^18 units.
    private static let heavy = [Fraction("1000000000"), Fraction("1/1000000000")].compactMap(\.self)

    @Test(
        "weights that cannot be added up with the utilities of a form are refused, not wrapped",
        arguments: [(.approval, true), (.ordinal, false), (.cumulative, false)] as [(BallotForm, Bool)]
    )
    func heavyWeights(form: BallotForm, isAccepted: Bool) throws {
        let ballots = Self.heavy.map { weight in
            Ballot(
                ["a", "b", "c", "d"],
                points: form.hasPoints ? [4, 3, 2, 1].map { Fraction($0) } : [],
                weight: weight
            )
        }
        guard isAccepted else {
            #expect(throws: ElectionError.totalsTooLarge) { try self.build(form, ballots) }
            return
        }
        let election = try self.build(form, ballots)
        for rule in RuleCatalogue.all where rule.descriptor.forms.contains(form) {
            let count = try Count(rule.descriptor.id, tieOrder: .id)
            _ = try? count.outcome(of: election)
        }
    }

    @Test(
        "what makes no election is named",
        arguments: [
            ([Ballot(["x"])], ElectionError.unknownProject(ballot: 0, "x")),
            ([Ballot([]), Ballot(["a", "a"])], .repeatedProject(ballot: 1, "a")),
            ([Ballot(["a"], points: [.one])], .pointsMismatch(ballot: 0)),
            ([Ballot(["a"], weight: .zero)], .weightOutOfRange(ballot: 0)),
        ]
    )
    func named(ballots: [Ballot], error: ElectionError) {
        #expect(throws: error) { try self.build(.approval, ballots) }
    }

    @Test("equal ballots are one group, whatever their order on paper")
    func groups() throws {
        let election = try self.build(.approval, [Ballot(["a", "b"]), Ballot(["b", "a"]), Ballot([])])
        #expect(election.profile.groupCount == 2)
        #expect(election.profile.ballotCount == 3)
        #expect(election.votes(for: 0) == Fraction(2))
    }
}
