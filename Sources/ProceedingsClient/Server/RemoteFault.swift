public import TransparencyLog

/// Why a server was not believed, or did not do what it was asked.
public enum RemoteFault: Error, Sendable {
    /// What of an answer does not hold.
    public enum Doubt: String, CaseIterable, Hashable, Sendable {
        /// The answer has another form than the interface says (docs/http.md).
        case form
        /// The checkpoint is not signed by the log that the first entry names.
        case checkpoint
        /// The hashes of the entries do not lead to the root of the signed checkpoint.
        case root
        /// The receipt is none, or is for something else than what was handed in.
        case receipt
        /// What came is not what its address says.
        case document
        /// The record is larger than this program reads.
        case size
    }

    /// There was no answer.
    case transport(TransportFailure)
    /// The server says what is wrong.
    case problem(RemoteProblem)
    /// The server answered with this status and without a reason.
    case status(Int)
    /// The server wants the request to go somewhere else.
    case redirected(String)
    /// An answer does not hold.
    case doubt(Doubt)
    /// The log is smaller than when it was seen before.
    case rolledBack(from: UInt64, to: UInt64)
    /// The record of this name has another log than before.
    case otherLog
    /// The log has signed two histories; this proves it.
    case equivocation(Equivocation)
    /// What was kept of the log since the time before cannot be read or written.
    case memory(any Error)

    /// A name for programs, always the same for the same reason.
    public var code: String {
        switch self {
        case .transport(let failure): failure.code.rawValue
        case .problem(let problem): problem.code
        case .status(let status): "status-\(status)"
        case .redirected: "redirected"
        case .doubt(let doubt): "bad-" + doubt.rawValue
        case .rolledBack: "rolled-back"
        case .otherLog: "other-log"
        case .equivocation: "two-histories"
        case .memory: "memory"
        }
    }
}
