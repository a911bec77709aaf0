import Proceedings
import Signing
import Testing

@Suite("Libraries: files")
struct ConformanceFileTests {
    static let all: [RecordFile] =
        [.election, .rules, .outcome, .trace, .research]
        + ["document", "text"].compactMap { RecordFile(kind: $0, address: SHA256.digest([1]).hexadecimal) }

    @Test("what is kept comes back, and only a count is replaced", arguments: LibrarySubject.allCases, all)
    func keep(subject: LibrarySubject, file: RecordFile) async throws {
        let (_, record, scratch) = try await subject.record()
        #expect(try await record.file(file) == nil)
        try await record.keep([1, 2], as: file)
        #expect(try await record.file(file) == [1, 2])
        try await record.add(RecordAddition(after: 0, [], files: [(file, [4])]))
        #expect(try await record.file(file) == [1, 2])
        try await record.keep([3], as: file)
        #expect(try await record.file(file) == (file.isReplaceable ? [3] : [1, 2]))
        #expect(try await record.files() == [file])
        withExtendedLifetime(scratch) {}
    }

    @Test("only a text is erased, and may come back", arguments: LibrarySubject.allCases, all)
    func erase(subject: LibrarySubject, file: RecordFile) async throws {
        let (_, record, scratch) = try await subject.record()
        try await record.keep([1], as: file)
        guard file.isErasable else {
            #expect(await refusal { try await record.erase(file) } == .entry)
            #expect(try await record.file(file) == [1])
            return
        }
        try await record.erase(file)
        #expect(try await record.file(file) == nil)
        #expect(try await record.files().isEmpty)
        try await record.erase(file)
        try await record.keep([2], as: file)
        #expect(try await record.file(file) == [2])
        withExtendedLifetime(scratch) {}
    }

    @Test("files are listed by kind and address", arguments: LibrarySubject.allCases)
    func list(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let texts = (0..<5).map { text([UInt8($0)]) }
        for file in texts.reversed() + Self.all { try await record.keep([1], as: file) }
        let found = try await record.files()
        #expect(found == found.sorted { ($0.kind, $0.address) < ($1.kind, $1.address) })
        #expect(found.count == 4 + Self.all.count)
        withExtendedLifetime(scratch) {}
    }

    @Test("files of one octet and of many", arguments: LibrarySubject.allCases, [1, 4_096, 65_536, 3_000_000])
    func sizes(subject: LibrarySubject, count: Int) async throws {
        let (_, record, scratch) = try await subject.record()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        try await record.keep(bytes, as: .research)
        #expect(try await record.file(.research) == bytes)
        withExtendedLifetime(scratch) {}
    }
}
