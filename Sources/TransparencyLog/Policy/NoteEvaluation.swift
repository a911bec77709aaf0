public import Signing

/// What the signatures under a checkpoint amount to under a ``WitnessPolicy``.
public struct NoteEvaluation: Hashable, Sendable {
    /// The checkpoint. Believe it only when ``isAccepted``.
    public let checkpoint: Checkpoint
    /// One verdict for each signature line, in order.
    public let lines: [LineVerdict]
    /// How many distinct witness keys the policy asks for.
    public let quorum: Int

    /// Whether the log signed.
    public var isLogSigned: Bool { self.lines.contains(.log) }

    /// The distinct witness keys that cosigned, in the order of the keys' bytes.
    public var cosigners: [VerificationKey] { self.timestamps.keys.sorted() }

    /// When each witness key cosigned, in seconds since 1970: one time for each valid line, the earliest first.
    public var timestamps: [VerificationKey: [UInt64]] {
        var times = [VerificationKey: [UInt64]]()
        for case .cosigned(let witness, let timestamp) in self.lines {
            times[witness.key, default: []].append(timestamp)
        }
        return times.mapValues { $0.sorted() }
    }

    /// Whether enough distinct witness keys cosigned.
    public var isQuorumMet: Bool { self.cosigners.count >= self.quorum }

    /// The places, from 0, of the lines that name a known key for what it did not sign.
    public var faults: [Int] { self.lines.indices.filter { self.lines[$0].isFault } }

    /// The places, from 0, of the lines that are neither the log's nor a witness's.
    public var foreignLines: [Int] { self.lines.indices.filter { self.lines[$0].isForeign } }

    /// Whether the log signed, the quorum is met, and ``faults`` is empty.
    public var isAccepted: Bool { self.isLogSigned && self.isQuorumMet && self.faults.isEmpty }
}
