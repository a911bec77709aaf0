public import Signing

/// What a record says of itself: shown beside the findings.
public struct RecordSummary: Sendable {
    /// The manifest.
    public let manifest: Manifest
    /// Its hash: what everybody who takes part should have seen.
    public let manifestHash: Digest
    /// How far the round came.
    public internal(set) var phase: RoundPhase
    /// How many entries there are.
    public internal(set) var entries: Int
    /// The root of the log.
    public internal(set) var root: Digest
    /// The latest certificate.
    public internal(set) var certificate: TallyCertificate?
    /// What a recount gives.
    public internal(set) var recount: Recount.Result?
    /// How many of the witnesses cosigned the last checkpoint.
    public internal(set) var cosigned: Int
    /// Earlier checkpoints with which the log was compared.
    public internal(set) var compared: Int
}
