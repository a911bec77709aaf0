import BallotRules
import Testing

@Suite("Modifiers")
struct ModifierTests {
    private let table: [(id: ProjectID, cost: Int, votes: Int)] = [
        ("a", 50, 6), ("b", 40, 5), ("c", 30, 3), ("d", 20, 2),
    ]

    @Test(
        "minimum support",
        arguments: [
            ("3", ["a", "b"], ["d"]), ("4", ["a", "b"], ["c", "d"]), ("1/8", ["a", "b"], []),
            ("0.19", ["a", "b"], ["c", "d"]), ("3/16", ["a", "b"], ["d"]), ("7", [], ["a", "b", "c", "d"]),
        ] as [(String, [ProjectID], [ProjectID])]
    )
    func minimumSupport(value: String, selected: [ProjectID], out: [ProjectID]) throws {
        let outcome = try Count("greedy", options: ["minimum-support": value, "misfit": "stop"])
            .outcome(of: Elections.votes(self.table, budget: 95))
        #expect(outcome.selected == selected)
        #expect(outcome.projects(.ineligible) == out)
        #expect(outcome.replayed() == outcome.awards)
    }

    @Test("minimum score is asked of points, not of voters")
    func minimumScore() throws {
        let election = try Election(
            projects: [Project(id: "a", cost: Money(units: 5)), Project(id: "b", cost: Money(units: 5))],
            budget: Money(units: 10),
            form: .cumulative,
            ballots: [Ballot(["a", "b"], points: [4, 1].map { Fraction($0) }), Ballot(["b"], points: [Fraction(2)])]
        )
        let outcome = try Count("greedy", options: ["minimum-score": "3.5"]).outcome(of: election)
        #expect(outcome.selected == ["a"])
        #expect(outcome.projects(.ineligible) == ["b"])
    }

    @Test(
        "channel weights",
        arguments: [
            // 5 online votes for a, 2 live votes for b.
            ("online:1,live:1", "per-vote", "a"), ("online:0.2,live:0.8", "per-vote", "b"),
            ("online:0.5,live:0.5", "share", nil), ("online:0.6,live:0.4", "share", "a"),
            ("online:1,live:2", "share", "b"),
        ] as [(String, String, ProjectID?)]
    )
    func channelWeights(weights: String, mode: String, first: ProjectID?) throws {
        let election = try Elections.approval(
            [Project(id: "a", cost: Money(units: 10)), Project(id: "b", cost: Money(units: 10))],
            budget: 10,
            [(5, ["a"]), (2, ["b"])],
            channel: { ["online", "live"][$0] }
        )
        let outcome = try Count("greedy", options: ["channel-weights": weights, "channel-mode": mode])
            .outcome(of: election)
        #expect(outcome.selected == [first].compactMap { $0 })
        #expect(outcome.isDecided == (first != nil))
    }

    @Test("a channel without a weight is refused, and so is a share without ballots")
    func channelRefusals() throws {
        let election = try Elections.approval(
            [Project(id: "a", cost: Money(units: 10))],
            budget: 10,
            [(5, ["a"])],
            channel: { _ in "online" }
        )
        #expect(throws: Refusal.channelWithoutWeight("online")) {
            try Count("greedy", options: ["channel-weights": "live:1"]).outcome(of: election)
        }
        #expect(throws: Refusal.channelWithoutBallots("live")) {
            try Count("greedy", options: ["channel-weights": "live:1,online:1", "channel-mode": "share"])
                .outcome(of: election)
        }
    }

    @Test("of projects that exclude each other one wins")
    func exclusion() throws {
        let outcome = try Count("greedy", options: ["exclusion-groups": "a+b,c+d"])
            .outcome(of: Elections.votes(self.table, budget: 1_000))
        #expect(outcome.selected == ["a", "c"])
        #expect(outcome.projects(.excluded) == ["b", "d"])
    }

    @Test(
        "what becomes of the rest",
        arguments: [
            ("none", ["a": 50]), ("fill", ["a": 50, "c": 30]), ("part-fund", ["a": 50, "b": 35]), ("carry", ["a": 50]),
        ] as [(String, [ProjectID: Int])]
    )
    func residual(policy: String, amounts: [ProjectID: Int]) throws {
        let outcome = try Count("greedy", options: ["misfit": "stop", "residual": policy])
            .outcome(of: Elections.votes(self.table, budget: 85))
        #expect(outcome.amounts == amounts)
        #expect(outcome.replayed() == outcome.awards)
        let carried = outcome.facts.contains(.carriedOver(Money(units: 35), pot: ""))
        #expect(carried == (policy == "carry"))
    }

    @Test(
        "options that cannot be are errors",
        arguments: [
            ["per": "none", "pots": "x:1"], ["channel-weights": "a:0"], ["channel-weights": "a"],
            ["exclusion-groups": "a"], ["exclusion-groups": "a+a"], ["pots": "a:1,a:2", "per": "theme"],
            ["residual": "burn"],
        ]
    )
    func badOptions(options: [String: String]) {
        #expect(throws: OptionError.self) { try Count("greedy", options: options) }
    }

    @Test("names of modifiers are no names of rules' own options")
    func namesAreFree() {
        let names = Set(Modifiers.options.map(\.name))
        #expect(names.count == Modifiers.options.count)
        for rule in RuleCatalogue.all {
            #expect(names.isDisjoint(with: rule.descriptor.options.map(\.name)), "\(rule.descriptor.id)")
        }
    }
}
