/// Why an issuing desk gave no credential.
public enum IssuingFault: Error, Sendable {
    /// The request is not in order.
    case refused(IssuanceProblem)
    /// Voting has not begun, or is over.
    case notOpen
    /// There were too many wrong attempts.
    case limited(AttemptsUsedUp)
    /// The storage failed. Asking again with the same request is safe.
    case storage(RepositoryError)
}
