internal import BallotRules
internal import Proceedings
internal import Testing

/// Whole rounds, as they should go.
@Suite("Whole rounds")
struct WholeRoundTests {
    @Test("An open round verifies, and its outcome is that of the ballots")
    func openRound() async throws {
        var round = try SmallRound(open: 5)
        try round.open()
        for (voter, ballot) in [[0, 1], [1], [1, 2], [0], []].enumerated() { try round.cast(voter, ballot) }
        let report = try await SmallRound.verify(try round.finish())
        #expect(report.findings == [])
        #expect(report.record?.certificate?.counts.cast == 5)
        #expect(report.record?.recount?.outcome.selected == ["b", "a", "c"])
        #expect(report.record?.cosigned == 3)
    }

    @Test("A round with open, secret and paper ballots, revotes and a draw verifies")
    func mixedRound() async throws {
        var round = try SmallRound(open: 3, secret: 3, paper: 2)
        try round.open()
        try round.cast(0, [0])
        try round.cast(1, [1, 2])
        try round.cast(3, [1])
        try round.cast(4, [2, 3])
        try round.cast(0, [0, 3])
        try round.cast(4, [2])
        try round.rehearsal.votePaper(
            [(voter: 6, choices: Choices([0])), (voter: 1, choices: Choices([3]))],
            channel: "paper"
        )
        let report = try await SmallRound.verify(try round.finish())
        #expect(report.findings == [])
        let counts = report.record?.certificate?.counts
        #expect(counts?.cast == 4)
        #expect(counts?.counted == 5)
        #expect(counts?.cancelled == 1)
        #expect(counts?.paper == 2)
        #expect(counts?.issued == [2, 2])
        for check in Check.allCases where check != .receipt { #expect(report.verdict(check) == .passed) }
    }
}
