internal import Proceedings
internal import TransparencyLog

/// Times what happens to a ballot that comes in: strict reading, signature, fold, tree, and a repository in memory.
struct AppendTiming {
    let seconds: Double

    private static let voters = 2_048

    func run(_ name: String) async throws -> CallTiming {
        guard let batch = name.split(separator: "-").last.flatMap({ Int($0) }), batch > 0 else {
            throw HarnessError.badOption(name)
        }
        var town = try RecordTown(kinds: Array(repeating: .open, count: Self.voters))
        try town.rehearsal.open(at: RecordTown.opens)
        var random = SplitMix(seed: 4)
        var ballots: [[UInt8]] = []
        try town.town.forEachBallot { projects in
            ballots.append(try town.rehearsal.ballot(ballots.count, Choices(projects), using: &random))
        }
        var (wall, processor): ([Double], [Double]) = ([], [])
        let clock = ContinuousClock()
        let begin = clock.now
        while wall.count < 3 || (clock.now - begin) / .seconds(1) < self.seconds {
            var desk = try await self.desk(town.rehearsal)
            let start = (clock.now, ProcessorTime.now)
            for first in stride(from: 0, to: ballots.count, by: batch) {
                let range = first..<min(first + batch, ballots.count)
                blackHole(try await desk.submit(Array(ballots[range])))
            }
            processor.append((ProcessorTime.now - start.1) / Double(ballots.count))
            wall.append((clock.now - start.0) / .seconds(1) / Double(ballots.count))
        }
        return CallTiming(wall: wall, processor: processor)
    }

    private func desk(_ rehearsal: Rehearsal) async throws -> RoundDesk {
        let repository = InMemoryRepository()
        try await repository.append(rehearsal.entries, at: 0)
        return try await RoundDesk(repository, election: rehearsal.plan.election)
    }
}
