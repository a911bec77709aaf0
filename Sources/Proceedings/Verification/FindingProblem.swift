/// What can be wrong with a package, a record, or a receipt.
public enum FindingProblem: Hashable, Sendable {
    /// An entry, or something that must be like one, is not in order.
    case entry(EntryProblem)
    /// The file is not a package.
    case package(PackageFault)
    /// A document is not the one published.
    case part(PartProblem)
    /// A document cannot be decoded.
    case document(EncodingFault)
    /// The record does not end with its publication.
    case notPublished
    /// Earlier checkpoints do not stand in ascending order of their sizes.
    case checkpointOrder
    /// The log had another root at this size: it was rewritten, or two logs were shown.
    case rewritten(size: UInt64)
    /// A checkpoint covers more entries than the log has: entries were taken away.
    case cutOff(size: UInt64, entries: UInt64)
    /// There is no certificate.
    case noCertificate
    /// This program cannot recount the round.
    case recountImpossible(RecountError)
    /// A number in the certificate is not what a recount gives.
    case count(CountName, certified: Int, recounted: Int)
    /// Other ballots were counted than those that count.
    case countedBallots
    /// The published outcome is not that of the recount.
    case outcome
    /// The published trace is not that of the recount.
    case trace
    /// A receipt cannot be read.
    case receiptUnreadable
    /// A receipt's checkpoint is not signed by this log.
    case receiptForeign
    /// A receipt's proof does not lead to its checkpoint.
    case receiptProof
    /// The log has other bytes where the receipt says that the ballot is.
    case receiptBytes(entry: UInt64)
    /// The receipt is for somebody else's ballot.
    case receiptKey

    /// The numbers of a certificate.
    public enum CountName: String, CaseIterable, Hashable, Sendable {
        /// Keys with a ballot.
        case cast
        /// Ballots counted.
        case counted
        /// Keys all of whose ballots are void.
        case void
        /// Keys cancelled.
        case cancelled
        /// Paper ballots counted.
        case paper
    }

    /// The check that finds it.
    public var check: Check {
        switch self {
        case .entry(let problem): problem.check
        case .package, .part: .parts
        case .document: .encoding
        case .notPublished: .order
        case .checkpointOrder: .parts
        case .rewritten, .cutOff: .consistency
        case .noCertificate: .certificate
        case .recountImpossible, .count, .countedBallots, .outcome, .trace: .recount
        case .receiptUnreadable, .receiptForeign, .receiptProof, .receiptBytes, .receiptKey: .receipt
        }
    }
}
