import BallotRules
import Testing

@Suite("Sequential Phragmén")
struct SequentialPhragmenTests {
    /// The winners from the definition with fractions only; ties by number.
    private func witness(_ small: SmallElection) -> [Int] {
        var bought = small.freeWinners()
        var loads = small.ballots.map { _ in Fraction.zero }
        var left = small.budget
        while true {
            let open = small.costs.indices.filter { project in
                small.costs[project] > 0 && !small.supporters(project).isEmpty
                    && !bought.contains { $0 == project || small.areRivals($0, project) }
            }
            let offers = open.compactMap { project -> (project: Int, load: Fraction)? in
                let supporters = small.supporters(project)
                let weight = supporters.reduce(Fraction.zero) { $0 + small.weight($1) }
                let carried = supporters.reduce(Fraction(small.costs[project])) { $0 + loads[$1] * small.weight($1) }
                return carried.divided(by: weight).map { (project, $0) }
            }
            guard let least = offers.map(\.load).min() else { return bought }
            let tied = offers.filter { $0.load == least }
            guard tied.allSatisfy({ small.costs[$0.project] <= left }) else { return bought }
            let chosen = tied[0].project
            bought.append(chosen)
            left -= small.costs[chosen]
            for number in small.supporters(chosen) { loads[number] = least }
        }
    }

    @Test(
        "chooses what a slow count from the definition chooses",
        arguments: [BallotForm.approval, .chooseOne, .cumulative, .scoring],
        SmallElection.seeds
    )
    func agrees(form: BallotForm, seed: UInt64) throws {
        let small = SmallElection.random(seed: seed, form: form)
        let outcome = try Count("sequential-phragmen", tieOrder: .id).outcome(of: small.election(shuffledBy: seed))
        #expect(Set(outcome.selected) == Set(self.witness(small).map { small.name($0) }))
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("stops where a project tied for the smallest load does not fit")
    func stopsAtTie() throws {
        let election = try Elections.votes([("cheap", 10, 1), ("dear", 40, 4)], budget: 30)
        let outcome = try Count("sequential-phragmen").outcome(of: election)
        #expect(outcome.selected.isEmpty)
        #expect(outcome.projects(.stopped) == ["dear"])
    }

    @Test("writes down the load of each winner")
    func loads() throws {
        let election = try Elections.approval(
            [Project(id: "a", cost: Money(units: 6)), Project(id: "b", cost: Money(units: 6))],
            budget: 12,
            [(2, ["a", "b"]), (1, ["a"])]
        )
        let outcome = try Count("sequential-phragmen").outcome(of: election)
        #expect(outcome.steps.map { $0.value(.load) } == [Fraction(2), Fraction(5)])
    }
}
