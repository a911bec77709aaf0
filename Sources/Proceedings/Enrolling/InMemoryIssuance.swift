public import Signing
internal import Synchronization

/// An issuer's answers in memory: for demonstrations and tests, and the measure for every other store of answers.
public final class InMemoryIssuance: IssuanceKeeping {
    private let checks: [Int: Digest]
    private let answers = Mutex<[Int: IssuanceBook.Answer]>([:])

    /// No answers; `checks` by the voter's number.
    public init(checks: [Int: Digest] = [:]) {
        self.checks = checks
    }

    /// What a proof is compared with.
    public func check(of leaf: Int) async throws(RepositoryError) -> Digest? { self.checks[leaf] }

    /// The answer that was given.
    public func answer(of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer? {
        self.answers.withLock { $0[leaf] }
    }

    /// Keeps an answer.
    public func keep(_ answer: IssuanceBook.Answer, of leaf: Int) async throws(RepositoryError) -> IssuanceBook.Answer {
        self.answers.withLock { answers in
            let kept = answers[leaf] ?? answer
            answers[leaf] = kept
            return kept
        }
    }

    /// The voters who were given an answer.
    public func answered() async throws(RepositoryError) -> [Int] { self.answers.withLock { $0.keys.sorted() } }
}
