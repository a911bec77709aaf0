internal import Deliberation
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
    /// Another one of the same voter, as if there were none before.
    let otherBallot: [UInt8]
    /// A new plan for `panels`, with its document.
    let plan: Submission
    /// An act for `panels` with a text that does not come with it.
    let wordless: [UInt8]
    /// The number of the first hidden entry.
    let firstBallot: Int
    let firstVote: Int
    /// The documents of `done`.
    let outcome: [UInt8]
    let trace: [UInt8]
    let research: [UInt8]
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
        var other = round
        self.otherBallot = try other.ballot(3, [2])
        self.nextBallot = try round.ballot(3, [1])
        try closed.rehearsal.close(at: HostedRound.times.closes)
        try await closed.serve(as: "closed", in: self.hosted)
        try closed.rehearsal.settle()
        let result = try closed.rehearsal.certify(engine: "buurtstem test")
        self.research = Array(SampleWorld.researchText.utf8)
        let research = (name: "research.pb", bytes: self.research)
        let writer = try closed.rehearsal.publish(result, further: [research], at: HostedRound.times.published)
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
        self.plan = try evening.plan("bank", title: "Een bank, \"groen\" & sterk")
        var silent = evening
        let reason = silent.rehearsal.text("Wij zien ervan af.")
        let withdraw = Act.initiative("tuin", .step(.withdraw, reason: reason, day: nil))
        self.wordless = Submission(try silent.rehearsal.entry("anna", withdraw, enteredBy: "balie")).encoded
        let cosigned = try evening.rehearsal.cosign(at: HostedEvening.time)
        try await evening.serve(cosigned: cosigned, in: self.hosted)
        try evening.decide()
        let later = try evening.rehearsal.cosign(at: HostedEvening.time + 60)
        try await evening.serve(as: "decided", cosigned: later, in: self.hosted)
    }

    /// The ballots of `done` as a file for researchers.
    private static let researchText = """
        META
        key;value
        description;Buurtbudget
        country;Netherlands
        unit;Lindenwijk
        instance;2026
        num_projects;4
        num_votes;3
        budget;100.00
        vote_type;approval
        rule;unknown
        date_begin;01.01.2026
        date_end;15.01.2026
        max_length;2
        min_project_cost;0.01
        PROJECTS
        project_id;cost;votes;name;selected
        bench;40.00;2;Bankje;1
        tree;30.00;1;Boom;1
        swing;30.00;1;Schommel <nieuw>;1
        mural;50.00;1;Muurschildering;0
        VOTES
        voter_id;vote
        1;swing
        2;bench,mural
        3;bench,tree

        """
}
