import BallotRules
import Testing

@Suite("Explanations against counting every change")
struct ExplanationPropertyTests {
    static let extraVotes = 10

    @Test(
        "every rule of the catalogue, on random small elections",
        arguments: RuleCatalogue.all.map { $0.descriptor.id }
    )
    func everyRule(rule: String) throws {
        for (order, seeds) in [(TieOrder.refuse, 1...1), (.id, 2...3)] as [(TieOrder, ClosedRange<UInt64>)] {
            let count = try Count(rule, tieOrder: order)
            // Every way to break every open tie is counted, which takes long; one form will do.
            for form in order == .id ? count.descriptor.forms : count.descriptor.forms.suffix(1) {
                for seed in seeds {
                    try self.check(
                        ExplanationElection(seed: seed * 31 + 7, form: form),
                        count,
                        "seed \(seed) \(form) \(order)"
                    )
                }
            }
        }
    }

    @Test("greedy under every setting", arguments: Utility.allCases, Greedy.Ranking.allCases)
    func greedy(utility: Utility, ranking: Greedy.Ranking) throws {
        for misfit in Greedy.Misfit.allCases {
            for order in [TieOrder([.costHigh, .id]), TieOrder([.votes, .costLow, .id])] {
                let count = try Count(
                    "greedy",
                    options: ["utility": utility.rawValue, "by": ranking.rawValue, "misfit": misfit.rawValue],
                    tieOrder: order
                )
                for form in BallotForm.allCases where utility.isDefined(for: form) {
                    for seed in 1...2 as ClosedRange<UInt64> {
                        let label = "seed \(seed) \(form) \(order) \(utility) \(ranking) \(misfit)"
                        try self.check(ExplanationElection(seed: seed * 97 + 3, form: form), count, label)
                    }
                }
            }
        }
    }

    @Test(
        "Equal Shares with options under which it claims more or less",
        arguments: ["none", "utilitarian", "add1", "percent"],
        [Utility.cost, .cardinality, .score, .bordaInclusive]
    )
    func equalShares(completion: String, utility: Utility) throws {
        for order in [TieOrder([.costHigh, .id]), .id] {
            let options = ["completion": completion, "utility": utility.rawValue]
            let count = try Count("equal-shares", options: options, tieOrder: order)
            for form in BallotForm.allCases where utility.isDefined(for: form) && form != .chooseOne {
                let small = ExplanationElection(seed: 77, form: form)
                try self.check(small, count, "seed 77 \(form) \(order) \(completion) \(utility)")
            }
        }
    }

    @Test("variants of Equal Shares", arguments: ["exact", "bounded-overspending"])
    func variants(option: String) throws {
        let count = try Count("equal-shares", options: [option: "true"], tieOrder: .id)
        for seed in 51...53 as ClosedRange<UInt64> {
            try self.check(ExplanationElection(seed: seed, form: .approval), count, "seed \(seed) \(option)")
        }
    }

    @Test(
        "modifiers",
        arguments: [
            ["minimum-support": "2"], ["minimum-support": "0.3"], ["minimum-score": "2"], ["double-below": "3"],
            ["residual": "fill"], ["residual": "part-fund"], ["exclusion-groups": "p0+p1"],
        ]
    )
    func modifiers(options: [String: String]) throws {
        let name = options.map { "\($0)=\($1)" }.joined()
        for rule in ["greedy", "rank-stop"] {
            let count = try Count(rule, options: options, tieOrder: .id)
            for form in [BallotForm.approval, .scoring] {
                for seed in 41...43 as ClosedRange<UInt64> {
                    try self.check(
                        ExplanationElection(seed: seed, form: form),
                        count,
                        "seed \(seed) \(form) \(rule) \(name)"
                    )
                }
            }
        }
    }

    private func check(_ small: ExplanationElection, _ count: Count, _ label: String) throws {
        let election = try small.election()
        guard let outcome = try? count.outcome(of: election) else { return }
        let witness = ExplanationWitness(small: small, count: count, extraVotes: Self.extraVotes)
        let limits = ExplanationLimits(counts: 10_000, extraVotes: Self.extraVotes)
        let explanation = Explanation(of: outcome, count: count, election: election, limits: limits)
        for (project, found) in explanation.projects.enumerated() {
            let name: Comment = "\(label): p\(project) of \(small.testDescription)"
            if let toWin = found.toWin {
                let votes = try witness.fewestExtraVotes(project)
                let cost = try witness.largestWinningCost(project)
                #expect(toWin.extraVotes == self.margin(votes, never: small.costs[project] > small.budget), name)
                #expect(toWin.cost == Margin(cost.map { Money(units: $0) }, certainty: .exact), name)
            }
            if let toLose = found.toLose {
                let votes = try witness.fewestWithdrawals(project)
                let cost = try witness.smallestLosingCost(project)
                #expect(toLose.withdrawnVotes == Margin(votes, certainty: .exact), name)
                #expect(toLose.cost == Margin(cost.map { Money(units: $0) }, certainty: .exact), name)
            }
        }
    }

    private func margin(_ votes: Int?, never: Bool) -> Margin<Int> {
        votes != nil || never
            ? Margin(votes, certainty: .exact) : Margin(nil, certainty: .boundary(checkedTo: Self.extraVotes))
    }
}
