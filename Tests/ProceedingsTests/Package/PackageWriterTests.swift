internal import Proceedings
internal import Synchronization
internal import Testing

/// Packages as they are written.
@Suite("Package: writing")
struct PackageWriterTests {
    static func writer(
        _ sample: SamplePackage,
        documents: [(name: String, bytes: [UInt8])]? = nil,
        checkpoints: [[UInt8]]? = nil,
        log: (any EntrySource)? = nil
    ) throws -> PackageWriter {
        try PackageWriter(
            documents: (documents ?? sample.documents).map { ($0.name, MemorySource($0.bytes)) },
            checkpoint: sample.checkpoint,
            checkpoints: checkpoints ?? sample.checkpoints,
            log: log ?? MemoryEntries(sample.entries)
        )
    }

    @Test("The bytes are those put together by hand, whatever the order of the documents")
    func golden() throws {
        let sample = try SamplePackage()
        for documents in [sample.documents, sample.documents.reversed()] {
            var sink = MemorySink()
            try Self.writer(sample, documents: documents).write(to: &sink)
            #expect(sink.bytes == sample.bytes().bytes)
        }
    }

    @Test("A log of several batches")
    func batches() throws {
        let sample = try SamplePackage()
        let entries = (0..<(2 * PackageWriter.batch + 3)).map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        var sink = MemorySink()
        try Self.writer(sample, log: MemoryEntries(entries)).write(to: &sink)
        var chunks = try PackageReader(MemorySource(sink.bytes)).log()
        var read: [[UInt8]] = []
        while let chunk = try chunks.next() { read += chunk.entries.map { Array(chunk.bytes[$0]) } }
        #expect(read == entries)
    }

    /// Entries that are other ones, or fail, when read again.
    final class Moving: EntrySource {
        struct Gone: Error {}
        let count = 1
        private let later: [[UInt8]]?
        private let reads = Atomic(0)

        init(_ later: [[UInt8]]?) { self.later = later }

        func entries(_ range: Range<Int>) throws -> [[UInt8]] {
            if self.reads.add(1, ordering: .relaxed).oldValue == 0 { return [[1]] }
            guard let later = self.later else { throw Gone() }
            return later
        }
    }

    /// A sink with so much room.
    struct Full: ByteSink {
        struct Reason: Error {}
        var room: Int

        mutating func write(_ bytes: [UInt8]) throws {
            self.room -= bytes.count
            if self.room < 0 { throw Reason() }
        }
    }

    static let bad: [(what: String, error: String)] = [
        ("log", "name(\"log\")"), ("trace", "name(\"trace\")"), ("", "name(\"\")"), ("a\nb", "name(\"a\\nb\")"),
    ]

    @Test("Names that no document can have", arguments: bad)
    func names(what: String, error: String) throws {
        let sample = try SamplePackage()
        #expect(try Self.failure { _ = try Self.writer(sample, documents: sample.documents + [(what, [1])]) } == error)
    }

    @Test("What makes no package is named")
    func errors() throws {
        let sample = try SamplePackage()
        let few = sample.documents.filter { $0.name != "rules" }
        #expect(try Self.failure { _ = try Self.writer(sample, documents: few) } == "missing(\"rules\")")
        #expect(try Self.failure { _ = try Self.writer(sample, checkpoints: [[1], []]) } == "checkpoint(1)")
        let long = [UInt8](repeating: 0, count: 4_097)
        for (entries, error) in [([[1], []], "entry(1)"), ([[1], [2], long], "entry(2)")] {
            #expect(try Self.failure { try Self.write(sample, MemoryEntries(entries)) } == error)
        }
        #expect(try Self.failure { try Self.write(sample, Moving([[1, 2]])) } == "changed(\"log\")")
        #expect(try Self.failure { try Self.write(sample, Moving([])) } == "changed(\"log\")")
        #expect(try Self.failure { try Self.write(sample, Moving(nil)) }.hasPrefix("source("))
    }

    @Test("A sink that is full stops the writing")
    func fullSink() throws {
        let sample = try SamplePackage()
        let size = sample.bytes().bytes.count
        for room in [0, 25, 400, size - 1] {
            let failure = try Self.failure {
                var sink = Full(room: room)
                try Self.writer(sample).write(to: &sink)
            }
            #expect(failure.hasPrefix("sink("))
        }
        var sink = Full(room: size)
        try Self.writer(sample).write(to: &sink)
    }

    private static func write(_ sample: SamplePackage, _ log: any EntrySource) throws {
        var sink = MemorySink()
        try self.writer(sample, log: log).write(to: &sink)
    }

    private static func failure(_ act: () throws -> Void) throws -> String {
        do {
            try act()
            return ""
        } catch let error as PackageWritingError {
            return "\(error)"
        }
    }
}
