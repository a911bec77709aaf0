import BallotRules
import Testing

/// The properties that a rule claims, where it claims them.
@Suite("Claims")
struct ClaimTests {
    /// The election and its outcome, where the rule claims `claim` there and the outcome is decided.
    private func claimed(
        _ claim: RuleDescriptor.Claim,
        _ item: ConformanceCase
    ) throws -> (small: SmallElection, outcome: Outcome)? {
        let small = item.small()
        guard try item.count().claims(in: small.election()).contains(claim),
            let outcome = try item.outcome(small), outcome.isDecided
        else { return nil }
        return (small, outcome)
    }

    @Test("scale invariance", arguments: ConformanceCase.all)
    func scale(_ item: ConformanceCase) throws {
        guard let (small, outcome) = try self.claimed(.scaleInvariance, item) else { return }
        let other = try item.result(small.scaled(by: 7).election()).get()
        #expect(
            other.awards == outcome.awards.map { Award(project: $0.project, amount: Money(units: $0.amount.units * 7)) }
        )
        #expect(other.steps.map(\.action) == outcome.steps.map(\.action))
        #expect(other.steps.map(\.project) == outcome.steps.map(\.project))
    }

    @Test("support monotonicity", arguments: ConformanceCase.all)
    func support(_ item: ConformanceCase) throws {
        guard let (small, outcome) = try self.claimed(.supportMonotonicity, item) else { return }
        for winner in small.costs.indices where outcome.selected.contains(small.name(winner)) {
            for count in 1...2 {
                let other = try item.result(small.adding(count, for: winner).election()).get()
                #expect(other.selected.contains(small.name(winner)), "\(count) more for \(winner)")
            }
        }
    }

    @Test("approval monotonicity", arguments: ConformanceCase.all)
    func approval(_ item: ConformanceCase) throws {
        guard let (small, outcome) = try self.claimed(.approvalMonotonicity, item) else { return }
        for loser in small.costs.indices where !outcome.selected.contains(small.name(loser)) {
            let other = try item.result(small.leavingOff(loser).election()).get()
            #expect(!other.selected.contains(small.name(loser)), "no ballot for \(loser)")
        }
    }

    @Test("discount monotonicity", arguments: ConformanceCase.all)
    func discount(_ item: ConformanceCase) throws {
        guard let (small, outcome) = try self.claimed(.discountMonotonicity, item) else { return }
        for winner in small.costs.indices where outcome.selected.contains(small.name(winner)) {
            for cost in Set([small.costs[winner] / 2, small.costs[winner] - 1]) where cost > 0 {
                var cheaper = small
                cheaper.costs[winner] = cost
                let other = try item.result(cheaper.election()).get()
                #expect(other.selected.contains(small.name(winner)), "\(winner) for \(cost)")
            }
        }
    }

    @Test("exhaustive", arguments: ConformanceCase.all)
    func exhaustive(_ item: ConformanceCase) throws {
        guard let (small, outcome) = try self.claimed(.exhaustive, item) else { return }
        let out = outcome.projects(.ineligible) + outcome.projects(.excluded) + outcome.selected
        let left = outcome.budget - outcome.cost
        for project in small.costs.indices where !out.contains(small.name(project)) {
            #expect(Money(units: small.costs[project]) > left, "\(project)")
        }
    }

    @Test("additive", arguments: ConformanceCase.all)
    func additive(_ item: ConformanceCase) throws {
        guard item.form != .ordinal && item.form != .chooseOne && item.form != .knapsack else { return }
        guard try item.count().claims(in: item.small().election()).contains(.additive) else { return }
        var small = item.small()
        small.weights = []
        let expected = try item.result(small.election())
        #expect(try item.result(small.reassigned(seed: item.seed).election()) == expected)
    }
}
