import BallotRules
import Testing

@Suite("EJR+ up to one project")
struct ProportionalityTests {
    /// Neglected groups by going through all groups of voters.
    private func witness(_ small: ExplanationElection, winners: [ProjectID], cost: Bool) -> [ProjectID: Int] {
        let supports = small.ballots.map { ballot in
            ballot.choices.enumerated().compactMap { position, choice in
                ballot.points.isEmpty || ballot.points[position] > .zero ? choice : nil
            }
        }
        let value = { (index: Int) in cost ? small.costs[index] : 1 }
        let ids = small.costs.indices.map(ExplanationElection.id)
        let has = supports.map { support in
            ids.indices.filter { winners.contains(ids[$0]) && support.contains(ids[$0]) }.reduce(0) { $0 + value($1) }
        }
        let weight = small.ballots.reduce(Fraction.zero) { $0 + $1.weight }
        var largest: [ProjectID: Int] = [:]
        for project in ids.indices where !winners.contains(ids[project]) {
            for group in 1..<(1 << small.ballots.count) {
                let members = small.ballots.indices.filter { group >> $0 & 1 == 1 }
                guard members.allSatisfy({ supports[$0].contains(ids[project]) }) else { continue }
                let own = members.reduce(Fraction.zero) { $0 + small.ballots[$1].weight }
                let share = (Fraction(small.budget) * own).divided(by: weight) ?? .zero
                let claim = (share * Fraction(value(project))).divided(by: Fraction(small.costs[project])) ?? .zero
                if members.allSatisfy({ Fraction(has[$0] + value(project)) <= claim }) {
                    largest[ids[project]] = max(largest[ids[project]] ?? 0, members.count)
                }
            }
        }
        return largest
    }

    @Test("finds the largest neglected group of every project", arguments: 1...60 as ClosedRange<UInt64>)
    func againstAllGroups(seed: UInt64) throws {
        let form = [BallotForm.approval, .scoring, .chooseOne][Int(seed % 3)]
        let small = ExplanationElection(seed: seed, form: form)
        let election = try small.election()
        // Greedy that stops leaves many groups without anything.
        let outcome = try Count("greedy", options: ["misfit": "stop", "utility": "cost"], tieOrder: .id)
            .outcome(of: election)
        let found = OutcomeMeasures(of: outcome, in: election).neglected
        for utility in [Utility.cost, .cardinality] {
            let groups = found.filter { $0.utility == utility }
            let expected = self.witness(small, winners: outcome.selected, cost: utility == .cost)
            #expect(
                Dictionary(uniqueKeysWithValues: groups.map { ($0.project, $0.voters) }) == expected,
                "seed \(seed)"
            )
        }
    }

    @Test("Equal Shares neglects nobody", arguments: ["cost", "cardinality"])
    func equalShares(utility: String) throws {
        let count = try Count(
            "equal-shares",
            options: ["utility": utility, "completion": "none", "start": "exact"],
            tieOrder: .id
        )
        for seed in 1...150 as ClosedRange<UInt64> {
            let election = try ExplanationElection(seed: seed, form: .approval).election()
            let neglected = OutcomeMeasures(of: try count.outcome(of: election), in: election).neglected
            #expect(!neglected.contains { $0.utility.rawValue == utility }, "seed \(seed)")
        }
    }

    @Test("numbers of a group by hand")
    func byHand() throws {
        // Three of four voters want p1, yet p0 takes everything: their share is 75 of 100, p1 costs 30.
        let election = try ExplanationElection(costs: [100, 30], budget: 100, [[0], [0, 1], [0, 1], [0, 1]]).election()
        let outcome = try Count("greedy", tieOrder: .id).outcome(of: election)
        #expect(OutcomeMeasures(of: outcome, in: election).neglected.filter { $0.utility == .cost }.isEmpty)
        let byNumber = try #require(OutcomeMeasures(of: outcome, in: election).neglected.first)
        #expect(byNumber.project == "p1")
        #expect(byNumber.voters == 3)
        #expect(byNumber.most == 1)
        #expect(byNumber.share == Fraction(75))
        #expect(byNumber.weight == Fraction(3))
    }
}
