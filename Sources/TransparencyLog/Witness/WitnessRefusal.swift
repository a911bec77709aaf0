/// Why a witness does not cosign.
public enum WitnessRefusal: Error, Hashable, Sendable {
    /// The text is no checkpoint.
    case checkpoint(CheckpointError)
    /// The witness does not follow this log.
    case unknownLog(KeyName)
    /// The log's signature is missing or wrong.
    case badLogSignature
    /// The old size is larger than that of the checkpoint.
    case oldSizeTooLarge(old: UInt64, new: UInt64)
    /// The witness knows the log at another size; ask again with a proof from there.
    case otherOldSize(known: UInt64, asked: UInt64)
    /// The log signed two roots for one size. The evidence stands on its own: publish it.
    case equivocation(Equivocation)
    /// The checkpoint is not shown to continue the last one.
    case badConsistencyProof(ProofError)
    /// The witness's clock is behind its last cosignature, or out of range. Both in seconds since 1970.
    case clockWentBack(last: UInt64, now: UInt64)

    /// The HTTP status of the answer (C2SP tlog-witness).
    public var status: Int {
        switch self {
        case .checkpoint, .oldSizeTooLarge: 400
        case .badLogSignature: 403
        case .unknownLog: 404
        case .otherOldSize, .equivocation: 409
        case .badConsistencyProof: 422
        case .clockWentBack: 503
        }
    }
}
