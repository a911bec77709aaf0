/// Why a repository could not do what it was asked.
public struct RepositoryError: Error, Sendable {
    /// The kinds of reasons.
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// The log has another size than expected: somebody else appended.
        case conflict
        /// There are no such entries.
        case range
        /// There is no such record.
        case missing
        /// An entry is empty, or larger than entries may be.
        case entry
        /// Another process has the log open for appending.
        case busy
        /// What is stored is damaged.
        case damaged
        /// A newer version of the program made what is stored.
        case newer
        /// The storage failed.
        case storage
    }

    /// The kind of reason.
    public let code: Code
    /// What exactly, for a log or a person.
    public let message: String
    /// What lies behind it.
    public let cause: (any Error)?

    /// An error.
    public init(_ code: Code, _ message: String, cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
