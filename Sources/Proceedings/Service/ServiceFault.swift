public import Deliberation

/// Why a service did not do what it was asked.
public enum ServiceFault: Error, Sendable {
    /// What is wrong with a document or text of a submission.
    public enum FileProblem: String, CaseIterable, Hashable, Sendable {
        /// The entry does not name it.
        case notNamed = "not-named"
        /// It is a document that is not in canonical form.
        case notCanonical = "not-canonical"
        /// It is not UTF-8.
        case notText = "not-text"
        /// It is empty or too long.
        case tooLong = "too-long"
    }

    /// The entry must not be appended.
    case refused(EntryProblem)
    /// A document or text, counted from 0 with the documents first.
    case file(FileProblem, number: Int)
    /// The entry names a text that is neither there nor handed in.
    case missingText(TextID)
    /// More is waiting than the service takes in; ask again later.
    case overloaded
    /// The storage failed; nothing that was handed in is lost or half done. Ask again later with the same bytes.
    case storage(RepositoryError)
    /// The record cannot be opened.
    case damaged(DeskFault)
    /// The key of the log is not here: the record is only shown, and nothing is taken in.
    case otherKey
    /// There is no entry, checkpoint or file of that name.
    case notFound
    /// It is there, and not to be shown yet.
    case hidden(Disclosure.Condition)
    /// The record is about something else: panels and not a round, or the other way round.
    case otherKind
    /// The service is shutting down.
    case stopping
}
