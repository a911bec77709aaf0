import Proceedings
import Testing
import TransparencyLog

@Suite("Libraries: entries")
struct ConformanceEntryTests {
    @Test("entries of any size come back in order", arguments: LibrarySubject.allCases)
    func order(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let entries: [[UInt8]] = [
            [0], [0xFF], [UInt8](repeating: 7, count: EncodingLimits.item), [0, 0], Array("é".utf8), [0],
        ]
        try await record.append(Array(entries[..<2]), at: 0)
        try await record.append([], at: 2)
        try await record.append(Array(entries[2...]), at: 2)
        #expect(try await record.size() == 6)
        #expect(try await record.entries(0..<6) == entries)
        #expect(try await record.entries(1..<3) == Array(entries[1..<3]))
        #expect(try await record.entries(6..<6).isEmpty)
        withExtendedLifetime(scratch) {}
    }

    @Test(
        "ranges that are not all there are refused",
        arguments: LibrarySubject.allCases,
        [0..<3, 2..<3, 3..<3, -1..<1]
    )
    func ranges(subject: LibrarySubject, range: Range<Int>) async throws {
        let (_, record, scratch) = try await subject.record()
        try await record.append([[1], [2]], at: 0)
        #expect(await refusal { try await record.entries(range) } == .range)
        withExtendedLifetime(scratch) {}
    }

    @Test("another size is a conflict and adds nothing", arguments: LibrarySubject.allCases, [0, 1, 3, -1, Int.max])
    func conflicts(subject: LibrarySubject, size: Int) async throws {
        let (_, record, scratch) = try await subject.record()
        try await record.append([[1], [2]], at: 0)
        let (log, bytes) = (try SampleLog(), [UInt8]("text".utf8))
        let addition = RecordAddition(
            after: size,
            [[3]],
            checkpoint: try log.checkpoint([[1], [2], [3]]),
            files: [(text(bytes), bytes)]
        )
        #expect(await refusal { try await record.add(addition) } == .conflict)
        #expect(try await record.size() == 2)
        #expect(try await record.latestCheckpoint() == nil)
        #expect(try await record.files().isEmpty)
        try await record.append([[3]], at: 2)
        #expect(try await record.entries(0..<3) == [[1], [2], [3]])
        withExtendedLifetime(scratch) {}
    }

    @Test(
        "one bad entry or file among good ones leaves nothing",
        arguments: LibrarySubject.allCases,
        ["empty", "long", "empty file", "long text"]
    )
    func atomic(subject: LibrarySubject, fault: String) async throws {
        let (_, record, scratch) = try await subject.record()
        try await record.append([[1]], at: 0)
        var (entries, bytes) = ([[2], [3], [4]] as [[UInt8]], [UInt8]("text".utf8))
        switch fault {
        case "empty": entries[1] = []
        case "long": entries[1] = [UInt8](repeating: 1, count: EncodingLimits.item + 1)
        case "empty file": bytes = []
        default: bytes = [UInt8](repeating: 1, count: text([1]).mostBytes + 1)
        }
        let addition = RecordAddition(
            after: 1,
            entries,
            checkpoint: try SampleLog().checkpoint([[1]]),
            files: [(.election, [1]), (text(bytes), bytes)]
        )
        #expect(await refusal { try await record.add(addition) } == .entry)
        #expect(try await record.entries(0..<1) == [[1]])
        #expect(try await record.size() == 1)
        #expect(try await record.files().isEmpty)
        #expect(try await record.latestCheckpoint() == nil)
        withExtendedLifetime(scratch) {}
    }

    @Test("the first entry with a leaf hash is found", arguments: LibrarySubject.allCases)
    func positions(subject: LibrarySubject) async throws {
        let (library, record, scratch) = try await subject.record()
        #expect(try await record.position(of: Merkle.leafHash([1])) == nil)
        try await record.append([[1], [2], [1]], at: 0)
        #expect(try await record.position(of: Merkle.leafHash([1])) == 0)
        #expect(try await record.position(of: Merkle.leafHash([2])) == 1)
        #expect(try await record.position(of: Merkle.leafHash([3])) == nil)
        try await record.append([[3], [2]], at: 3)
        #expect(try await record.position(of: Merkle.leafHash([3])) == 3)
        #expect(try await record.position(of: Merkle.leafHash([2])) == 1)
        let name = try #require(RecordName("panels-2026"))
        let reader = try await library.open(name, appending: false)
        #expect(try await reader.position(of: Merkle.leafHash([3])) == 3)
        withExtendedLifetime(scratch) {}
    }

    @Test(
        "big batches and many small ones",
        arguments: LibrarySubject.allCases,
        [[700], [255, 1, 1, 511, 2], [256, 512]]
    )
    func batches(subject: LibrarySubject, sizes: [Int]) async throws {
        let (library, record, scratch) = try await subject.record()
        var size = 0
        for count in sizes {
            try await record.append(SampleLog.entries(count, from: size), at: size)
            size += count
        }
        let all = SampleLog.entries(size)
        #expect(try await record.entries(0..<size) == all)
        let reader = try await library.open(try #require(RecordName("panels-2026")), appending: false)
        for number in [0, 254, 255, 256, size - 1] where number < size {
            #expect(try await reader.position(of: Merkle.leafHash(all[number])) == number)
        }
        withExtendedLifetime(scratch) {}
    }

    @Test("records of one library do not touch each other", arguments: LibrarySubject.allCases)
    func apart(subject: LibrarySubject) async throws {
        let (library, first, scratch) = try await subject.record("a")
        let name = try #require(RecordName("b"))
        try await library.make(name)
        let second = try await library.open(name, appending: true)
        try await first.append([[1], [2]], at: 0)
        try await second.append([[2]], at: 0)
        try await second.keep([9], as: .election)
        try await first.append([[3]], at: 2)
        #expect(try await first.entries(0..<3) == [[1], [2], [3]])
        #expect(try await second.entries(0..<1) == [[2]])
        #expect(try await second.position(of: Merkle.leafHash([2])) == 0)
        #expect(try await second.position(of: Merkle.leafHash([1])) == nil)
        #expect(try await first.file(.election) == nil)
        withExtendedLifetime(scratch) {}
    }
}
