public import TransparencyLog

/// A witness at work: cosigns checkpoints of the logs that it follows, and remembers each before it answers.
public protocol WitnessDesk: Sendable {
    /// Cosigns a checkpoint. What is remembered of the log is replaced, by compare and swap on its size, and durable before
    /// this returns; of two requests at once one loses.
    func cosign(_ request: WitnessRequest) async throws(WitnessDeskFault) -> NoteSignature
}

/// Why a witness at work did not cosign.
public enum WitnessDeskFault: Error, Sendable {
    /// It must not.
    case refused(WitnessRefusal)
    /// It could not remember it.
    case storage(any Error)
}
