internal import Foundation
internal import GRDB
public import Proceedings
public import Signing

extension PersonStore {
    /// Binds a key to whoever holds a code.
    public func bind(
        _ key: VerificationKey,
        to lookup: Digest,
        in round: RecordName
    ) async throws(RepositoryError) -> KeyBinding {
        try await self.file.writeLater { database in
            guard let row = try PersonStore.row(lookup, round, database) else { return .unknown }
            let holder = try PersonStore.holder(row)
            if let bound = holder.key { return bound == key ? .bound(holder) : .used }
            guard holder.kind != .paper else { return .onPaper }
            guard row["stage"] == RoundStage.enrolling.rawValue else { return .closed }
            let id: Int64 = row["round"]
            let taken = "SELECT 1 FROM link WHERE round = ? AND key = ?"
            guard try Row.fetchOne(database, sql: taken, arguments: [id, Data(key.bytes)]) == nil else {
                return .keyTaken
            }
            let person: Int64 = row["person"]
            // What only somebody without a key needs goes with it.
            try database.execute(
                sql: "UPDATE link SET key = ?, masked_0 = NULL, masked_1 = NULL WHERE person = ?",
                arguments: [Data(key.bytes), person]
            )
            return .bound(
                CodeHolder(reference: holder.reference, salt: holder.salt, kind: holder.kind, key: key)
            )
        }
    }

    /// Who holds a code.
    public func holder(of lookup: Digest, in round: RecordName) async throws(RepositoryError) -> CodeHolder? {
        try await self.file.readLater { database in
            try PersonStore.row(lookup, round, database).map(PersonStore.holder)
        }
    }

    private static func row(_ lookup: Digest, _ round: RecordName, _ database: Database) throws -> Row? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT link.person, link.round, stage, reference, kind, salt, key
                    FROM round JOIN link ON link.round = round.id JOIN person ON person.id = link.person
                    WHERE round.name = ? AND lookup = ?
                    """
            ),
            arguments: [round.text, Data(lookup.bytes)]
        )
    }

    private static func holder(_ row: Row) throws -> CodeHolder {
        let key: Data? = row["key"]
        guard let salt = Digest(row["salt"] as Data), let kind = RegisterLeaf.Kind(rawValue: row["kind"]),
            key == nil || key?.count == 32
        else { throw RepositoryError(.damaged, "the holder of a code cannot be read") }
        return CodeHolder(
            reference: row["reference"],
            salt: salt,
            kind: kind,
            key: key.flatMap { VerificationKey($0) }
        )
    }
}
