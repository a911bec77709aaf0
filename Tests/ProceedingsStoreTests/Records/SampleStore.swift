import Foundation
import Proceedings
import Testing

@testable import ProceedingsStore

/// A store with one record that a check finds sound: a charter and entries after it in steps, each with its checkpoint.
struct SampleStore {
    let scratch: Scratch
    let path: String
    let name: RecordName
    let log: SampleLog
    private(set) var entries: [[UInt8]]

    init() async throws {
        self.scratch = try Scratch()
        self.path = self.scratch.file("records.db")
        self.name = try #require(RecordName("panels"))
        self.log = try SampleLog()
        self.entries = []
        let store = try RecordStore.create(at: self.path)
        try await store.make(self.name)
        store.close()
    }

    /// A sample with so many entries, two texts, a document and a cosigned checkpoint, closed.
    static func filled(_ count: Int) async throws -> SampleStore {
        var sample = try await SampleStore()
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        try await sample.grow(record, to: 2)
        try await sample.grow(record, to: count)
        for bytes in [[7], [8, 8]] as [[UInt8]] { try await record.keep(bytes, as: text(bytes)) }
        let note = try #require(try await record.latestCheckpoint())
        try await record.keep(try sample.log.cosigned(note, by: "w1.example"), size: count)
        try await store.index(sample.name)
        store.close()
        return sample
    }

    /// Adds entries in one step until there are `size`, with a checkpoint.
    mutating func grow(_ record: any RecordKeeping, to size: Int) async throws {
        let start = self.entries.count
        if start == 0 { self.entries.append(try self.log.charter()) }
        self.entries += SampleLog.entries(size - self.entries.count, from: self.entries.count, bytes: 300)
        let addition = RecordAddition(
            after: start,
            Array(self.entries[start...]),
            checkpoint: try self.log.checkpoint(self.entries)
        )
        try await record.add(addition)
    }

    /// What a check finds.
    func findings(_ path: String? = nil) async throws -> [StoreProblem] {
        let store = try RecordStore.open(at: path ?? self.path, for: .reading)
        defer { store.close() }
        return try await store.check().findings.map(\.problem)
    }
}
