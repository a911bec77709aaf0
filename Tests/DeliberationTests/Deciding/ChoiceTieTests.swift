import BallotRules
import Deliberation
import Testing

@Suite("Ties between choices")
struct ChoiceTieTests {
    private func ruling(
        _ id: String,
        _ groups: [(Int, String)],
        _ options: [String: String] = [:]
    ) throws -> Ruling {
        let votes = try RankedVotes(
            choices: ["A", "B", "C"],
            groups: groups.map { RankedVotes.Group($0.0, $0.1.map { [ChoiceID(String($0))] }) }
        )
        let room = try Attendance(seats: 99, members: 99, present: 99)
        return try DecisionRule(id, options: options, quorum: Quorum(.number(1), countsProxies: false))
            .ruling(on: .ranked(votes), in: room)
    }

    @Test("who leaves first does not matter when the same one wins") func immaterial() throws {
        // B and C have one each; A has three of five either way after one of them has gone.
        let ruling = try self.ruling("instant-runoff", [(2, "ABC"), (1, "BAC"), (1, "CAB")])
        #expect(ruling.status == .chosen && ruling.choices == ["A"])
        #expect(ruling.steps.contains { $0.action == .equal })
    }

    @Test("who leaves first matters when others win") func material() throws {
        // With B out C has 4 of 7; with C out A has 5.
        let ruling = try self.ruling("instant-runoff", [(3, "ABC"), (2, "BCA"), (2, "CAB")])
        #expect(ruling.status == .tied && ruling.wayOut == .revote)
        #expect(ruling.choices == ["A", "C"])
    }

    @Test(
        "a tie is reported by every method, never broken in silence",
        arguments: [
            ("plurality", [:]), ("two-round", [:]), ("instant-runoff", [:]), ("borda", ["unranked": "zero"]),
            ("copeland", ["unranked": "last"]), ("minimax", ["unranked": "last"]), ("schulze", ["unranked": "last"]),
            ("sequential-duels", ["unranked": "last"]),
        ] as [(String, [String: String])]
    )
    func symmetric(id: String, options: [String: String]) throws {
        let ruling = try self.ruling(id, [(1, "ABC"), (1, "BAC")], options)
        #expect(ruling.status == .tied)
        #expect(ruling.choices == ["A", "B"])
    }

    @Test("nobody voted", arguments: ["plurality", "two-round", "instant-runoff"])
    func nobody(id: String) throws {
        #expect(try self.ruling(id, []).ground == .noVotes)
        #expect(try self.ruling(id, [(2, "")]).ground == .noVotes)
    }

    @Test("whether the unranked are compared decides who wins") func unranked() throws {
        // B is named below A on two ballots and alone on three; A stands alone on two.
        let groups = [(2, "AB"), (2, "A"), (3, "B")]
        #expect(try self.ruling("copeland", groups, ["unranked": "last"]).choices == ["A"])
        let apart = [(2, "AB"), (3, "B")]
        #expect(try self.ruling("copeland", apart, ["unranked": "last"]).choices == ["B"])
        #expect(try self.ruling("copeland", apart, ["unranked": "not-compared"]).choices == ["A"])
    }

    @Test("a ranking names each choice once") func badRankings() {
        #expect(throws: BallotFault.repeated("A")) {
            try RankedVotes(choices: ["A", "B"], groups: [.init(1, [["A"], ["A"]])])
        }
        #expect(throws: BallotFault.unknown("Z")) { try RankedVotes(choices: ["A"], groups: [.init(1, [["Z"]])]) }
        #expect(throws: BallotFault.equalRanks) { try self.equalFirst() }
    }

    private func equalFirst() throws -> Ruling {
        let votes = try RankedVotes(choices: ["A", "B"], groups: [.init(1, [["A", "B"]])])
        let room = try Attendance(seats: 1, members: 1, present: 1)
        return try DecisionRule("plurality", quorum: Quorum(.number(1), countsProxies: false))
            .ruling(on: .ranked(votes), in: room)
    }
}
