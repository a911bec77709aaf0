import BallotRules
import Testing

/// Rechecks counts from their steps, as somebody would who has the ballots and the steps but not our code.
@Suite("Steps recheck the count")
struct StepRecheckTests {
    private func number(_ id: ProjectID) -> Int { Int(id.text.dropFirst()) ?? 0 }

    private func bought(_ outcome: Outcome) -> [(project: Int, step: Step)] {
        outcome.steps.filter { $0.action == .selected && $0.stage == .main }
            .compactMap { step in step.project.map { (self.number($0), step) } }
    }

    @Test(
        "Equal Shares: payers pay the cost at each rate, and afterwards nobody can pay more",
        arguments: SmallElection.seeds
    )
    func equalShares(seed: UInt64) throws {
        let small = EqualSharesWitnessTests.election(seed: seed, form: .approval)
        let outcome = try Count("equal-shares", options: ["completion": "add1"], tieOrder: .id)
            .outcome(of: small.election(shuffledBy: seed))
        let weight = small.ballots.indices.reduce(Fraction.zero) { $0 + small.weight($1) }
        var share = try #require(Fraction(small.budget).divided(by: weight))
        if let endowed = outcome.steps.first(where: { $0.action == .endowed })?.value(.endowment) { share = endowed }
        var balances = small.ballots.map { _ in share }
        var lastRate = Fraction.zero
        for (project, step) in self.bought(outcome) {
            let rate = try #require(step.value(.rate))
            #expect(rate >= lastRate, "rates never fall")
            lastRate = rate
            let price = rate * Fraction(small.costs[project])
            var paid = Fraction.zero
            var full = Fraction.zero
            for voter in small.supporters(project) {
                let payment = min(balances[voter], price)
                if balances[voter] > price { full += small.weight(voter) }
                balances[voter] -= payment
                paid += payment * small.weight(voter)
            }
            #expect(paid == Fraction(small.costs[project]))
            #expect(step.value(.price) == price)
            if small.costs[project] > 0 { #expect(try #require(step.value(.fullPayers)) >= full) }
        }
        let winners = Set(self.bought(outcome).map(\.project))
        for project in small.costs.indices where !winners.contains(project) {
            let money = small.supporters(project).reduce(Fraction.zero) { $0 + balances[$1] * small.weight($1) }
            let isOut = winners.contains { small.areRivals($0, project) } || small.supporters(project).isEmpty
            #expect(isOut || money < Fraction(small.costs[project]))
        }
    }

    @Test("Phragmén: each load carries the cost and the loads before it", arguments: SmallElection.seeds)
    func phragmen(seed: UInt64) throws {
        let small = SmallElection.random(seed: seed)
        let outcome = try Count("sequential-phragmen", tieOrder: .id).outcome(of: small.election(shuffledBy: seed))
        var loads = small.ballots.map { _ in Fraction.zero }
        for (project, step) in self.bought(outcome) {
            let load = try #require(step.value(.load))
            let supporters = small.supporters(project)
            let carried = supporters.reduce(Fraction(small.costs[project])) { $0 + loads[$1] * small.weight($1) }
            #expect(supporters.reduce(Fraction.zero) { $0 + small.weight($1) * load } == carried)
            for voter in supporters {
                #expect(loads[voter] <= load)
                loads[voter] = load
            }
        }
    }

    @Test(
        "every step says what is left",
        arguments: ["greedy", "equal-shares", "sequential-phragmen", "maximin-support"]
    )
    func left(rule: String) throws {
        for seed in SmallElection.seeds {
            let small = SmallElection.random(seed: seed)
            let outcome = try Count(rule, tieOrder: .id).outcome(of: small.election())
            var left = small.budget
            for step in outcome.steps {
                left -= step.amount.units
                #expect(step.left.units == left, "seed \(seed)")
            }
        }
    }
}
