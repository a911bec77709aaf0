internal import Foundation
internal import GRDB
public import Proceedings
public import Signing

/// The index of entries by what they are: made later than the entries, from them, and brought up to date when asked.
///
/// No receipt depends on it, and it costs more than the entries themselves: each must be decoded, and keys write all over
/// the index. So it is not on the way of an addition.
extension RecordStore {
    /// Brings the index of a record up to date, a thousand entries at a time.
    public func index(_ name: RecordName) async throws(RepositoryError) {
        let log = try await self.log(of: name)
        var isMore = true
        while isMore {
            try await self.file.write { _ = try StoredContents.advance(log, most: 1_024, $0) }
            isMore = try await self.file.read {
                try StoredContents.size(of: log, $0) < StoredEntries.size(of: log, $0)
            }
        }
    }

    /// What there is of a record: how many entries of each type, files and checkpoints.
    public func summary(_ name: RecordName) async throws(RepositoryError) -> StoredSummary {
        let log = try await self.log(of: name)
        return try await self.file.read { database in
            let counts = try StoredContents.counts(of: log, database)
            return StoredSummary(
                name: name,
                size: try StoredEntries.size(of: log, database),
                types: EntryType.allCases.compactMap { type in counts[type.rawValue].map { (type, $0) } },
                checkpoints: try Self.count("checkpoint", log, database),
                cosigned: try Self.count("cosigned", log, database),
                files: try Self.count("file", log, database)
            )
        }
    }

    /// The numbers of the entries of one type that the index covers, in order.
    public func entries(of type: EntryType, in name: RecordName) async throws(RepositoryError) -> [Int] {
        try await self.numbers("type = ?", type.rawValue.databaseValue, name)
    }

    /// The numbers of the ballots that one key signed and the index covers, in order.
    public func ballots(of key: VerificationKey, in name: RecordName) async throws(RepositoryError) -> [Int] {
        try await self.numbers("ballot_key = ?", Data(key.bytes).databaseValue, name)
    }

    /// The numbers of the acts of one person, by its identifier, that the index covers, in order.
    public func acts(ofPerson person: String, in name: RecordName) async throws(RepositoryError) -> [Int] {
        try await self.numbers("person = ?", person.databaseValue, name)
    }

    /// The record of this name.
    func log(of name: RecordName) async throws(RepositoryError) -> Int64 {
        let log = try await self.file.read { try Self.id(of: name, $0) }
        guard let log else { throw RepositoryError(.missing, "there is no record \(name)") }
        return log
    }

    private func numbers(
        _ condition: String,
        _ value: DatabaseValue,
        _ name: RecordName
    ) async throws(RepositoryError) -> [Int] {
        let log = try await self.log(of: name)
        return try await self.file.read { database in
            let sql = "SELECT number FROM content WHERE log = ? AND \(condition) ORDER BY number"
            return try Int.fetchAll(database, sql: sql, arguments: [log, value])
        }
    }

    /// `table` is one of ours.
    private static func count(_ table: String, _ log: Int64, _ database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table) WHERE log = ?", arguments: [log]) ?? 0
    }
}
