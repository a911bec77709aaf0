/// Why a record cannot be counted.
public enum RecordCountFault: Error, Sendable {
    /// Voting has not ended.
    case notYet(RoundPhase)
    /// The record cannot be read, or has an entry that should not be there.
    case desk(DeskFault)
    /// The round cannot be counted.
    case recount(RecountError)
}
