import BallotRules
import Testing

/// What every rule in the catalogue must do.
@Suite("Conformance")
struct ConformanceTests {
    @Test("the same election gives the same outcome", arguments: ConformanceCase.all)
    func deterministic(_ item: ConformanceCase) throws {
        let small = item.small()
        #expect(try item.result(small.election()) == item.result(small.election()))
    }

    @Test("the order of ballots and projects plays no part", arguments: ConformanceCase.all)
    func permutation(_ item: ConformanceCase) throws {
        let small = item.small()
        let expected = try item.result(small.election())
        #expect(try item.result(small.election(shuffledBy: item.seed + 1)) == expected)
        #expect(try item.result(small.election(shuffledBy: item.seed + 2)) == expected)
    }

    @Test("a ballot cast twice is one of twice the weight", arguments: ConformanceCase.all)
    func grouping(_ item: ConformanceCase) throws {
        let small = item.small()
        let twice = try item.result(small.castTwice().election())
        #expect(try item.result(small.weighingTwice().election()) == twice)
    }

    @Test("no more is spent than there is", arguments: ConformanceCase.all)
    func budget(_ item: ConformanceCase) throws {
        guard let outcome = try item.outcome(item.small()) else { return }
        #expect(outcome.cost <= outcome.budget)
        #expect(outcome.awards.allSatisfy { $0.amount >= .zero })
        #expect(outcome.steps.allSatisfy { $0.left >= .zero && $0.left <= outcome.budget })
    }

    @Test("the steps replay to the outcome", arguments: ConformanceCase.all)
    func replay(_ item: ConformanceCase) throws {
        guard let outcome = try item.outcome(item.small()), outcome.isDecided else { return }
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("nothing wins twice, and nothing beside what excludes it", arguments: ConformanceCase.all)
    func winners(_ item: ConformanceCase) throws {
        let small = item.small()
        guard let outcome = try item.outcome(small) else { return }
        let winners = small.costs.indices.filter { outcome.selected.contains(small.name($0)) }
        #expect(winners.count == outcome.awards.count)
        #expect(winners.allSatisfy { winner in !winners.contains { small.areRivals(winner, $0) } })
    }

    @Test(
        "other ballot forms are refused",
        arguments: RuleCatalogue.all.flatMap { rule in
            BallotForm.allCases.filter { !rule.descriptor.forms.contains($0) }.map { (rule.descriptor.id, $0) }
        }
    )
    func forms(rule: String, form: BallotForm) throws {
        let accepted = RuleCatalogue.rule(rule)?.descriptor.forms ?? []
        let election = try SmallElection.random(seed: 1, form: form).election()
        #expect(throws: Refusal.ballotForm(form, accepted: accepted)) { try Count(rule).outcome(of: election) }
    }

    @Test("every rule says what it is", arguments: RuleCatalogue.all.map { $0.descriptor.id })
    func descriptors(rule: String) throws {
        let descriptor = try #require(RuleCatalogue.rule(rule)?.descriptor)
        #expect(RuleCatalogue.all.filter { $0.descriptor.id == rule }.count == 1)
        #expect(!descriptor.forms.isEmpty && !descriptor.citation.isEmpty)
        #expect(!descriptor.name.dutch.isEmpty && !descriptor.summary.dutch.isEmpty)
        #expect(!descriptor.name.english.isEmpty && !descriptor.summary.english.isEmpty)
        #expect(Set(descriptor.options.map(\.name)).count == descriptor.options.count)
    }
}
