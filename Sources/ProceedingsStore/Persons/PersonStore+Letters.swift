public import Deliberation
internal import Foundation
internal import GRDB
public import Proceedings
internal import Signing

extension PersonStore {
    /// Draws a code for everybody in a round who has none and votes other than on paper, or anew for `reference`, whose letter
    /// was lost. Nothing is kept yet: write the letters first, then ``keep(_:of:on:)``.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` for a reference that is not there, ``RepositoryError/Code/conflict`` when
    ///   her code was used, for then there is no other, and when the register is made.
    public func letters(
        of round: RecordName,
        anew reference: String? = nil,
        pepper: CodePepper,
        using generator: inout some RandomNumberGenerator
    ) throws(RepositoryError) -> [Letter] {
        let rows = try self.file.read { database in
            let id = try PersonStore.enrolling(round, database)
            if let reference { try PersonStore.requireUnused(reference, id, database) }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT person.id, reference, kind, salt FROM person JOIN link ON link.person = person.id
                    WHERE person.round = ?1 AND kind <> 2
                        AND CASE WHEN ?2 IS NULL THEN lookup IS NULL ELSE reference = ?2 END
                    ORDER BY person.id
                    """,
                arguments: [id, reference]
            ).map { row in
                let lines = "SELECT text FROM contact WHERE person = ? ORDER BY line"
                let person: Int64 = row["id"]
                return (person, row, try String.fetchAll(database, sql: lines, arguments: [person]))
            }
        }
        var letters: [Letter] = []
        for (person, row, contact) in rows {
            guard let kind = RegisterLeaf.Kind(rawValue: row["kind"]), let salt = Digest(row["salt"] as Data) else {
                throw RepositoryError(.damaged, "somebody in round \(round) cannot be read")
            }
            let (code, reference) = (VotingCode(using: &generator), row["reference"] as String)
            let commitment = RegisterLeaf.commitment(salt: salt, reference: reference)
            let masked = (0...1).map { issuer in
                let check = VotingCode.check(code.proof(issuer: issuer, commitment: commitment))
                return pepper.masked(check, issuer: issuer, commitment: commitment).bytes
            }
            letters.append(
                Letter(
                    person: person,
                    lookup: pepper.lookup(code).bytes,
                    masked: masked,
                    reference: reference,
                    kind: kind,
                    contact: contact,
                    code: code
                )
            )
        }
        return letters
    }

    /// Keeps that letters were made, and the codes in them as keyed hashes; earlier codes of the same persons are dead.
    ///
    /// - Returns: the number of the batch.
    /// - Throws: ``RepositoryError/Code/conflict`` when a code of one of them was used meanwhile, or the register made.
    public func keep(_ letters: [Letter], of round: RecordName, on day: Day) throws(RepositoryError) -> Int {
        try self.file.write { database in
            let id = try PersonStore.enrolling(round, database)
            let last = """
                SELECT coalesce(max(batch), 0) FROM letter JOIN person ON letter.person = person.id WHERE round = ?
                """
            let batch = try (Int.fetchOne(database, sql: last, arguments: [id]) ?? 0) + 1
            for letter in letters {
                try database.cachedStatement(
                    sql: """
                        UPDATE link SET lookup = ?, masked_0 = ?, masked_1 = ?
                        WHERE person = ? AND round = ? AND key IS NULL
                        """
                ).execute(
                    arguments: [Data(letter.lookup), Data(letter.masked[0]), Data(letter.masked[1]), letter.person, id]
                )
                guard database.changesCount == 1 else {
                    throw RepositoryError(.conflict, "a code was used meanwhile")
                }
                try database.cachedStatement(
                    sql: "INSERT OR REPLACE INTO letter (person, batch, made_on) VALUES (?, ?, ?)"
                ).execute(arguments: [letter.person, batch, day.number])
            }
            return batch
        }
    }

    /// Notes that the letters of a batch were posted.
    ///
    /// - Returns: how many.
    public func markSent(_ batch: Int, of round: RecordName, on day: Day) throws(RepositoryError) -> Int {
        try self.file.write { database in
            let (id, _) = try PersonStore.found(round, database)
            try database.execute(
                sql: """
                    UPDATE letter SET sent_on = ?
                    WHERE batch = ? AND person IN (SELECT id FROM person WHERE round = ?)
                    """,
                arguments: [day.number, batch, id]
            )
            return database.changesCount
        }
    }

    private static func requireUnused(_ reference: String, _ round: Int64, _ database: Database) throws {
        let sql = "SELECT key IS NULL FROM link JOIN person ON id = person WHERE link.round = ? AND reference = ?"
        guard let isUnused = try Bool.fetchOne(database, sql: sql, arguments: [round, reference]) else {
            throw RepositoryError(.missing, "there is no such person in the round")
        }
        guard isUnused else { throw RepositoryError(.conflict, "this code was used; there is no other") }
    }
}
