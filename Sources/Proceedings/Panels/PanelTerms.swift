public import Signing
public import TransparencyLog

/// The charter made ready: what every check of an entry needs, and nothing that changes.
public struct PanelTerms: Sendable {
    /// The charter.
    public let charter: Charter
    /// Its hash, under which all other entries stand.
    public let hash: Digest
    /// The log's key, the witnesses and their quorum.
    public let witnessPolicy: WitnessPolicy

    /// Terms.
    ///
    /// - Throws: ``EntryProblem`` when a key or name in the charter cannot be used.
    public init(_ charter: Charter) throws(EntryProblem) {
        self.charter = charter
        self.hash = charter.hash
        self.witnessPolicy = try RoundTerms.policy(charter.witnesses)
    }
}
