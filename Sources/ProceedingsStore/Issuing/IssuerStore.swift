internal import Foundation
internal import GRDB
public import Proceedings
public import Signing

/// What one issuer keeps of one round, in a database of its own: checks of codes, and the answers that it gave.
public final class IssuerStore: IssuanceKeeping {
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Which issuer: 0 or 1.
    public let issuer: Int
    /// The size of the register.
    public let voters: Int
    private let file: PrivateFile

    /// Opens a store that is there.
    public init(_ path: String) throws(RepositoryError) {
        self.file = try PrivateFile(path, IssuerSchema.schema)
        let row = try self.file.read { try Row.fetchOne($0, sql: "SELECT manifest, number, voters FROM issuer") }
        guard let row, let manifest = Digest(row["manifest"] as Data) else {
            throw RepositoryError(.damaged, "the store does not say whose it is")
        }
        (self.manifest, self.issuer, self.voters) = (manifest, row["number"], row["voters"])
    }

    /// Makes a store, for its owner alone (mode 0600).
    ///
    /// - Throws: ``RepositoryError/Code/conflict`` when there is a file.
    public static func create(
        _ path: String,
        manifest: Digest,
        issuer: Int,
        voters: Int
    ) throws(RepositoryError) -> IssuerStore {
        try PrivateFile.create(path, IssuerSchema.schema)
        let file = try PrivateFile(path, IssuerSchema.schema)
        defer { file.close() }
        try file.write { database in
            try database.execute(
                sql: "INSERT INTO issuer (id, manifest, number, voters) VALUES (1, ?, ?, ?)",
                arguments: [Data(manifest.bytes), issuer, voters]
            )
        }
        return try IssuerStore(path)
    }

    /// Lets the file go.
    public func close() { self.file.close() }

    /// Takes in what codes are compared with, in place of what was there.
    ///
    /// - Throws: ``RepositoryError/Code/entry`` for a number that is not in the register.
    public func load(_ checks: [(leaf: Int, check: Digest)]) throws(RepositoryError) {
        try self.file.write { database in
            try database.execute(sql: "DELETE FROM code")
            for (leaf, check) in checks {
                guard (0..<self.voters).contains(leaf) else {
                    throw RepositoryError(.entry, "there is no voter \(leaf) in the register")
                }
                try database.cachedStatement(sql: "INSERT OR REPLACE INTO code (leaf, bytes) VALUES (?, ?)").execute(
                    arguments: [leaf, Data(check.bytes)]
                )
            }
        }
    }

    /// What the proof of a voter's code is compared with.
    public func check(of leaf: Int) async throws(RepositoryError) -> Digest? {
        try await self.file.readLater { database in
            let sql = "SELECT bytes FROM code WHERE leaf = ?"
            return try Data.fetchOne(database.cachedStatement(sql: sql), arguments: [leaf]).flatMap { Digest($0) }
        }
    }

    /// The answer that was given to a voter.
    public func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer? {
        try await self.file.readLater { try IssuerStore.answer(leaf, $0) }
    }

    /// Keeps an answer, unless there is one.
    public func keep(_ answer: IssuanceBook.Answer, of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer {
        try await self.file.writeLater { database in
            if let kept = try IssuerStore.answer(leaf, database) { return kept }
            try database.cachedStatement(
                sql: "INSERT INTO answer (leaf, question, signature) VALUES (?, ?, ?)"
            ).execute(arguments: [leaf, Data(answer.question.bytes), Data(answer.signature)])
            return answer
        }
    }

    /// The voters who were given an answer.
    public func answered() async throws(RepositoryError) -> [Int] {
        try await self.file.readLater { try Int.fetchAll($0, sql: "SELECT leaf FROM answer ORDER BY leaf") }
    }

    /// Erases checks and answers, once the round is published: nothing depends on them any more.
    public func eraseAll() throws(RepositoryError) {
        try self.file.write { try $0.execute(sql: "DELETE FROM code; DELETE FROM answer") }
        try self.file.scrub()
    }

    private static func answer(_ leaf: Int, _ database: Database) throws -> IssuanceBook.Answer? {
        let sql = "SELECT question, signature FROM answer WHERE leaf = ?"
        guard let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [leaf]) else { return nil }
        guard let question = Digest(row["question"] as Data) else {
            throw RepositoryError(.damaged, "the answer to voter \(leaf) cannot be read")
        }
        return IssuanceBook.Answer(question: question, signature: [UInt8](row["signature"] as Data))
    }
}
