/// Seeded elections of any size in which the larger contain the smaller, so that a difference between two sizes is only
/// ever caused by what was added.
///
/// Popularity falls with rank as 1/(rank + 5), ranks are dealt over projects at random, and every voter draws from that
/// distribution until ten different projects are found (half of the projects where there are fewer than twenty). Voter
/// `i` draws the same sequence in every election, whatever the number of voters; with fewer projects the draws beyond
/// them are passed over. Costs grow with the number of voters, so that each voter's share stays; the budget is 30 % of
/// all costs.
struct SyntheticTown {
    let voters: Int
    let projects: Int

    private static let most = 500

    /// Costs by project, in whole units of the currency.
    var costs: [Int] {
        var random = SplitMix(seed: 1)
        let shapes = (0..<self.projects).map { _ in
            let size = Int(random.below(100))
            return 175 + 35 * size * size / 100
        }
        return shapes.map { $0 * max(self.voters, 1_000) / 1_000 }
    }

    var budget: Int { self.costs.reduce(0, +) * 3 / 10 }

    /// The ballots in turn, each with the projects approved in ascending order.
    func forEachBallot(_ body: ([Int]) throws -> Void) rethrows {
        let table = Self.drawingTable()
        let wanted = min(10, self.projects / 2)
        var chosen: [Int] = []
        for voter in 0..<self.voters {
            var random = SplitMix(seed: 0xB0_0057_E3 &+ UInt64(voter) &* 0x2545_F491_4F6C_DD1D)
            chosen.removeAll(keepingCapacity: true)
            while chosen.count < wanted {
                let project = table[Int(random.below(UInt64(table.count)))]
                if project < self.projects && !chosen.contains(project) { chosen.append(project) }
            }
            chosen.sort()
            try body(chosen)
        }
    }

    /// Each project as often as its popularity asks, so that one draw picks one.
    private static func drawingTable() -> [Int] {
        var random = SplitMix(seed: 2)
        let ranked = (0..<self.most).shuffled(using: &random)
        return ranked.enumerated().flatMap { rank, project in
            [Int](repeating: project, count: 10_000 / (rank + 5))
        }
    }
}
