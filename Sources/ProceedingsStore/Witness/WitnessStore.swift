internal import Foundation
internal import GRDB
public import Proceedings
public import TransparencyLog

/// What a witness remembers of the logs that it follows, in a small database of its own.
///
/// A state is kept only in place of the one that it continues, in one durable step: of two processes that decide at the
/// same time, one is told to look again (C2SP tlog-witness: a witness must never sign two histories).
public final class WitnessStore: Sendable {
    private let queue: DatabaseQueue

    /// Opens the memory at `path`, or begins one.
    ///
    /// - Throws: ``RepositoryError``.
    public init(at path: String) throws(RepositoryError) {
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            // Only with EXTRA the folder is on the disk too when the journal is gone from it. With less a journal that comes
            // back at a power cut would take back what was signed.
            configuration.prepareDatabase {
                try $0.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA")
            }
            self.queue = try DatabaseQueue(path: path, configuration: configuration)
            guard try self.queue.inDatabase(WitnessStore.isDurable) else {
                throw RepositoryError(.storage, "SQLite does not wait for the disk")
            }
            var migrator = DatabaseMigrator()
            migrator.registerMigration("1 witnessed logs") { try $0.execute(sql: WitnessStore.schema) }
            try migrator.migrate(self.queue)
            if try self.queue.read({ try migrator.hasBeenSuperseded($0) }) {
                throw RepositoryError(.storage, "a newer version made the memory of this witness")
            }
        } catch let error as RepositoryError {
            throw error
        } catch {
            throw WitnessStore.fault(error)
        }
    }

    /// What is remembered of the log with this key: nothing yet, or its last cosigned checkpoint.
    ///
    /// - Throws: ``RepositoryError/Code/damaged`` for a memory that cannot be read; a witness without it must not sign.
    public func log(_ key: VerifierKey) throws(RepositoryError) -> WitnessedLog {
        let stored: Data?
        do {
            stored = try self.queue.read {
                try Data.fetchOne($0, sql: "SELECT state FROM witnessed WHERE log = ?", arguments: [key.description])
            }
        } catch {
            throw WitnessStore.fault(error)
        }
        do {
            guard let stored else { return try WitnessedLog(log: key) }
            return try WitnessedLog(log: key, parsing: [UInt8](stored))
        } catch {
            throw RepositoryError(
                .damaged,
                "what is remembered of \(key.name.description) cannot be read",
                cause: error
            )
        }
    }

    /// Keeps what a witness has decided to remember.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when somebody else kept something meanwhile.
    public func keep(_ answer: WitnessAnswer) throws(RepositoryError) {
        let (log, state) = (answer.state.log.description, Data(answer.state.bytes))
        let (before, after) = (Int64(clamping: answer.previousSize), Int64(clamping: answer.state.size))
        do {
            let isKept = try self.queue.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO witnessed (log, size, state) SELECT ?1, 0, x''
                        WHERE NOT EXISTS (SELECT 1 FROM witnessed WHERE log = ?1)
                        """,
                    arguments: [log]
                )
                try database.execute(
                    sql: "UPDATE witnessed SET size = ?, state = ? WHERE log = ? AND size = ?",
                    arguments: [after, state, log, before]
                )
                return database.changesCount == 1
            }
            guard isKept else { throw RepositoryError(.conflict, "the witness has signed something else meanwhile") }
        } catch let error as RepositoryError {
            throw error
        } catch {
            throw WitnessStore.fault(error)
        }
    }

    /// The first and only schema; it never changes.
    private static let schema = """
        CREATE TABLE witnessed (
            log TEXT NOT NULL PRIMARY KEY,
            size INTEGER NOT NULL CHECK (size >= 0),
            state BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER witnessed_is_new BEFORE INSERT ON witnessed
        WHEN EXISTS (SELECT 1 FROM witnessed WHERE log = NEW.log)
        BEGIN SELECT RAISE(ABORT, 'what a witness remembers is never replaced'); END;
        CREATE TRIGGER witnessed_only_grows BEFORE UPDATE ON witnessed
        WHEN (NEW.log IS OLD.log AND NEW.size >= OLD.size) IS NOT TRUE
        BEGIN SELECT RAISE(ABORT, 'a witness never goes back'); END;
        CREATE TRIGGER witnessed_stays BEFORE DELETE ON witnessed
        BEGIN SELECT RAISE(ABORT, 'a witness never forgets'); END;
        """

    /// Whether what is kept is on the disk before a cosignature is given.
    private static func isDurable(_ database: Database) throws -> Bool {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        let flushing = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        return mode == "delete" && flushing == 3
    }

    /// As ``isDurable(_:)``, of this store.
    var isDurable: Bool {
        get throws { try self.queue.inDatabase(WitnessStore.isDurable) }
    }

    private static func fault(_ error: any Error) -> RepositoryError {
        RepositoryError(.storage, "the memory of the witness: \(error)", cause: error)
    }
}
