internal import GRDB
internal import Proceedings

extension StoreFile {
    /// Sees that what was deleted is in no file any more: what is free is overwritten in the database, and the write-ahead
    /// log, which has pages as they were, is emptied.
    ///
    /// - Throws: ``RepositoryError/Code/busy`` while somebody reads an older state for long; what was deleted is deleted,
    ///   and doing it again finishes this.
    func scrub() async throws(RepositoryError) {
        let error: RepositoryError? = await withCheckedContinuation { continuation in
            self.pool.asyncWriteWithoutTransaction { database in
                continuation.resume(returning: Self.emptyLog(database))
            }
        }
        if let error { throw error }
    }

    private static func emptyLog(_ database: Database) -> RepositoryError? {
        do {
            try database.checkpoint(.truncate)
            return nil
        } catch {
            return RepositoryError(database: error)
        }
    }
}
