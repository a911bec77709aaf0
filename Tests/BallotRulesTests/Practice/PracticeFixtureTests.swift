import BallotRules
import Testing

/// Rounds that were held, with the numbers that were published.
@Suite("Fixtures of practice")
struct PracticeFixtureTests {
    private func money(_ units: Int) -> Money { Money(units: units) }

    @Test("1. Maastricht: 750,000 over ten weights is exactly 750,000")
    func maastricht() throws {
        let weights = ["129.5", "127", "33", "71", "86", "82", "86", "24", "32.5", "29"]
        let published = [
            138_750, 136_071, 35_357, 76_071, 92_143, 87_857, 92_143, 25_714, 34_821, 31_071,
        ]
        let ids = weights.indices.map { ProjectID("theme \($0)") }
        let election = try Election(
            projects: ids.map { Project(id: $0, cost: .zero) },
            budget: self.money(750_000),
            form: .cumulative,
            ballots: [Ballot(ids, points: weights.compactMap { Fraction($0) })]
        )
        // Four themes have the same remainder, 3/7 euro, and two euro are left: as published it is a tie.
        let open = try Count("largest-remainder").outcome(of: election)
        #expect(open.tied == [1, 3, 8, 9].map { ids[$0] })
        #expect(open.cost == self.money(749_998))
        let outcome = try Count("largest-remainder", tieOrder: .id).outcome(of: election)
        #expect(outcome.cost == self.money(750_000))
        #expect(published.reduce(0, +) == 749_998)
        for (id, amount) in zip(ids, published) {
            #expect([amount, amount + 1].contains(outcome.amounts[id] ?? -1), "\(id)")
        }
        #expect(outcome.replayed() == outcome.awards)
    }

    /// One table of six with eight chips each of 2,000 euro; `chips` of each person by theme.
    private func table(_ name: String, _ chips: [[ProjectID: Int]]) -> [Ballot] {
        chips.map { person in
            let themes = person.keys.sorted()
            return Ballot(themes, points: themes.map { Fraction(person[$0] ?? 0) }, channel: name)
        }
    }

    private func emmerhout(_ ballots: [Ballot]) throws -> Outcome {
        let election = try Election(
            projects: ["green", "play", "safe", "sport"].map { Project(id: $0, cost: .zero) },
            budget: self.money(96_000),
            form: .cumulative,
            ballots: ballots
        )
        let options = [
            "mean-of": "tables", "point-value": "2000", "backers-minimum": "3", "amount-minimum": "10000",
        ]
        return try Count("mean-allocation", options: options).outcome(of: election)
    }

