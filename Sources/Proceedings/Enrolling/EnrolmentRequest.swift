public import Signing

/// A resident's wish to vote with a key of her own: the code from her letter, the key, and a signature that shows that she has
/// it (docs/record-format/v1.md, 12.2; *aanmelding*).
public struct EnrolmentRequest: Hashable, Sendable {
    /// The round, as the registrar calls it.
    public let round: RecordName
    /// The code from the letter.
    public let code: VotingCode
    /// Her device's key for this round.
    public let key: VerificationKey
    /// By that key, in the domain `code-enrolment`, over ``signedOctets``.
    public let signature: Signature

    /// A request as it was sent.
    public init(round: RecordName, code: VotingCode, key: VerificationKey, signature: Signature) {
        self.round = round
        self.code = code
        self.key = key
        self.signature = signature
    }

    /// A request, signed.
    public init(round: RecordName, code: VotingCode, by key: SigningKey) {
        let octets = EnrolmentRequest.octets(round, code, key.verificationKey)
        self.round = round
        self.code = code
        self.key = key.verificationKey
        self.signature = key.signature(of: octets, in: Domains.codeEnrolment)
    }

    /// `[1, round, code, key]`.
    public var signedOctets: [UInt8] { EnrolmentRequest.octets(self.round, self.code, self.key) }

    /// Whether the key is a good one and whoever asks has it.
    public var isSignedByKey: Bool {
        self.key.accepts(self.signature, of: self.signedOctets, in: Domains.codeEnrolment)
    }

    private static func octets(_ round: RecordName, _ code: VotingCode, _ key: VerificationKey) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(4)
        writer.count(1)
        writer.text(round.text)
        writer.text(String(decoding: code.ascii, as: UTF8.self))
        writer.key(key)
        return writer.bytes
    }
}
