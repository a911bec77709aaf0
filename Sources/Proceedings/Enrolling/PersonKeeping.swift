public import Signing

/// Where it is kept who holds which code, and which key is hers. One conformance battery tests every implementation.
///
/// Codes are known here only as ``CodePepper/lookup(_:)``.
public protocol PersonKeeping: Sendable {
    /// Binds a key to whoever holds a code: in one step, durable before it answers.
    ///
    /// Of several who come with the same code exactly one key is bound. What is bound stays so: nothing in this protocol
    /// takes it back.
    ///
    /// - Parameter lookup: the keyed hash of the code.
    func bind(
        _ key: VerificationKey,
        to lookup: Digest,
        in round: RecordName
    ) async throws(RepositoryError) -> KeyBinding

    /// Who holds a code; `nil` when nobody does.
    func holder(of lookup: Digest, in round: RecordName) async throws(RepositoryError) -> CodeHolder?
}
