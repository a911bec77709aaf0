import Proceedings
import Testing
import TransparencyLog

@Suite("Libraries: checkpoints")
struct ConformanceNoteTests {
    @Test("the smallest that covers, and the largest", arguments: LibrarySubject.allCases)
    func covering(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let (log, entries) = (try SampleLog(), SampleLog.entries(6))
        #expect(try await record.latestCheckpoint() == nil)
        #expect(try await record.checkpoint(covering: 0) == nil)
        let notes = try [2, 4, 6].map { try log.checkpoint(Array(entries[..<$0])) }
        for (place, note) in notes.enumerated() {
            let start = 2 * place
            try await record.add(RecordAddition(after: start, Array(entries[start..<(start + 2)]), checkpoint: note))
        }
        let expected: [(Int, Int?)] = [(0, 0), (1, 0), (2, 0), (3, 1), (4, 1), (5, 2), (6, 2), (7, nil)]
        for (size, place) in expected {
            #expect(try await record.checkpoint(covering: size) == place.map { notes[$0] }, "covering \(size)")
        }
        #expect(try await record.latestCheckpoint() == notes[2])
        withExtendedLifetime(scratch) {}
    }

    @Test("a checkpoint without entries is kept, and the first of a size stays", arguments: LibrarySubject.allCases)
    func alone(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let entries = SampleLog.entries(2)
        let (first, second) = (
            try SampleLog().checkpoint(entries), try SampleLog("other.example/x").checkpoint(entries)
        )
        try await record.append(entries, at: 0)
        try await record.add(RecordAddition(after: 2, [], checkpoint: first))
        try await record.add(RecordAddition(after: 2, [], checkpoint: second))
        #expect(try await record.latestCheckpoint() == first)
        #expect(try await record.checkpoint(covering: 1) == first)
        #expect(await refusal { try await record.add(RecordAddition(after: 1, [], checkpoint: second)) } == .conflict)
        withExtendedLifetime(scratch) {}
    }

    @Test("of cosigned checkpoints the last that was kept of a size counts", arguments: LibrarySubject.allCases)
    func cosigned(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let (log, entries) = (try SampleLog(), SampleLog.entries(3))
        try await record.append(entries, at: 0)
        #expect(try await record.cosignedCheckpoint(nil) == nil)
        let notes = try (1...3).map { try log.checkpoint(Array(entries[..<$0])) }
        let first = try log.cosigned(notes[2], by: "w1.example")
        let second = try log.cosigned(first, by: "w2.example")
        let early = try log.cosigned(notes[0], by: "w1.example")
        for (note, size) in [(first, 3), (early, 1), (second, 3), (second, 3)] {
            try await record.keep(note, size: size)
        }
        #expect(try await record.cosignedCheckpoint(3) == second)
        #expect(try await record.cosignedCheckpoint(nil) == second)
        #expect(try await record.cosignedCheckpoint(1) == early)
        #expect(try await record.cosignedCheckpoint(2) == nil)
        #expect(try await record.latestCheckpoint() == nil)
        try await record.keep(first, size: 3)
        #expect(try await record.cosignedCheckpoint(3) == first)
        withExtendedLifetime(scratch) {}
    }

    @Test(
        "the earlier ones are listed by size, of each the last, and not more than asked",
        arguments: LibrarySubject.allCases
    )
    func earlier(subject: LibrarySubject) async throws {
        let (_, record, scratch) = try await subject.record()
        let (log, entries) = (try SampleLog(), SampleLog.entries(6))
        try await record.append(entries, at: 0)
        #expect(try await record.cosignedCheckpoints(below: 7, most: 9) == [])
        var notes: [Int: SignedNote] = [:]
        for size in [4, 1, 6, 3] {
            let note = try log.cosigned(try log.checkpoint(Array(entries[..<size])), by: "w1.example")
            try await record.keep(note, size: size)
            notes[size] = note
        }
        let more = try log.cosigned(try #require(notes[3]), by: "w2.example")
        try await record.keep(more, size: 3)
        notes[3] = more
        let cases: [(below: Int, most: Int, sizes: [Int])] = [
            (7, 9, [1, 3, 4, 6]), (6, 9, [1, 3, 4]), (5, 2, [3, 4]), (4, 1, [3]), (1, 9, []), (7, 0, []), (7, -1, []),
            (.max, .max, [1, 3, 4, 6]), (.min, 9, []),
        ]
        for (below, most, sizes) in cases {
            let found = try await record.cosignedCheckpoints(below: below, most: most)
            #expect(found == sizes.compactMap { notes[$0] }, "below \(below), at most \(most)")
        }
        withExtendedLifetime(scratch) {}
    }
}
