internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing
internal import Testing

/// The list of counted ballots, as one document.
@Suite("Research: the list of ballots")
struct BallotListTests {
    private static func list(_ round: SmallRound) async throws -> BallotList {
        let repository = InMemoryRepository()
        try await repository.append(round.rehearsal.entries, at: 0)
        let count = try await RecordCount(repository, election: round.rehearsal.plan.election)
        return try #require(BallotList(count))
    }

    private static func document(_ list: BallotList) throws -> [String: DataValue] {
        let bytes = list.flatMap { $0 }
        guard case .map(let members) = try DataValue(parsing: bytes) else { return [:] }
        #expect(DataValue.map(members).canonicalBytes + [10] == bytes)
        return members
    }

    @Test("has the last ballot of each, in the order of the log, and what the certificate says")
    func approval() async throws {
        var round = try SmallRound(open: 3, secret: 1, paper: 1)
        try round.open()
        for (voter, projects) in [(0, [0]), (3, [2]), (1, [1, 3]), (0, [2, 3]), (2, [])] {
            try round.cast(voter, projects)
        }
        let first = round.number - 5
        try round.rehearsal.votePaper([(voter: 4, choices: Choices([0]))], channel: "hall")
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        let result = try round.rehearsal.certify(engine: "buurtstem test")
        let members = try Self.document(try await Self.list(round))
        guard case .list(let ballots)? = members["ballots"] else { throw EntryProblem.boxClosed }
        let online = [(1, ["c"]), (2, ["b", "d"]), (3, ["c", "d"]), (4, [])].map { place, projects in
            DataValue.map([
                "channel": .text("internet"), "entry": .number(first + place),
                "projects": .list(projects.map { .text($0) }),
            ])
        }
        #expect(Array(ballots.prefix(4)) == online)
        #expect(ballots.count == 5)
        #expect(members["counted"] == .number(5))
        #expect(members["outcomeHash"] == .text(result.outcomeHash.hexadecimal))
        let counted = try round.rehearsal.certificate(engine: "buurtstem test", number: 2).0.countedBallots
        #expect(members["countedBallots"] == .text(counted.hexadecimal))
    }

    @Test("has points exactly, and is the same every time") func points() async throws {
        let terms = BallotTerms(form: .cumulative, pointsScale: 4, limits: BallotLimits())
        var round = try SmallRound(open: 2, ballot: terms)
        try round.open()
        try round.rehearsal.cast(0, Choices([0, 2], steps: [6, 1]), using: &round.random)
        try round.rehearsal.cast(1, Choices([1], steps: [8]), using: &round.random)
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.settle()
        _ = try round.rehearsal.certify(engine: "buurtstem test")
        let (list, again) = (try await Self.list(round), try await Self.list(round))
        guard case .list(let ballots)? = try Self.document(list)["ballots"] else { throw EntryProblem.boxClosed }
        let points = ballots.map { ballot -> DataValue? in
            if case .map(let members) = ballot { members["points"] } else { nil }
        }
        #expect(points == [.list([.text("3/2"), .text("1/4")]), .list([.text("2")])])
        #expect(list.identity == again.identity && Array(list) == Array(again))
    }

    @Test("is not there before the outcome is certified") func early() async throws {
        var round = try SmallRound(open: 1)
        try round.open()
        try round.cast(0, [0])
        try round.rehearsal.close(at: SmallRound.times.closes)
        let repository = InMemoryRepository()
        try await repository.append(round.rehearsal.entries, at: 0)
        let count = try await RecordCount(repository, election: round.rehearsal.plan.election)
        #expect(BallotList(count) == nil)
    }
}
