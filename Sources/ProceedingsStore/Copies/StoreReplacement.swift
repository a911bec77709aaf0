internal import Foundation
internal import GRDB
internal import Proceedings

/// Puts a copy in the place of a store.
struct StoreReplacement {
    private let paths: StorePaths

    init(_ paths: StorePaths) { self.paths = paths }

    /// - Throws: ``RepositoryError``; then what stood there stands there still, or beside under its other name.
    func put(_ source: StorePaths, replacing: Bool) throws {
        let lock = try FileLock(self.paths.presence, .exclusive)
        defer { withExtendedLifetime(lock) {} }
        let isThere = self.paths.exists
        guard !isThere || replacing else {
            throw RepositoryError(.conflict, "there is a file \(self.paths.database) already")
        }
        // A log without its database would be taken for that of the copy.
        guard isThere || !FileManager.default.fileExists(atPath: self.paths.log) else {
            throw RepositoryError(.conflict, "\(self.paths.log) is of a store that is not there")
        }
        if isThere {
            guard !FileManager.default.fileExists(atPath: self.old.database) else {
                throw RepositoryError(.conflict, "\(self.old.database) was not taken away yet")
            }
            try self.requireAlone()
        }
        let draft = self.paths.database + ".restored"
        let queue = try DatabaseQueue(
            path: source.database,
            configuration: DatabaseSettings.configuration(readOnly: true, label: "records.source")
        )
        defer { try? queue.close() }
        try StoreCopy.make(of: queue, at: draft)
        if isThere {
            try self.move(self.paths.database, self.old.database)
            try self.move(self.paths.log, self.old.log)
            try? FileManager.default.removeItem(atPath: self.paths.index)
        }
        try self.move(draft, self.paths.database)
        try StoreCopy.flushFolder(of: self.paths.database)
    }

    private var old: StorePaths { StorePaths(self.paths.database + ".replaced") }

    /// Sees that no program has the file open that does not know of our lock: SQLite gives it to one alone, or to nobody.
    private func requireAlone() throws {
        do {
            var configuration = DatabaseSettings.configuration(readOnly: false, label: "records.alone")
            configuration.busyMode = .immediateError
            let queue = try DatabaseQueue(path: self.paths.database, configuration: configuration)
            defer { try? queue.close() }
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK")
            }
        } catch {
            // A damaged file is what a copy is put back for.
            let error = RepositoryError(database: error)
            guard error.code == .damaged else { throw error }
        }
    }

    private func move(_ from: String, _ to: String) throws {
        guard FileManager.default.fileExists(atPath: from) else { return }
        // Both paths live as long as the call.
        guard unsafe rename(from, to) == 0 else {
            throw RepositoryError(.storage, "\(from) cannot become \(to): error \(errno)")
        }
    }
}
