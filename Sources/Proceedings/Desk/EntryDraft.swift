public import Signing

/// An entry that more than one person signs, on its way from one to the next.
///
/// A draft has the form of an entry that lacks signatures, so what everybody signs is in it, byte for byte.
public struct EntryDraft: Sendable {
    /// The entry with the signatures so far.
    public let entry: Entry

    /// A draft of `body`, signed by `keys`.
    ///
    /// - Throws: ``EncodingFault`` when what it says does not fit into an entry.
    public init(_ body: some EntryBody, signedBy keys: [SigningKey]) throws(EncodingFault) {
        self.entry = try Entry(decoding: Entry.signed(body, by: keys))
    }

    /// Reads a draft.
    public init(decoding bytes: [UInt8]) throws(EncodingFault) {
        self.entry = try Entry(decoding: bytes)
    }

    /// The bytes that travel; once the draft is complete, those of the entry.
    public var bytes: [UInt8] { self.entry.bytes }

    /// The draft with one more signature. Somebody who has signed before does not sign twice.
    ///
    /// - Throws: ``EntryProblem`` when a signature on it is not valid, or the draft belongs to another round.
    public func signed(by key: SigningKey, in terms: RoundTerms) throws(EntryProblem) -> EntryDraft {
        try self.signed(by: key, under: terms.hash)
    }

    /// The draft with one more signature, of an entry that stands under the manifest or charter with this hash.
    ///
    /// - Throws: as ``signed(by:in:)``.
    public func signed(by key: SigningKey, under hash: Digest) throws(EntryProblem) -> EntryDraft {
        guard let body = self.entry.content.body as? any RoundEntryBody, body.manifest == hash else {
            throw .foreignRound
        }
        let octets = self.entry.source.span.extracting(self.entry.bodyRange)
        for signer in self.entry.signers
        where !signer.key.isValidSignature(signer.signature, of: octets, in: self.entry.type.domain) {
            throw .invalidSignature(signer.key)
        }
        guard !self.entry.signers.contains(where: { $0.key == key.verificationKey }) else { return self }
        let signers = self.entry.signers + [Entry.signer(body, key)]
        do {
            return try EntryDraft(decoding: Entry.bytes(body, signers: signers))
        } catch {
            throw .encoding(error)
        }
    }

    /// What is wrong with who has signed: ``EntryProblem/missingSigner`` while somebody must still sign.
    public func problems(in state: RoundState) -> [EntryProblem] {
        let problems = SignerRule(self.entry, state.terms.manifest).problems
        guard case .keyEvent(let event) = self.entry.content, case .deskVote(let leaf, let key?, _) = event.event,
            state.voterKinds.indices.contains(leaf), state.voterKinds[leaf] == .secret,
            !self.entry.signers.contains(where: { $0.key == key })
        else { return problems }
        return problems + [.missingSigner]
    }

    /// The ballot key of a voter at the desk who must sign too, or `nil`.
    public var voterKey: VerificationKey? {
        guard case .keyEvent(let event) = self.entry.content else { return nil }
        return event.deskKey
    }
}
