public import BallotRules

/// Why the ballots cannot be written as a file in Pabulib's format.
public enum ResearchError: Error, Hashable, Sendable {
    /// A label with a comma, or with blanks around it: lists in the format have commas between labels.
    case label(String)
    /// A project in more areas than the two, district and neighbourhood, that the format has.
    case areas(ProjectID)
    /// Amounts with one decimal: the format's amounts have none, or two and more.
    case oneDecimal
    /// The tie order looks at the order of the list, and two projects stand at the same place.
    case sameRow(ProjectID)
    /// Sealed ballots are nobody's, so nothing can be known of the persons.
    case demographicsOfSealedBallots
}
