public import Credentials
public import Signing

/// An issuer's own account of the credentials it gave: one for each voter, the same answer to the same question.
///
/// The book is private to the issuer until the round is closed; then ``pages()`` tells for whom there is one. It never
/// holds the message that was signed, which nobody but the voter knows.
public struct IssuanceBook: Sendable {
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// Which issuer: 0 or 1.
    public let issuer: Int
    /// The size of the register.
    public let voters: Int
    /// The answers given, by the voter's number.
    public private(set) var answers: [Int: Answer] = [:]

    /// A credential given.
    public struct Answer: Hashable, Sendable {
        /// The hash of the blinded message.
        public let question: Digest
        /// The blind signature.
        public let signature: [UInt8]

        /// An answer that was kept.
        public init(question: Digest, signature: [UInt8]) {
            self.question = question
            self.signature = signature
        }
    }

    /// An empty book.
    public init(manifest: Digest, issuer: Int, voters: Int) {
        self.manifest = manifest
        self.issuer = issuer
        self.voters = voters
    }

    /// Puts back an answer that was kept; ``answers`` are kept by whoever owns the book, before they are given out.
    public mutating func restore(leaf: Int, _ answer: Answer) {
        self.answers[leaf] = answer
    }

    /// Answers an application.
    ///
    /// - Parameter isProven: whether a voter without enrolment key has proved who she is, with a code or in person.
    public mutating func answer(
        _ bytes: [UInt8],
        leaves: [RegisterLeaf],
        key: IssuerSecretKey,
        isProven: Bool = false
    ) throws(IssuanceProblem) -> (leaf: Int, answer: Answer) {
        let (application, signature) = try IssuanceBook.read(bytes)
        guard application.manifest == self.manifest, application.issuer == self.issuer else { throw .otherIssuer }
        let leaf = application.leaf
        guard leaves.indices.contains(leaf), leaves[leaf].kind == .secret else { throw .notSecret(leaf: leaf) }
        if let enrolment = leaves[leaf].key {
            guard let signature,
                enrolment.isValidSignature(signature, of: application.encoded, in: Domains.credentialRequest)
            else { throw .signature(leaf: leaf) }
        } else if !isProven {
            throw .unproven(leaf: leaf)
        }
        let question = SHA256.digest(application.blinded)
        if let given = self.answers[leaf] {
            guard given.question == question else { throw .alreadyIssued(leaf: leaf) }
            return (leaf, given)
        }
        let answer = Answer(question: question, signature: try IssuanceBook.sign(application.blinded, key))
        self.answers[leaf] = answer
        return (leaf, answer)
    }

    /// The pages that tell, after the close, for whom there is a credential.
    public func pages() -> [IssuancePage] {
        let size = IssuancePage.leavesPerPage
        return stride(from: 0, to: self.voters, by: size).enumerated().map { page, first in
            let count = min(size, self.voters - first)
            var bits = [UInt8](repeating: 0, count: (count + 7) / 8)
            for place in 0..<count where self.answers[first + place] != nil {
                bits[place / 8] |= 1 << UInt8(place % 8)
            }
            return IssuancePage(manifest: self.manifest, issuer: self.issuer, page: page, bits: bits)
        }
    }

    private static func read(
        _ bytes: [UInt8]
    ) throws(IssuanceProblem) -> (CredentialApplication, Signature?) {
        do {
            return try CredentialApplication.read(bytes)
        } catch {
            throw .encoding(error)
        }
    }

    private static func sign(_ blinded: [UInt8], _ key: IssuerSecretKey) throws(IssuanceProblem) -> [UInt8] {
        do {
            return try key.blindSignature(for: blinded)
        } catch {
            switch error {
            case .blindedMessageSize, .blindedMessageRange: throw .blindedMessage
            default: throw .key
            }
        }
    }
}
