internal import Foundation
internal import Proceedings

/// The files of a store: the database, the two that SQLite keeps beside it while it is open, and locks.
struct StorePaths: Sendable {
    /// The database.
    let database: String

    /// The files of the store at `path`; links are followed, so that whoever opens it by another name finds the same locks.
    init(_ path: String) { self.database = URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

    /// What everybody who has the store open shares.
    var presence: String { self.database + "-lock" }

    /// What the one holds who appends to a record.
    func appender(_ name: RecordName) -> String { self.database + "-lock-" + name.text }

    /// The write-ahead log.
    var log: String { self.database + "-wal" }

    /// The index of the write-ahead log.
    var index: String { self.database + "-shm" }

    /// Whether there is a file.
    var exists: Bool { FileManager.default.fileExists(atPath: self.database) }

    /// Makes an empty file for the database, where nothing may be yet.
    func reserve() throws(RepositoryError) {
        // The path lives as long as the call.
        let descriptor = unsafe Foundation.open(self.database, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw errno == EEXIST
                ? RepositoryError(.conflict, "there is a file \(self.database) already")
                : RepositoryError(.storage, "\(self.database) cannot be made: error \(errno)")
        }
        Foundation.close(descriptor)
    }

    /// Takes away a database that was never finished.
    func discard() {
        for path in [self.database, self.log, self.index] { try? FileManager.default.removeItem(atPath: path) }
    }
}
