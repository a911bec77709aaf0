import Proceedings
import Testing

@Suite("Libraries: names and who appends")
struct ConformanceNameTests {
    @Test("names are in order, and each is made once", arguments: LibrarySubject.allCases)
    func names(subject: LibrarySubject) async throws {
        let (library, scratch) = try subject.make()
        #expect(try await library.names().isEmpty)
        let names = try ["round-9", "a", "panels", "round-10", "0"].map { try #require(RecordName($0)) }
        for name in names { try await library.make(name) }
        #expect(try await library.names().map(\.text) == ["0", "a", "panels", "round-10", "round-9"])
        #expect(await refusal { try await library.make(names[1]) } == .conflict)
        #expect(try await library.names().count == 5)
        withExtendedLifetime(scratch) {}
    }

    @Test("a record that is not there is missing", arguments: LibrarySubject.allCases, [true, false])
    func missing(subject: LibrarySubject, appending: Bool) async throws {
        let (library, scratch) = try subject.make()
        let name = try #require(RecordName("nowhere"))
        #expect(await refusal { try await library.open(name, appending: appending) } == .missing)
        withExtendedLifetime(scratch) {}
    }

    @Test("one appends at a time, and anybody reads", arguments: LibrarySubject.allCases)
    func appender(subject: LibrarySubject) async throws {
        let (library, first, scratch) = try await subject.record("one")
        let name = try #require(RecordName("one"))
        #expect(await refusal { try await library.open(name, appending: true) } == .busy)
        let reader = try await library.open(name, appending: false)
        try await first.append([[1]], at: 0)
        #expect(try await reader.size() == 1)
        await first.close()
        let second = try await library.open(name, appending: true)
        #expect(await refusal { try await library.open(name, appending: true) } == .busy)
        await first.close()
        #expect(await refusal { try await library.open(name, appending: true) } == .busy)
        try await second.append([[2]], at: 1)
        #expect(try await reader.entries(0..<2) == [[1], [2]])
        withExtendedLifetime(scratch) {}
    }

    @Test("who reads, or has closed, adds nothing", arguments: LibrarySubject.allCases, ["reader", "closed"])
    func readers(subject: LibrarySubject, kind: String) async throws {
        let (library, appender, scratch) = try await subject.record("one")
        let log = try SampleLog()
        let note = try log.checkpoint([])
        if kind == "closed" { await appender.close() }
        let name = try #require(RecordName("one"))
        let record = kind == "closed" ? appender : try await library.open(name, appending: false)
        #expect(await refusal { try await record.append([[1]], at: 0) } == .storage)
        #expect(await refusal { try await record.keep(note, size: 0) } == .storage)
        #expect(await refusal { try await record.keep([1], as: .election) } == .storage)
        #expect(await refusal { try await record.erase(text([1])) } == .storage)
        #expect(try await record.size() == 0)
        #expect(try await record.files().isEmpty)
        withExtendedLifetime(scratch) {}
    }
}
