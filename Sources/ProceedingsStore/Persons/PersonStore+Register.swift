internal import Foundation
internal import GRDB
public import Proceedings
public import Signing

extension PersonStore {
    /// Makes the register of a round: gives everybody a place, in a fresh order, so that a number says nothing of where
    /// somebody stood in a list. From then on nobody is entered and no key enrolled.
    ///
    /// Who was to vote openly and enrolled no key votes on paper. Where the register is made already nothing changes.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` when there is nobody, ``RepositoryError/Code/conflict`` when the round is
    ///   closed.
    public func makeRegister(
        of round: RecordName,
        using generator: inout some RandomNumberGenerator
    ) throws(RepositoryError) -> [RegisteredPerson] {
        try self.file.write { database in
            let (id, stage) = try PersonStore.found(round, database)
            guard stage == .enrolling else { return }
            let all = "SELECT person FROM link WHERE round = ? ORDER BY person"
            let persons = try Int64.fetchAll(database, sql: all, arguments: [id]).shuffled(using: &generator)
            guard !persons.isEmpty else { throw RepositoryError(.missing, "there is nobody in round \(round)") }
            for (leaf, person) in persons.enumerated() {
                try database.cachedStatement(sql: "UPDATE link SET leaf = ? WHERE person = ?").execute(
                    arguments: [leaf, person]
                )
            }
            try database.execute(sql: "UPDATE round SET stage = 1 WHERE id = ?", arguments: [id])
        }
        return try self.register(of: round)
    }

    /// The register of a round, in order. Places of persons who were erased are missing.
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when it is not made, or the round is closed.
    public func register(of round: RecordName) throws(RepositoryError) -> [RegisteredPerson] {
        try self.file.read { database in
            let (id, stage) = try PersonStore.found(round, database)
            guard stage == .registered else {
                throw RepositoryError(.conflict, "round \(round) has no register now")
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT leaf, reference, kind, salt, key, area, coalesce(birth_year, '') AS birth_year,
                        coalesce(sex, '') AS sex
                    FROM link JOIN person ON person.id = link.person
                        LEFT JOIN demographic ON demographic.person = person.id
                    WHERE link.round = ? ORDER BY leaf
                    """,
                arguments: [id]
            ).map(PersonStore.registered)
        }
    }

    /// What issuer `issuer` compares proofs with, for everybody who votes in secret and enrolled no key: number and check.
    ///
    /// - Throws: as ``register(of:)``.
    public func issuerChecks(
        of round: RecordName,
        issuer: Int,
        pepper: CodePepper
    ) throws(RepositoryError) -> [(leaf: Int, check: Digest)] {
        let rows = try self.file.read { database in
            let (id, stage) = try PersonStore.found(round, database)
            guard stage == .registered else {
                throw RepositoryError(.conflict, "round \(round) has no register now")
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT leaf, reference, salt, CASE ?1 WHEN 0 THEN masked_0 ELSE masked_1 END AS masked
                    FROM link JOIN person ON person.id = link.person
                    WHERE link.round = ?2 AND kind = 1 AND key IS NULL AND masked_0 IS NOT NULL ORDER BY leaf
                    """,
                arguments: [issuer, id]
            )
        }
        return try rows.map { (row) throws(RepositoryError) in
            guard let salt = Digest(row["salt"] as Data), let masked = Digest(row["masked"] as Data) else {
                throw RepositoryError(.damaged, "a code of round \(round) cannot be read")
            }
            let commitment = RegisterLeaf.commitment(salt: salt, reference: row["reference"])
            return (row["leaf"], pepper.masked(masked, issuer: issuer, commitment: commitment))
        }
    }

    private static func registered(_ row: Row) throws -> RegisteredPerson {
        guard let salt = Digest(row["salt"] as Data), let wanted = RegisterLeaf.Kind(rawValue: row["kind"]) else {
            throw RepositoryError(.damaged, "somebody in the register cannot be read")
        }
        let key = (row["key"] as Data?).flatMap { VerificationKey($0) }
        let kind = wanted == .open && key == nil ? .paper : wanted
        let entry = RegisterEntry(reference: row["reference"], salt: salt, kind: kind, key: key, zone: row["area"])
        return RegisteredPerson(leaf: row["leaf"], entry: entry, birthYear: row["birth_year"], sex: row["sex"])
    }
}
