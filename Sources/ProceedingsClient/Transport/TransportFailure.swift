/// Why there is no answer.
public struct TransportFailure: Error, Sendable {
    /// The kinds of reasons.
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// There is no server at this address, or no network.
        case unreachable
        /// The answer was not whole when the time was up.
        case timedOut = "timed-out"
        /// The answer is larger than it may be.
        case tooLarge = "too-large"
        /// The connection is not secure: a certificate does not fit.
        case insecure
        /// The connection broke off, or what came was no HTTP.
        case broken
        /// The caller did not want to know any more.
        case cancelled
    }

    /// The kind of reason.
    public let code: Code
    /// What exactly, for a log.
    public let message: String
    /// What lies behind it.
    public let cause: (any Error)?

    /// A failure.
    public init(_ code: Code, _ message: String = "", cause: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }
}
