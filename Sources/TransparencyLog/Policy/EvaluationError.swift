/// Why a note cannot be judged under a policy at all.
public enum EvaluationError: Error, Hashable, Sendable {
    /// The text is no checkpoint.
    case checkpoint(CheckpointError)
    /// The checkpoint is of another log.
    case otherOrigin(expected: KeyName, found: KeyName)
}
