public import Deliberation
internal import GRDB
public import Proceedings

/// Every one of these writes the file anew, so that nothing of what was deleted is in any file when it returns.
extension PersonStore {
    /// Closes a round: what ties persons to the record is gone. What stays has no number, key or hash in common with it.
    public func closeRound(_ round: RecordName) throws(RepositoryError) {
        try self.file.write { database in
            let (id, _) = try PersonStore.found(round, database)
            try PersonStore.unlink(id, database)
        }
        try self.file.scrub()
    }

    /// Erases everything about one person (AVG art. 17, *recht op gegevenswissing*). Her leaf in the register stays, and
    /// nobody can tell any more whose it is. When she used her code and keys are still enrolled, a keyed hash stays until the
    /// links of the round go, so that nobody gets a second code in her name.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` when she is not there.
    public func erase(_ reference: String, of round: RecordName) throws(RepositoryError) {
        try self.file.write { database in
            let (id, _) = try PersonStore.found(round, database)
            try database.execute(
                sql: "DELETE FROM person WHERE round = ? AND reference = ?",
                arguments: [id, reference]
            )
            guard database.changesCount == 1 else {
                throw RepositoryError(.missing, "there is no such person in the round")
            }
        }
        try self.file.scrub()
    }

    /// Erases a round with everybody in it.
    public func eraseRound(_ round: RecordName) throws(RepositoryError) {
        try self.file.write { database in
            let (id, _) = try PersonStore.found(round, database)
            try database.execute(sql: "DELETE FROM round WHERE id = ?", arguments: [id])
        }
        try self.file.scrub()
    }

    /// Erases everything.
    public func eraseAll() throws(RepositoryError) {
        try self.file.write { try $0.execute(sql: "DELETE FROM round") }
        try self.file.scrub()
    }

    /// Erases what is past its term.
    ///
    /// - Returns: what was erased, by round and class.
    public func expire(on day: Day) throws(RepositoryError) -> [(round: RecordName, dataClass: DataClass)] {
        var expired: [(round: RecordName, dataClass: DataClass)] = []
        for (round, _) in try self.rounds() {
            for term in try self.retention(of: round) where term.isOver(on: day) {
                try self.file.write { database in
                    let (id, _) = try PersonStore.found(round, database)
                    try PersonStore.remove(term.dataClass, id, database)
                }
                expired.append((round, term.dataClass))
            }
        }
        if !expired.isEmpty { try self.file.scrub() }
        return expired
    }

    private static func remove(_ dataClass: DataClass, _ round: Int64, _ database: Database) throws {
        if dataClass == .links { return try self.unlink(round, database) }
        try database.execute(
            sql: "DELETE FROM \(dataClass.table) WHERE \(dataClass.ofRound)",
            arguments: [round]
        )
    }

    private static func unlink(_ round: Int64, _ database: Database) throws {
        // A round that is closed gives no codes, so nothing has to stay of whom used one.
        try database.execute(sql: "UPDATE round SET stage = 2 WHERE id = ?", arguments: [round])
        try database.execute(sql: "DELETE FROM link WHERE round = ?", arguments: [round])
        try database.execute(sql: "DELETE FROM used WHERE round = ?", arguments: [round])
    }
}
