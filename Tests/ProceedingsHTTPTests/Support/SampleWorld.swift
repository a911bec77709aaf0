internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Testing
internal import TransparencyLog

/// Records in every state that matters to what may be shown.
///
/// `round` is open with three ballots, `closed` is closed and not counted, `done` is published, `panels` has a vote going on
/// in a meeting, and `decided` has had its meeting.
struct SampleWorld: Sendable {
    let hosted = HostedRecords()
    /// What is hidden: ballots of `round` and votes of `panels`.
    let ballots: [[UInt8]]
    let votes: [[UInt8]]
    /// A ballot of a voter who has not voted, for `round`.
    let nextBallot: [UInt8]
    /// The number of the first hidden entry.
    let firstBallot: Int
    let firstVote: Int
    /// The documents of `done`.
    let outcome: [UInt8]
    let trace: [UInt8]
    let package: [UInt8]

    init() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        var ballots: [[UInt8]] = []
        for (voter, choices) in [[0, 1], [2], [0, 3]].enumerated() {
            try round.cast(voter, choices)
            ballots.append(try #require(round.rehearsal.entries.last))
        }
        self.firstBallot = round.rehearsal.entries.count - 3
        self.ballots = ballots
        try await round.serve(in: self.hosted)
        var closed = round
        self.nextBallot = try round.ballot(3, [1])
        try closed.rehearsal.close(at: HostedRound.times.closes)
        try await closed.serve(as: "closed", in: self.hosted)
        try closed.rehearsal.settle()
        let result = try closed.rehearsal.certify(engine: "buurtstem test")
        let writer = try closed.rehearsal.publish(result, at: HostedRound.times.published)
        var sink = MemorySink()
        try writer.write(to: &sink)
        (self.package, self.outcome, self.trace) = (sink.bytes, result.outcomeDocument, result.traceDocument)
        let note = try SignedNote(parsing: writer.checkpoint)
        try await closed.serve(as: "done", cosigned: note, in: self.hosted)
        var evening = try HostedEvening()
        try evening.compose()
        try evening.handIn()
        try evening.vote()
        self.votes = evening.votes
        self.firstVote = evening.rehearsal.entries.count - evening.votes.count
        let cosigned = try evening.rehearsal.cosign(at: HostedEvening.time)
        try await evening.serve(cosigned: cosigned, in: self.hosted)
        try evening.decide()
        let later = try evening.rehearsal.cosign(at: HostedEvening.time + 60)
        try await evening.serve(as: "decided", cosigned: later, in: self.hosted)
    }
}