    @Test("2. Emmerhout 2016: one table divides 96,000; 2 backers or 4 chips are too few")
    func emmerhoutTables() throws {
        let first = self.table("1", [[ProjectID: Int]](repeating: ["green": 5, "play": 3], count: 6))
        let whole = try self.emmerhout(first)
        #expect(whole.amounts == ["green": 60_000, "play": 36_000])
        #expect(whole.cost == self.money(96_000))

        // Two backers with 10 chips; three backers with 4 chips; three backers with 5 chips.
        let second = self.table(
            "2",
            [
                ["green": 3, "safe": 5], ["green": 3, "safe": 5], ["green": 6, "play": 2], ["green": 7, "play": 1],
                ["green": 7, "play": 1], ["green": 8],
            ]
        )
        let outcome = try self.emmerhout(second)
        #expect(outcome.amounts == ["green": 68_000])
        #expect(
            outcome.facts == [
                .invalidAllocation("play", table: "2", backers: Fraction(3), amount: Fraction(8_000)),
                .invalidAllocation("safe", table: "2", backers: Fraction(2), amount: Fraction(20_000)),
            ]
        )
        let third = self.table(
            "2",
            [["sport": 3, "green": 5], ["sport": 1, "green": 7], ["sport": 1, "green": 7]]
                + [[ProjectID: Int]](repeating: ["green": 8], count: 3)
        )
        #expect(try self.emmerhout(first + third).amounts == ["green": 73_000, "play": 18_000, "sport": 5_000])
    }

    @Test(
        "3. Emmerhout 2020: of 160 votes 16 pass and 15 fail",
        arguments: [(16, ["a", "b"], []), (15, ["a"], ["b"])] as [(Int, [ProjectID], [ProjectID])]
    )
    func emmerhoutThreshold(votes: Int, selected: [ProjectID], out: [ProjectID]) throws {
        let election = try Elections.votes([("a", 10, 160 - votes), ("b", 10, votes)], budget: 100)
        let outcome = try Count("threshold-share", options: ["share": "0.1"]).outcome(of: election)
        #expect(outcome.selected == selected)
        #expect(outcome.projects(.eliminated) == out)
    }

    @Test("6. Waalwijk: a higher-ranked misfit is passed over, a lower one that fits is funded")
    func waalwijkRanking() throws {
        let election = try Elections.votes([("a", 60, 9), ("b", 50, 7), ("c", 40, 5)], budget: 100)
        let filled = try Count("rank-fill").outcome(of: election)
        #expect(filled.selected == ["a", "c"])
        #expect(filled.projects(.skipped) == ["b"])
        let stopped = try Count("rank-stop").outcome(of: election)
        #expect(stopped.selected == ["a"])
        #expect(stopped.projects(.stopped) == ["b"])
    }

    @Test("6. Waalwijk: in a theme with a surplus 29 likes fail and 30 pass")
    func waalwijkLikes() throws {
        let projects = [29, 30].map { Project(id: ProjectID("likes \($0)"), cost: self.money(40), likes: $0) }
        let surplus = try Elections.approval(projects, budget: 100, [])
        let outcome = try Count("all-if-affordable", options: ["likes-minimum": "30"]).outcome(of: surplus)
        #expect(outcome.selected == ["likes 30"])
        #expect(outcome.projects(.ineligible) == ["likes 29"])
        #expect(outcome.facts == [.everythingFits])

        let scarce = try Elections.approval(projects, budget: 70, [(3, ["likes 29"]), (1, ["likes 30"])])
        #expect(
            try Count("all-if-affordable", options: ["likes-minimum": "30"]).outcome(of: scarce).selected
                == ["likes 29"]
        )
        #expect(throws: Refusal.doesNotAllFit(self.money(80))) {
            try Count("all-if-affordable", options: ["otherwise": "refuse"]).outcome(of: scarce)
        }
    }

    @Test("9. Amsterdam Centrum 2020: three area pots are 500,000 together, each spent by itself")
    func centrumPots() throws {
        let pots = [("east", 150_000), ("south", 100_000), ("west", 250_000)]
        let projects = pots.flatMap { name, amount in
            [
                Project(id: ProjectID(name + " all"), cost: self.money(amount), areas: [name]),
                Project(id: ProjectID(name + " more"), cost: self.money(1), areas: [name]),
            ]
        }
        let election = try Elections.approval(
            projects,
            budget: 500_000,
            [(1, projects.map(\.id)), (1, pots.map { ProjectID($0.0 + " all") })],
            pots: pots.map { Pot(kind: .area, name: $0.0, budget: self.money($0.1)) }
        )
        let outcome = try Count("rank-fill", options: ["per": "area"]).outcome(of: election)
        #expect(outcome.selected == ["east all", "south all", "west all"])
        #expect(outcome.cost == self.money(500_000))
        #expect(outcome.projects(.skipped) == ["east more", "south more", "west more"])
    }

    @Test(
        "10. Antwerp 2019: votes count twice at exactly 5,000, not at 5,001",
        arguments: [(5_000, ["a": 8_000, "b": 4_000]), (5_001, ["a": 6_000, "b": 6_000])] as [(Int, [ProjectID: Int])]
    )
    func antwerpDouble(cost: Int, amounts: [ProjectID: Int]) throws {
        let election = try Elections.votes([("a", cost, 30), ("b", 9_000, 30)], budget: 12_000)
        let outcome = try Count("dhondt", options: ["double-below": "5000", "part": "1000"]).outcome(of: election)
        #expect(outcome.amounts == amounts)
    }

    @Test("10. Antwerp 2019: the same person counts 0.2 online and 0.8 at the festival")
    func antwerpChannels() throws {
        let election = try Elections.approval(
            [Project(id: "a", cost: .zero), Project(id: "b", cost: .zero)],
            budget: 1_000,
            [(1, ["a"]), (1, ["a", "b"])],
            channel: { ["online", "festival"][$0] }
        )
        let options = ["channel-weights": "online:0.2,festival:0.8", "part": "100"]
        let outcome = try Count("dhondt", options: options).outcome(of: election)
        // One whole vote for a, four fifths for b: parts 6 and 4 (1/6 < 0.8/4; 0.8/5 < 1/6).
        #expect(outcome.amounts == ["a": 600, "b": 400])
        #expect(outcome.steps.compactMap { $0.value(.votes) } == [Fraction.one, Fraction("0.8") ?? .zero])
    }

    @Test("Hoogland: each member divides the pot, the mean is rounded without losing a cent")
    func hoogland() throws {
        let election = try Election(
            projects: ["a", "b", "c"].map { Project(id: $0, cost: .zero) },
            budget: self.money(100),
            form: .cumulative,
            ballots: [
                Ballot(["a", "b"], points: [Fraction(1), Fraction(1)]),
                Ballot(["b", "c"], points: [Fraction(2), Fraction(3)]),
                Ballot(["a"], points: [Fraction(7)]),
            ]
        )
        // Means: 150/3, 90/3, 60/3.
        #expect(try Count("mean-allocation").outcome(of: election).amounts == ["a": 50, "b": 30, "c": 20])
        let floor = try Count("mean-allocation", options: ["backers-minimum": "2"]).outcome(of: election)
        #expect(floor.amounts == ["a": 50, "b": 30])
        #expect(floor.projects(.ineligible) == ["c"])
        #expect(throws: Refusal.allocationExceedsPot("", self.money(140))) {
            try Count("mean-allocation", options: ["point-value": "20"]).outcome(of: election)
        }
    }
}
