public import Signing

/// The domains of version 1: what is signed or hashed for one purpose can never be taken for another.
public enum Domains {
    /// Manifests, and the manifest hash.
    public static let manifest = Domain("manifest")
    /// Open ballots.
    public static let ballot = Domain("ballot")
    /// Sealed ballots.
    public static let sealedBallot = Domain("sealed-ballot")
    /// Closing.
    public static let close = Domain("close")
    /// Key events.
    public static let keyEvent = Domain("key-event")
    /// The release of the box key.
    public static let boxKey = Domain("box-key")
    /// Tally certificates.
    public static let tally = Domain("tally")
    /// Publications.
    public static let publication = Domain("publication")
    /// Register pages.
    public static let registerPage = Domain("register-page")
    /// Cosigned checkpoints as entries.
    public static let checkpoint = Domain("checkpoint")
    /// Issuance pages.
    public static let issuance = Domain("issuance")
    /// Entries that commit to a lot.
    public static let lotCommitment = Domain("lot-commitment")
    /// Entries that reveal a lot.
    public static let lotReveal = Domain("lot-reveal")
    /// Paper batches.
    public static let paperBatch = Domain("paper-batch")
    /// Paper entries.
    public static let paperEntry = Domain("paper-entry")
    /// Paper resolutions.
    public static let paperResolution = Domain("paper-resolution")
    /// Charters of panel records, and their hash.
    public static let charter = Domain("charter")
    /// Keys of those who act in a panel record.
    public static let enrolment = Domain("enrolment")
    /// Acts about panels and initiatives.
    public static let act = Domain("act")
    /// Commitments to a person in the register (a hash).
    public static let register = Domain("register")
    /// Credentials: part of the message that issuers sign blindly.
    public static let credential = Domain("credential")
    /// Requests for a credential, signed with an enrolment key.
    public static let credentialRequest = Domain("credential-request")
    /// What a voter shows to one issuer of her voting code (a hash).
    public static let codeProof = Domain("code-proof")
    /// What an issuer compares that with (a hash).
    public static let codeCheck = Domain("code-check")
    /// A voting code as the registrar keeps it, under a pepper (a hash).
    public static let codeLookup = Domain("code-lookup")
    /// What hides an issuer's check in the registrar's store (a hash).
    public static let codeMask = Domain("code-mask")
    /// Whose voting code was used, as it stays when she is erased, under a pepper (a hash).
    public static let codeUsed = Domain("code-used")
    /// Keys that a voter enrols with her voting code.
    public static let codeEnrolment = Domain("code-enrolment")
    /// Commitments to a lot's secret (a hash).
    public static let lot = Domain("lot")
    /// The seed of the draw (a hash).
    public static let lotSeed = Domain("lot-seed")
    /// The ballots counted (a hash).
    public static let counted = Domain("counted")
}
