internal import Foundation
internal import GRDB
internal import Proceedings

/// Makes a whole copy of a store in one file, while others go on writing to the store.
enum StoreCopy {
    /// Copies one snapshot of `source` to `path`, where nothing may be yet. The copy has the name only when it is whole and
    /// on the disk.
    static func make(of source: any DatabaseReader, at path: String) throws {
        let draft = StorePaths(path + ".part")
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RepositoryError(.conflict, "there is a file \(path) already")
        }
        try draft.reserve()
        do {
            try Self.fill(draft.database, from: source)
            try Self.flush(draft.database)
            try Self.name(draft.database, path)
        } catch {
            draft.discard()
            throw error
        }
    }

    private static func fill(_ path: String, from source: any DatabaseReader) throws {
        let queue = try DatabaseQueue(
            path: path,
            configuration: DatabaseSettings.configuration(readOnly: false, label: "records.copy")
        )
        defer { try? queue.close() }
        try source.backup(to: queue)
        // One file, without a log beside it.
        let mode = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
        guard mode == "delete" else { throw RepositoryError(.storage, "the copy kept a write-ahead log") }
    }

    /// Gives a file its name; what has that name already stays, and then this fails.
    private static func name(_ draft: String, _ path: String) throws {
        // Both paths live as long as the call.
        guard unsafe link(draft, path) == 0 else {
            throw errno == EEXIST
                ? RepositoryError(.conflict, "there is a file \(path) already")
                : RepositoryError(.storage, "\(path) cannot be made: error \(errno)")
        }
        // The path lives as long as the call.
        unsafe unlink(draft)
        try Self.flushFolder(of: path)
    }

    /// Waits until names in the folder of `path` are on the disk.
    static func flushFolder(of path: String) throws {
        try Self.flush(URL(fileURLWithPath: path).deletingLastPathComponent().path)
    }

    private static func flush(_ path: String) throws {
        // The path lives as long as the call.
        let descriptor = unsafe Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw RepositoryError(.storage, "\(path) cannot be opened: error \(errno)") }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw RepositoryError(.storage, "\(path) is not on the disk") }
    }
}
