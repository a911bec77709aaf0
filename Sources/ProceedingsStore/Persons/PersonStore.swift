internal import Deliberation
internal import Foundation
internal import GRDB
public import Proceedings
internal import Signing

/// The persons of rounds, in a database of their own: who they are, their letters, codes and keys. Nothing in it is needed for a
/// record to stand, and everything in it can be erased.
///
/// Methods that no network asks for are not `async` and wait for the disk.
public final class PersonStore: PersonKeeping {
    let file: PrivateFile

    /// Opens a store that is there.
    ///
    /// - Throws: ``RepositoryError``; ``RepositoryError/Code/newer`` for one that a newer version made.
    public init(_ path: String) throws(RepositoryError) {
        self.file = try PrivateFile(path, PersonSchema.schema)
    }

    /// Makes an empty store, for its owner alone (mode 0600).
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is a file.
    public static func create(_ path: String) throws(RepositoryError) -> PersonStore {
        try PrivateFile.create(path, PersonSchema.schema)
        return try PersonStore(path)
    }

    /// Lets the file go.
    public func close() { self.file.close() }

    /// Begins a round.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is one of that name.
    public func make(_ round: RecordName, _ retention: Retention) throws(RepositoryError) {
        try self.file.write { database in
            guard try PersonStore.roundID(round, database) == nil else {
                throw RepositoryError(.conflict, "there is a round \(round) already")
            }
            try database.execute(sql: "INSERT INTO round (name) VALUES (?)", arguments: [round.text])
            let id = database.lastInsertedRowID
            for (dataClass, day) in retention.until.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO retention (round, class, until) VALUES (?, ?, ?)",
                    arguments: [id, dataClass.rawValue, day.number]
                )
            }
        }
    }

    /// The rounds, by name, with how far each has come.
    public func rounds() throws(RepositoryError) -> [(name: RecordName, stage: RoundStage)] {
        try self.file.read { database in
            try Row.fetchAll(database, sql: "SELECT name, stage FROM round ORDER BY name").map { row in
                guard let name = RecordName(row["name"]), let stage = RoundStage(rawValue: row["stage"]) else {
                    throw RepositoryError(.damaged, "a round cannot be read")
                }
                return (name, stage)
            }
        }
    }

    /// How far a round has come.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` when there is no such round.
    public func stage(_ round: RecordName) throws(RepositoryError) -> RoundStage {
        try self.file.read { try PersonStore.found(round, $0).stage }
    }

    static func roundID(_ round: RecordName, _ database: Database) throws -> Int64? {
        try Int64.fetchOne(database, sql: "SELECT id FROM round WHERE name = ?", arguments: [round.text])
    }

    static func found(_ round: RecordName, _ database: Database) throws -> (id: Int64, stage: RoundStage) {
        let sql = "SELECT id, stage FROM round WHERE name = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [round.text]) else {
            throw RepositoryError(.missing, "there is no round \(round)")
        }
        guard let stage = RoundStage(rawValue: row["stage"]) else {
            throw RepositoryError(.damaged, "round \(round) is at no stage that there is")
        }
        return (row["id"], stage)
    }

    /// The round, while persons can still be entered.
    static func enrolling(_ round: RecordName, _ database: Database) throws -> Int64 {
        let (id, stage) = try self.found(round, database)
        guard stage == .enrolling else {
            throw RepositoryError(.conflict, "the register of round \(round) is made")
        }
        return id
    }
}
