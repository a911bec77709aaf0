public import Signing

/// What a voter's own device does: makes ballots, and signs them with her key for this round.
public struct BallotMaker: Sendable {
    private let terms: RoundTerms
    private let key: SigningKey

    /// A maker of ballots in a round, with the voter's key.
    public init(_ terms: RoundTerms, key: SigningKey) {
        self.terms = terms
        self.key = key
    }

    /// An open ballot, ready to be sent.
    ///
    /// - Parameter next: its place in the chain, from ``RoundState/nextBallot(of:)``.
    /// - Throws: ``ChoiceFault`` when a ballot of the round may not say this.
    public func open(_ choices: Choices, next: (sequence: Int, previous: Digest)) throws(ChoiceFault) -> [UInt8] {
        try self.terms.check(choices)
        let ballot = OpenBallot(manifest: self.terms.hash, link: self.link(next), choices: choices)
        return Entry.signed(ballot, by: self.key)
    }

    /// A sealed ballot, ready to be sent; the first of a key carries the credentials of both issuers.
    ///
    /// - Returns: `nil` when the round has no sealed ballots, or the choices do not fit in a box.
    /// - Throws: ``ChoiceFault`` when a ballot of the round may not say this.
    public func sealed(
        _ choices: Choices,
        next: (sequence: Int, previous: Digest),
        credentials: [Credential]
    ) throws(ChoiceFault) -> [UInt8]? {
        try self.terms.check(choices)
        let content = SealedContent(
            manifest: self.terms.hash,
            key: self.key.verificationKey,
            choices: choices
        )
        guard let box = self.terms.manifest.box, let padded = content.padded(to: box.paddedLength),
            let sealed = box.key.seal(padded)
        else { return nil }
        let ballot = SealedBallot(manifest: self.terms.hash, link: self.link(next), box: sealed)
        return Entry.signed(ballot, by: self.key, credentials: next.sequence == 0 ? credentials : [])
    }

    private func link(_ next: (sequence: Int, previous: Digest)) -> BallotLink {
        BallotLink(key: self.key.verificationKey, sequence: next.sequence, previous: next.previous)
    }
}
