/// Why a desk could not take in what it was given.
public enum DeskFault: Error, Sendable {
    /// An entry must not be appended; those before it in the same submission were.
    case refused(number: Int, EntryProblem)
    /// The record does not begin with a manifest, or an entry in it should not be there.
    case damagedRecord(number: Int, EntryProblem)
    /// The record has no entries.
    case emptyRecord
    /// The storage failed, or somebody else appended meanwhile: open the desk again.
    case repository(RepositoryError)
}
