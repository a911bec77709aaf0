internal import Dispatch
internal import GRDB
public import Proceedings

extension RecordStore {
    /// Copies the store as it is now to `path`, where no file may be yet, while others go on writing; then looks through
    /// the copy.
    ///
    /// A text that is erased later is still in the copy.
    ///
    /// - Returns: what is wrong with the copy.
    /// - Throws: ``RepositoryError/Code/conflict`` when there is a file at `path`.
    public func backup(to path: String) async throws(RepositoryError) -> StoreReport {
        let pool = self.file.pool
        try await Self.blocking { try StoreCopy.make(of: pool, at: path) }
        return try await Self.check(copy: path)
    }

    /// Puts a copy in the place of a store that nobody has open.
    ///
    /// What stood there is kept beside it, with `.replaced` after its name.
    ///
    /// - Parameters:
    ///   - backup: a copy that ``backup(to:)`` made, or any store.
    ///   - path: where the store shall be.
    ///   - replacing: whether there may be one already.
    /// - Returns: what is wrong with the copy; then nothing was put in place.
    /// - Throws: ``RepositoryError/Code/busy`` when somebody has the store open, ``RepositoryError/Code/conflict`` when
    ///   there is one and `replacing` does not say so, or an earlier one was not taken away.
    public static func restore(
        _ backup: String,
        to path: String,
        replacing: Bool
    ) async throws(RepositoryError) -> StoreReport {
        let report = try await Self.check(copy: backup)
        guard report.isSound else { return report }
        let (source, target) = (StorePaths(backup), StorePaths(path))
        guard source.database != target.database else {
            throw RepositoryError(.conflict, "\(backup) and \(path) are the same file")
        }
        try await Self.blocking { try StoreReplacement(target).put(source, replacing: replacing) }
        return report
    }

    /// Looks through a copy; nothing is left beside it.
    private static func check(copy path: String) async throws(RepositoryError) -> StoreReport {
        let paths = StorePaths(path)
        guard paths.exists else { throw RepositoryError(.missing, "there is no file \(path)") }
        return try await Self.blocking {
            let queue = try DatabaseQueue(
                path: paths.database,
                configuration: DatabaseSettings.configuration(readOnly: true, label: "records.look")
            )
            defer { try? queue.close() }
            return try queue.read { database in
                try RecordMigrations.requireCurrent(database)
                return try StoreCheck(database).report
            }
        }
    }

    /// Does something long on a thread of its own.
    private static func blocking<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws(RepositoryError) -> Value {
        let result: Result<Value, RepositoryError> = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Result { try body() }.mapError { RepositoryError(database: $0) })
            }
        }
        return try result.get()
    }
}
