import BallotRules
import Testing

@Suite("Tie orders")
struct TieOrderTests {
    /// Three projects with a vote each, of which one can win.
    private func winner(_ order: TieOrder, _ projects: [Project], votes: [Int] = [1, 1, 1]) throws -> Outcome {
        let election = try Elections.approval(projects, budget: 10, zip(votes, projects).map { ($0, [$1.id]) })
        return try Count("greedy", options: ["utility": "cardinality", "by": "total"], tieOrder: order)
            .outcome(of: election)
    }

    private let projects = [
        Project(id: "10", cost: Money(units: 9), complete: "2026-03-02", row: 2),
        Project(id: "2", cost: Money(units: 8), complete: "2026-03-01", row: 1),
        Project(id: "3", cost: Money(units: 8), complete: "", row: 0),
    ]

    @Test(
        "each key alone, and keys after one another",
        arguments: [
            ("id", "10", .id), ("cost-high", "10", .costHigh), ("complete", "2", .complete), ("file", "3", .file),
            ("cost-low,id", "2", .id), ("cost-low,file", "3", .file), ("votes,cost-low,complete", "2", .complete),
            ("cost-low,refuse,id", nil, nil), ("cost-low", nil, nil), ("refuse", nil, nil),
        ] as [(String, ProjectID?, TieKey?)]
    )
    func keys(order: String, first: ProjectID?, key: TieKey?) throws {
        let outcome = try self.winner(TieOrder(parsing: order), self.projects)
        #expect(outcome.selected.first == first)
        #expect(outcome.isDecided == (first != nil))
        if first != nil { #expect(outcome.ties.first?.brokenBy == key) }
    }

    @Test("an order reads back as it is written")
    func readsBack() throws {
        for text in ["votes,cost-low,lot:beker 7", "id", "refuse", "complete,cost-high,file", "lot:a:b"] {
            #expect(try TieOrder(parsing: text).description == text)
        }
        #expect(try TieOrder(parsing: "id,votes") == .id)
        #expect(try TieOrder(parsing: "votes,votes") == TieOrder([.votes]))
    }

    @Test("words that are no key are named", arguments: ["vote", "", "id,", "lot", "lot:", "ID"])
    func unknown(text: String) {
        #expect(throws: TieOrderError.self) { try TieOrder(parsing: text) }
    }

    @Test("a lot is the order of SHA-256 of seed, zero byte and identifier, and the outcome has the commitment")
    func lot() throws {
        for seed in (1...12).map({ "seed \($0)" }) {
            let outcome = try self.winner(TieOrder([.lot(seed: seed)]), self.projects)
            let expected = self.projects.map(\.id).min {
                SHA256.hexadecimal("\(seed)\u{0}\($0)") < SHA256.hexadecimal("\(seed)\u{0}\($1)")
            }
            #expect(outcome.selected.first == expected)
            #expect(outcome.facts.contains(.lotCommitment(SHA256.hexadecimal(seed))))
            #expect(try self.winner(TieOrder([.lot(seed: seed)]), self.projects.reversed()) == outcome)
        }
        let drawn = Set(
            try (1...12).map { try self.winner(TieOrder([.lot(seed: "seed \($0)")]), self.projects).selected }
        )
        #expect(drawn.count == 3, "twelve lots give each a turn")
    }

    @Test("once decided, the same tie is decided the same way")
    func consistent() throws {
        // Per pot the same members cannot come back, so the ledger is asked twice by two runs of Equal Shares.
        let outcome = try Count(
            "equal-shares",
            options: ["completion": "add1"],
            tieOrder: TieOrder([.lot(seed: "x")])
        ).outcome(of: Elections.approval(self.projects, budget: 9, [(1, self.projects.map(\.id)), (1, ["2", "3"])]))
        let choices = Dictionary(grouping: outcome.ties, by: \.members).mapValues { Set($0.map(\.chosen)) }
        #expect(choices.values.allSatisfy { $0.count == 1 })
    }
}
