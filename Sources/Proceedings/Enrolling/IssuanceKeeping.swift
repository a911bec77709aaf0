public import Signing

/// Where one issuer keeps what it gave in one round, and by what it knows codes. One conformance battery tests every
/// implementation.
public protocol IssuanceKeeping: Sendable {
    /// What the proof of voter `leaf`'s code is compared with; `nil` when she has none.
    func check(of leaf: Int) async throws(RepositoryError) -> Digest?

    /// The answer that was given to voter `leaf`, or `nil`.
    func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer?

    /// Keeps an answer, durable before it returns, unless there is one: the first stays.
    ///
    /// - Returns: the answer that is kept now.
    func keep(_ answer: IssuanceBook.Answer, of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer

    /// The voters who were given an answer, in order.
    func answered() async throws(RepositoryError) -> [Int]
}
