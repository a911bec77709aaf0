internal import BallotRules
internal import Testing

@Suite(
    "Add-1 beside its step-by-step definition, on real elections",
    .enabled(if: SharedData.isPresent, "no shared data")
)
struct StepwiseAddOneTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let file: String
        let utility: Utility

        var testDescription: String { "\(self.file), \(self.utility.rawValue)" }
    }

    /// Small enough for fractions in a debug build; with all references asked for, some that take minutes.
    static var cases: [Case] {
        let small: [Case] = [
            Case(file: "Poland_Zabrze_2021_Biskupice.pb", utility: .cost),
            Case(file: "Poland_Zabrze_2021_Biskupice.pb", utility: .cardinality),
            Case(file: "Poland_Zabrze_2021.pb", utility: .cost),
            Case(
                file:
                    "US_Stanford_Dataset_2022_Central_Falls_High_School_Participatory_Budgeting_Vote_vote_approvals.pb",
                utility: .cost
            ),
        ]
        let large: [Case] = [
            Case(file: "France_Toulouse_2022_6_-_Saint-Cyprien.pb", utility: .cost),
            Case(file: "Switzerland_Zurich_S5.pb", utility: .cost),
            Case(file: "Netherlands_Assen_2024.pb", utility: .cost),
            Case(file: "Netherlands_Assen_2024.pb", utility: .cardinality),
            Case(file: "Switzerland_Zurich_D10.pb", utility: .score),
            Case(file: "Switzerland_Zurich_S5R.pb", utility: .borda),
            Case(file: "Worldwide_Mechanical_Turk_Knapsack_3.pb", utility: .cost),
            Case(file: "Poland_Gdynia_2020.pb", utility: .cost),
        ]
        return ReferenceScope.isFull ? small + large : small
    }

    @Test("the same winners after the same number of shares", arguments: Self.cases)
    func agrees(_ test: Case) throws {
        let election = try #require(try SharedData.election(test.file))
        let witness = StepwiseAddOne(election, utility: test.utility)
        for stop in ["exhaustive", "overspend"] {
            let options = ["utility": test.utility.rawValue, "completion": "add1", "stop": stop]
            let outcome = try Count("equal-shares", options: options, tieOrder: .id).outcome(of: election)
            let expected = witness.outcome(isExhaustive: stop == "exhaustive")
            #expect(Set(outcome.selected) == Set(expected.winners.map { election.projects[$0].id }))
            guard case .endowment(_, let runs, _)? = outcome.facts.first else { continue }
            #expect(runs == expected.runs)
        }
    }

    @Test(
        "Łódź 2022 comes out as defined, where looking for the last good share by bisection does not",
        .enabled(if: ReferenceScope.isFull, "a city in a debug build")
    )
    func lodz() throws {
        let election = try #require(try SharedData.election("Poland_Lodz_2022.pb"))
        let options = ["utility": "cost", "completion": "add1", "start": "floor"]
        let outcome = try Count("equal-shares", options: options, tieOrder: .id).outcome(of: election)
        #expect(outcome.selected.count == 44)
        #expect(outcome.selected.contains("L029"))
        guard case .endowment(let share, _, _)? = outcome.facts.first else {
            Issue.record("no endowment reported")
            return
        }
        let even = try #require(Fraction(election.budget.units).divided(by: Fraction(election.profile.ballotCount)))
        #expect(share - Fraction(even.floor) == Fraction(59))
    }
}
