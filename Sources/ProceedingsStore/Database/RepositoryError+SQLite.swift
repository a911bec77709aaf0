internal import GRDB
internal import Proceedings

extension RepositoryError {
    /// What an error of the database means; a ``RepositoryError`` is itself.
    init(database error: any Error) {
        if let error = error as? RepositoryError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.storage, "the database did not answer", cause: error)
            return
        }
        // Only the code and SQLite's own words: values of a statement do not belong in a log.
        let message = "SQLite error \(error.extendedResultCode): \(error.message ?? "no more is known")"
        self.init(RepositoryError.code(error.resultCode), message, cause: error)
    }

    private static func code(_ code: ResultCode) -> Code {
        switch code {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        // A rule of the schema that a statement of ours breaks: what is stored is not as it must be.
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_SCHEMA: .damaged
        default: .storage
        }
    }
}
