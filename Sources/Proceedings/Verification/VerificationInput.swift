public import Signing

/// What a verifier is given beside the package.
public struct VerificationInput: Sendable {
    /// A file by name.
    public struct File: Sendable {
        /// What it is called, for findings.
        public let name: String
        /// Its bytes.
        public let bytes: [UInt8]

        /// A file.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// Checkpoints that somebody kept.
    public var checkpoints: [File] = []
    /// Receipts that somebody kept.
    public var receipts: [File] = []
    /// The key whose ballots the receipts must be for, or `nil` to leave that open.
    public var key: VerificationKey?
    /// How many entries are inspected at the same time.
    public var jobs = 1

    /// Nothing but the package.
    public init() {}
}
