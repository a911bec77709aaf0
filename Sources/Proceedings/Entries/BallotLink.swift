public import Signing

/// The chain of a voter's ballots: whose, which in order, and after which (docs/record-format/v1.md, 3.4).
public struct BallotLink: Hashable, Sendable {
    /// The voter's key for this round.
    public let key: VerificationKey
    /// 0 for the first ballot, and one more for each that replaces it.
    public let sequence: Int
    /// The leaf hash of the ballot before, or zero for the first.
    public let previous: Digest

    /// The link of a ballot.
    public init(key: VerificationKey, sequence: Int = 0, previous: Digest = .zero) {
        self.key = key
        self.sequence = sequence
        self.previous = previous
    }

    /// Reads three items of a body.
    init(_ reader: inout ItemReader) throws(EncodingFault) {
        self.init(
            key: try reader.key(),
            sequence: try reader.count(0...Int(UInt32.max)),
            previous: try reader.digest()
        )
    }

    func write(to writer: inout ItemWriter) {
        writer.key(self.key)
        writer.count(self.sequence)
        writer.digest(self.previous)
    }
}
