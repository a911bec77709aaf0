/// Why no key was bound.
public enum EnrolmentFault: Error, Sendable {
    /// The request is not signed by the key that it names, or that is no good key.
    case possession
    /// Nobody in this round has that code.
    case codeUnknown
    /// The code was used, with another key. That cannot be undone.
    case codeUsed
    /// Somebody else has that key.
    case keyTaken
    /// The register is made.
    case registerMade
    /// Whoever has this code votes on paper.
    case onPaper
    /// There were too many wrong attempts.
    case limited(AttemptsUsedUp)
    /// The storage failed. Asking again with the same request is safe.
    case storage(RepositoryError)
}
