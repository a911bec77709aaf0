internal import BallotRules
internal import Foundation
internal import Proceedings
internal import Testing

/// A published package, of which not one bit can be changed.
///
/// All bits take minutes, so `Scripts/flip-bits` flips them in a release build. Here every bit of the framing is flipped
/// (the first line, the heads of the parts, the lengths of entries and notes, the first octets of entries), and one bit,
/// drawn by a seed, in one octet of every ``stride``.
@Suite("AttackTests: bits")
struct BitFlipAttackTests {
    private static let isComplete = ProcessInfo.processInfo.environment["BUURTSTEM_FLIP_BITS"] == "all"
    private static let stride = 24

    /// Two open voters, two secret ones and one on paper, with ballots and a revote.
    private static let package = Result {
        var round = try SmallRound(open: 2, secret: 2, paper: 1)
        try round.open()
        try round.cast(0, [0])
        try round.cast(2, [1])
        try round.cast(3, [2])
        try round.cast(0, [3])
        try round.rehearsal.votePaper([(voter: 4, choices: Choices([1]))], channel: "paper")
        return try round.complete()
    }

    /// What is flipped: octets with the bits.
    private static func flips(_ package: [UInt8], seed: UInt64) throws -> [(Int, UInt8)] {
        if self.isComplete { return package.indices.flatMap { index in (UInt8(0)..<8).map { (index, $0) } } }
        let framing = try self.framing(package)
        var random = SampleRandom(seed: seed)
        var flips = framing.flatMap { index in (UInt8(0)..<8).map { (index, $0) } }
        for index in Swift.stride(from: random.below(self.stride), to: package.count, by: self.stride) {
            flips.append((index, UInt8(random.below(8))))
        }
        return flips
    }

    /// The octets of the first line, of heads and of lengths.
    private static func framing(_ package: [UInt8]) throws -> [Int] {
        let reader = try PackageReader(MemorySource(package))
        let parts = reader.documents.map(\.range) + [reader.checkpointRange, reader.checkpointsRange, reader.logRange]
        var framing: [Int] = []
        var end = 0
        for part in parts {
            framing += end..<part.lowerBound
            end = part.upperBound
        }
        for part in [reader.checkpointsRange, reader.logRange] {
            var position = part.lowerBound
            while position < part.upperBound {
                framing += [position, position + 1]
                position += 2 + Int(package[position]) << 8 + Int(package[position + 1])
            }
        }
        return framing
    }

    /// Asks `isNoticed` for every change, on all cores; the changes that are not.
    private static func unnoticed<Change: Sendable>(
        _ changes: [Change],
        _ isNoticed: @escaping @Sendable (Change) async throws -> Bool
    ) async throws -> [Change] {
        let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
        return try await withThrowingTaskGroup(of: [Change].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var missed: [Change] = []
                    for index in Swift.stride(from: worker, to: changes.count, by: workers) {
                        if try await !isNoticed(changes[index]) { missed.append(changes[index]) }
                    }
                    return missed
                }
            }
            return try await group.reduce([], +)
        }
    }

    @Test("No bit can be changed", arguments: [20_261_122 as UInt64])
    func bits(_ seed: UInt64) async throws {
        let package = try Self.package.get()
        let good = try await SmallRound.verify(package)
        #expect(good.findings == [])
        let flips = try Self.flips(package, seed: seed)
        #expect(flips.count > (Self.isComplete ? 8 * package.count - 1 : 1_000))
        let missed = try await Self.unnoticed(flips) { index, bit in
            var changed = package
            changed[index] ^= 1 << bit
            let report = try await SmallRound.verify(changed)
            return !report.isGood && !report.findings.isEmpty
        }
        #expect(missed.isEmpty, "seed \(seed): \(missed.prefix(20)) of \(flips.count) flips of \(package.count) octets")
    }

    @Test("It cannot be cut off at any length, nor continued")
    func truncation() async throws {
        let package = try Self.package.get()
        let missed = try await Self.unnoticed(Array(package.indices)) { count in
            let report = try await SmallRound.verify(Array(package[..<count]))
            return report.findings.map(\.check) == [.parts]
        }
        #expect(missed.isEmpty, "\(missed.prefix(20)) of \(package.count)")
        let longer = try await SmallRound.verify(package + [0])
        #expect(longer.findings.map(\.check) == [.parts])
    }

    @Test("No entry can be left out, doubled, or exchanged with its neighbour")
    func entries() async throws {
        let parts = try PackageParts(try Self.package.get())
        let changes = parts.log.indices.flatMap { index in (0..<3).map { (index, $0) } }
        let missed = try await Self.unnoticed(changes) { index, kind in
            var changed = parts
            switch kind {
            case 0: changed.log.remove(at: index)
            case 1: changed.log.insert(changed.log[index], at: index)
            default: changed.log.swapAt(index, (index + 1) % changed.log.count)
            }
            return try await !SmallRound.verify(changed.bytes).isGood
        }
        #expect(missed.isEmpty, "\(missed)")
    }
}
