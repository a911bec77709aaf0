public import BallotRules

/// With what an instrument begins; what the record holds already – panels, schemes, areas – is named and not said again.
public enum InstrumentStart: Hashable, Sendable {
    /// Residents challenge a task.
    case challenge(task: TextID, by: [PersonID])
    /// Residents bring a subject before the council.
    case agenda(subject: TextID, by: [PersonID], AgendaInitiative.Rules)
    /// A residents' enterprise, with a panel as its board.
    case enterprise(ResidentsEnterprise.Holder, board: PanelID)
    /// Residents would take a task on.
    case transfer(AreaID, task: TextID, holders: [PersonID], budget: Money)
    /// A programme for years, from a pot.
    case programme(PotKey, Money, from: Day, through: Day, figures: TextID)
    /// A poll.
    case poll(question: TextID, [ChoiceID], smallestCell: Int, through: Day)
    /// Parties look for an agreement.
    case agreement([PersonID])
    /// A panel would decide itself.
    case ownDecision(PanelID)
    /// A call under the scheme of a panel.
    case call(ThemedCall.Terms, PanelID)
    /// Whether an area is ready.
    case readiness(AreaID)
    /// Whether an initiative is open to others.
    case access(InitiativeID)
    /// A code under a published scheme.
    case code(DocumentID)
    /// Themes and origins.
    case marks
    /// Meetings in the neighbourhood.
    case gatherings
    /// A citizens' assembly, by rules in a document.
    case assembly(DocumentID)
}
