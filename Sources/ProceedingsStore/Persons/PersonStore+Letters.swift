public import Deliberation
internal import Foundation
internal import GRDB
public import Proceedings
internal import Signing

extension PersonStore {
    /// Draws a code for everybody in a round who has none and votes other than on paper, or anew for `reference`, whose letter
    /// was lost. Nothing is kept yet: write the letters first, then ``keep(_:of:on:)``. Who used a code before she was erased and
    /// entered again gets no other: ``withoutNewCode(in:pepper:)``.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` for a reference that is not there, ``RepositoryError/Code/conflict`` when
    ///   her code was used, for then there is no other, and when the register is made.
    public func letters(
        of round: RecordName,
        anew reference: String? = nil,
        pepper: CodePepper,
        using generator: inout some RandomNumberGenerator
    ) throws(RepositoryError) -> [Letter] {
        let (rows, marks) = try self.file.read { database in
            let id = try PersonStore.enrolling(round, database)
            if let reference { try PersonStore.requireUnused(reference, id, database) }
            let rows = try Row.fetchAll(
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
            return (rows, try PersonStore.marks(id, database))
        }
        var letters: [Letter] = []
        for (person, row, contact) in rows {
            guard let kind = RegisterLeaf.Kind(rawValue: row["kind"]), let salt = Digest(row["salt"] as Data) else {
                throw RepositoryError(.damaged, "somebody in round \(round) cannot be read")
            }
            let name: String = row["reference"]
            let mark = pepper.mark(of: name, in: round)
            guard !marks.contains(mark) else {
                guard reference == nil else {
                    throw RepositoryError(.conflict, "she used a code before she was erased; there is no other")
                }
                continue
            }
            let code = VotingCode(using: &generator)
            let commitment = RegisterLeaf.commitment(salt: salt, reference: name)
            let masked = (0...1).map { issuer in
                let check = VotingCode.check(code.proof(issuer: issuer, commitment: commitment))
                return pepper.masked(check, issuer: issuer, commitment: commitment).bytes
            }
            letters.append(
                Letter(
                    person: person,
                    lookup: pepper.lookup(code).bytes,
                    masked: masked,
                    mark: mark.bytes,
                    reference: name,
                    kind: kind,
                    contact: contact,
                    code: code
                )
            )
        }
        return letters
    }

    /// Who gets no letter because she used a code of this round before she was erased and entered again, by reference. She can
    /// vote on paper.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when the register is made.
    public func withoutNewCode(in round: RecordName, pepper: CodePepper) throws(RepositoryError) -> [String] {
        try self.file.read { database in
            let id = try PersonStore.enrolling(round, database)
            let marks = try PersonStore.marks(id, database)
            guard !marks.isEmpty else { return [] }
            let sql = """
                SELECT reference FROM person JOIN link ON link.person = person.id
                WHERE person.round = ? AND key IS NULL ORDER BY reference
                """
            return try String.fetchAll(database, sql: sql, arguments: [id])
                .filter { marks.contains(pepper.mark(of: $0, in: round)) }
        }
    }

    private static func marks(_ round: Int64, _ database: Database) throws -> Set<Digest> {
        let all = try Data.fetchAll(database, sql: "SELECT mark FROM used WHERE round = ?", arguments: [round])
        return Set(all.compactMap { Digest($0) })
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
                        UPDATE link SET lookup = ?, masked_0 = ?, masked_1 = ?, mark = ?
                        WHERE person = ? AND round = ? AND key IS NULL
                        """
                ).execute(
                    arguments: [
                        Data(letter.lookup), Data(letter.masked[0]), Data(letter.masked[1]), Data(letter.mark),
                        letter.person, id,
                    ]
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
