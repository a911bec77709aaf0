/// Why a witness gave no cosignature.
public enum WitnessFault: Error, Sendable {
    /// There was no answer.
    case transport(TransportFailure)
    /// The witness knows the log at this size: ask again with a proof from there.
    case otherSize(UInt64)
    /// The witness knows another root for this size, or a larger log: it will not cosign, and somebody should find out why.
    case conflict
    /// The witness does not take the log's signature (403).
    case badLogSignature
    /// The witness does not follow this log (404).
    case unknownLog
    /// The proof does not show that the log only grew (422).
    case badProof
    /// The witness is busy or out of order (429, 5xx); ask again, after so many seconds where it says so.
    case unavailable(status: Int, retryAfter: Int?)
    /// The witness refuses for another reason.
    case refused(status: Int)
    /// The answer is not one that a witness gives.
    case unreadable
    /// The answer has no valid cosignature of this witness under this checkpoint.
    case badCosignature
    /// No proof from the size that the witness knows could be made.
    case noProof(from: UInt64)

    /// A name for logs and metrics, always the same for the same reason.
    public var code: String {
        switch self {
        case .transport(let failure): failure.code.rawValue
        case .otherSize: "other-size"
        case .conflict: "conflict"
        case .badLogSignature: "bad-log-signature"
        case .unknownLog: "unknown-log"
        case .badProof: "bad-proof"
        case .unavailable: "unavailable"
        case .refused: "refused"
        case .unreadable: "unreadable"
        case .badCosignature: "bad-cosignature"
        case .noProof: "no-proof"
        }
    }
}
