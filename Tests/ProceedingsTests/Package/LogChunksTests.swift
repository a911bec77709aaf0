internal import Proceedings
internal import Testing

/// The log in chunks.
@Suite("Package: the log")
struct LogChunksTests {
    static func framed(_ entries: [[UInt8]]) -> [UInt8] {
        entries.reduce(into: []) { $0 += [UInt8($1.count >> 8), UInt8($1.count & 0xFF)] + $1 }
    }

    static func package(_ log: [UInt8]) throws -> PackageReader {
        var bytes = PackageKind.round.magic
        for name in ["election", "outcome", "rules", "trace", "checkpoint", "checkpoints"] {
            bytes += SamplePackage.head(name, 0)
        }
        return try PackageReader(MemorySource(bytes + SamplePackage.head("log", log.count) + log))
    }

    @Test(
        "Entries come whole and in order, whatever the size of a chunk",
        arguments: [0, 4_098, 5_000, 9_999, 1 << 20]
    )
    func chunks(size: Int) throws {
        var random = SampleRandom(seed: 5)
        let entries = (0..<200).map { number in
            [UInt8](repeating: UInt8(number), count: number % 40 == 3 ? 4_096 : 1 + random.below(300))
        }
        var chunks = try Self.package(Self.framed(entries)).log(chunk: size)
        var read: [[UInt8]] = []
        while let chunk = try chunks.next() {
            #expect(chunk.firstEntry == read.count)
            #expect(chunk.bytes.count <= max(size, 4_098))
            read += chunk.entries.map { Array(chunk.bytes[$0]) }
        }
        #expect(read == entries)
    }

    static let faults: [(name: String, log: [UInt8], whole: Int)] = [
        ("no length", [0, 1, 7, 0], 1),
        ("an entry of no bytes", [0, 1, 7, 0, 0, 0, 1, 7], 1),
        ("an entry beyond the log", [0, 1, 7, 0, 2, 7], 1),
        ("an entry of 4,097 bytes", [0x10, 0x01] + [UInt8](repeating: 7, count: 4_097), 0),
        ("one byte", [9], 0),
    ]

    @Test("Faults come after the entries before them", arguments: faults)
    func strictness(name: String, log: [UInt8], whole: Int) throws {
        let package = try Self.package(log)
        var chunks = package.log()
        var count = 0
        do throws(PackageError) {
            while let chunk = try chunks.next() { count += chunk.entries.count }
            Issue.record("nothing was noticed")
        } catch {
            guard case .malformed(let fault) = error else { throw error }
            #expect(fault == PackageFault(.entry, at: package.logRange.lowerBound + 3 * whole, part: "log"))
        }
        #expect(count == whole)
        #expect(throws: PackageError.self) { try LogScan(package) }
    }

    @Test("An empty log has no chunks, and no publication")
    func empty() throws {
        let package = try Self.package([])
        var chunks = package.log()
        #expect(try chunks.next() == nil)
        let scan = try LogScan(package)
        #expect(scan.entryCount == 0)
        #expect(scan.publication == nil)
    }

    @Test("The scan takes the first key, and a publication only from the end")
    func scan() throws {
        let sample = try SamplePackage()
        func scan(_ entries: [[UInt8]]) throws -> LogScan { try LogScan(Self.package(Self.framed(entries))) }
        let late = try scan([sample.entries[4], sample.entries[0], sample.entries[1]])
        #expect(late.manifest == nil)
        #expect(late.publication == nil)
        #expect(late.boxKey == nil)
        var broken = sample.entries[2]
        broken.removeLast()
        let second = try scan([sample.entries[0], broken, sample.entries[3], sample.entries[4]])
        #expect(second.boxKey?.entry == 2)
        #expect(second.boxKey?.release.secret == SampleRound.leaf(2))
        #expect(second.publication != nil)
    }
}
