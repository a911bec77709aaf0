import Testing

@testable import BallotRules

@Suite("Maximum welfare")
struct MaxWelfareTests {
    /// Every set within the budget, by trying all of them.
    private struct Exhaustive {
        var optimum = -1
        var sets: [Set<ProjectID>] = []

        init(_ table: [(id: ProjectID, cost: Int, votes: Int)], budget: Int, rivals: [[ProjectID]]) {
            for mask in 0..<(1 << table.count) {
                let members = table.indices.filter { mask >> $0 & 1 == 1 }.map { table[$0] }
                let ids = Set(members.map(\.id))
                guard members.reduce(0, { $0 + $1.cost }) <= budget, members.allSatisfy({ $0.votes > 0 }),
                    rivals.allSatisfy({ ids.intersection($0).count < 2 })
                else { continue }
                let value = members.reduce(0) { $0 + $1.votes }
                if value > self.optimum { self = Exhaustive(optimum: value) }
                if value == self.optimum { self.sets.append(ids) }
            }
        }

        private init(optimum: Int) { self.optimum = optimum }
    }

    @Test("finds what trying every set finds", arguments: 1...60)
    func exhaustive(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let size = Int.random(in: 1...9, using: &random)
        let table = (0..<size).map { index in
            (
                id: ProjectID("p\(index)"), cost: Int.random(in: 0...(seed % 2 == 0 ? 6 : 60), using: &random),
                votes: Int.random(in: 0...(seed % 3 == 0 ? 4 : 40), using: &random)
            )
        }
        let budget = Int.random(in: 0...table.reduce(1) { $0 + $1.cost }, using: &random)
        var rivals: [[ProjectID]] = []
        if seed % 4 == 0 && size > 3 { rivals = [["p0", "p1"], ["p1", "p2", "p3"]] }
        let election = try Elections.votes(table, budget: budget)
        var options = ["utility": "cardinality"]
        if !rivals.isEmpty {
            options["exclusion-groups"] = rivals.map { $0.map(\.text).joined(separator: "+") }.joined(separator: ",")
        }
        let expected = Exhaustive(table, budget: budget, rivals: rivals)
        let open = try Count("max-welfare", options: options).outcome(of: election)
        #expect(open.facts == [.optimum(Measure(.welfare, Fraction(expected.optimum)))])
        let all = expected.sets.dropFirst().reduce(expected.sets[0]) { $0.intersection($1) }
        let some = expected.sets.reduce(Set()) { $0.union($1) }
        #expect(Set(open.tied) == some.subtracting(all))
        #expect(Set(open.selected) == all)

        let decided = try Count("max-welfare", options: options, tieOrder: .id).outcome(of: election)
        let first = expected.sets.map { $0.sorted() }.min { $0.lexicographicallyPrecedes($1) }
        #expect(decided.selected.sorted() == first)
        #expect(decided.replayed() == decided.awards)
    }

    @Test("refuses a search that grows too large, and says the limit")
    func tooLarge() throws {
        // Equal density and all different powers: no partial set dominates another, and no bound cuts.
        let table = (0..<40).map { index in
            (id: ProjectID("p\(index)"), cost: (1 << index) + 1, votes: (1 << index) + 1)
        }
        let election = try Election(
            projects: table.map { Project(id: $0.id, cost: Money(units: $0.cost * 2)) },
            budget: Money(units: (1 << 40) + 1_234_567),
            form: .approval,
            ballots: table.map { Ballot([$0.id]) }
        )
        var knapsack = try Knapsack(election, values: election.projects.map { Int128($0.cost.units) })
        knapsack.limit = 1_000
        #expect(throws: CountError.refused(.tooLarge("max-welfare", limit: 1_000))) { try knapsack.best() }
    }
}
