import Proceedings
import ProceedingsStore
import Testing

/// A kind of library that must pass the battery. A third one is a case here and in ``make()``.
enum LibrarySubject: String, CaseIterable, CustomTestStringConvertible {
    case memory = "in memory"
    case store = "in SQLite"

    var testDescription: String { self.rawValue }

    /// An empty library; `keep` must live as long as it.
    func make() throws -> (library: any RecordLibrary, keep: Scratch) {
        let scratch = try Scratch()
        switch self {
        case .memory: return (InMemoryLibrary(), scratch)
        case .store: return (try RecordStore.create(at: scratch.file("records.db")), scratch)
        }
    }

    /// An empty record, open to be added to.
    func record(_ name: String = "panels-2026") async throws -> (
        library: any RecordLibrary, record: any RecordKeeping, keep: Scratch
    ) {
        let (library, scratch) = try self.make()
        let name = try #require(RecordName(name))
        try await library.make(name)
        return (library, try await library.open(name, appending: true), scratch)
    }
}
