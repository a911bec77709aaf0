import BallotRules
import ElectionFiles
import Fixtures
import Foundation
import Testing

/// Mutated files: nothing may trap, and what can be read must survive a round trip.
///
/// `Scripts/fuzz` runs it for longer, with `BUURTSTEM_FUZZ_SECONDS` and `BUURTSTEM_FUZZ_SEED`.
@Suite("Fuzzing the reader")
struct FuzzTests {
    static let seeds: [UInt64] = {
        if let text = ProcessInfo.processInfo.environment["BUURTSTEM_FUZZ_SEED"], let seed = UInt64(text) {
            return [seed]
        }
        return [1, 20_260_311, 0xB0_0B5]
    }()

    static var seconds: Double? {
        ProcessInfo.processInfo.environment["BUURTSTEM_FUZZ_SECONDS"].flatMap { Double($0) }
    }

    @Test("survives mutations", arguments: seeds)
    func survives(seed: UInt64) throws {
        let corpus = Fixtures.paths(in: "pabulib").compactMap { Fixtures.bytes($0) }
        try #require(corpus.count >= 8)
        var mutator = Mutator(seed: seed)
        let end = Self.seconds.map { Date(timeIntervalSinceNow: $0) }
        var rounds = 0
        var readable = 0
        while end.map({ Date() < $0 }) ?? (rounds < 400) {
            rounds += 1
            let base = corpus[mutator.below(corpus.count)]
            let bytes = mutator.mutated(base, with: corpus[mutator.below(corpus.count)])
            let problems = try self.exercise(bytes, seed: seed, round: rounds)
            if problems { readable += 1 }
        }
        print("fuzz: seed \(seed), \(rounds) files, \(readable) of them readable")
        #expect(readable > 0)
    }

    /// Reads in both modes, checks, writes and reads again; whether the file could be read leniently.
    private func exercise(_ bytes: [UInt8], seed: UInt64, round: Int) throws -> Bool {
        let strict = PabulibReader(mode: .strict).read(bytes)
        let reading = PabulibReader(mode: .lenient, ballotsBy: round % 5 == 0 ? "voting_method" : nil).read(bytes)
        #expect(!strict.isUsable || reading.isUsable || round % 5 == 0, "seed \(seed), round \(round)")
        #expect(reading.isUsable || reading.problems.contains { $0.severity == .error }, "seed \(seed), round \(round)")
        if round % 8 == 0 { _ = PabulibCheck(reading).verdict }
        guard let document = reading.document else { return false }
        let written = document.write()
        let again = PabulibReader(mode: .lenient).read(written)
        #expect(again.document?.write() == written, "seed \(seed), round \(round)")
        guard round % 5 != 0, let election = reading.election else { return reading.isUsable }
        let other = try #require(again.election, "seed \(seed), round \(round)")
        #expect(isSame(election, other), "seed \(seed), round \(round)")
        return true
    }
}
