import Proceedings
import Testing

@Suite("Libraries: many at once")
struct ConformanceConcurrencyTests {
    @Test("of many who add after the same size one wins", arguments: LibrarySubject.allCases)
    func oneWinner(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        var winners: [UInt8] = []
        for size in 0..<20 {
            let codes = await withTaskGroup(of: (UInt8, RepositoryError.Code?).self) { group in
                for writer in 0..<UInt8(16) {
                    group.addTask { (writer, await refusal { try await record.append([[writer]], at: size) }) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes.allSatisfy { $0.1 == nil || $0.1 == .conflict })
            winners += codes.filter { $0.1 == nil }.map(\.0)
            #expect(winners.count == size + 1)
        }
        #expect(try await record.entries(0..<20) == winners.map { [$0] })
        withExtendedLifetime(scratch) {}
    }

    @Test("writers of many records each find what they added, in order", arguments: LibrarySubject.allCases)
    func manyRecords(subject: LibrarySubject) async throws {
        let (library, scratch) = try subject.make()
        let names = try (0..<8).map { try #require(RecordName("r\($0)")) }
        for name in names { try await library.make(name) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, name) in names.enumerated() {
                group.addTask {
                    let record = try await library.open(name, appending: true)
                    for step in 0..<25 {
                        // Every third addition is one that must fail among those of others.
                        if step % 3 == 2 {
                            let code = await refusal { try await record.append([[0]], at: 3 * step + 1) }
                            #expect(code == .conflict)
                        }
                        let entries = SampleLog.entries(3, from: place * 1_000 + 3 * step)
                        try await record.append(entries, at: 3 * step)
                    }
                    await record.close()
                }
            }
            try await group.waitForAll()
        }
        for (place, name) in names.enumerated() {
            let record = try await library.open(name, appending: false)
            #expect(try await record.entries(0..<75) == SampleLog.entries(75, from: place * 1_000))
        }
        withExtendedLifetime(scratch) {}
    }
}
