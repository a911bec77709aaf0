/// On what ground somebody may do something (*bevoegdheid*).
public enum Duty: Hashable, Sendable {
    /// For oneself.
    case own
    /// In one of these roles.
    case role([Role])
    /// As chair or secretary of a panel.
    case presiding(PanelID)
    /// As an initiator.
    case initiator(InitiativeID)
    /// As chair or secretary of a panel that decides itself, or in the role of the authority.
    case deciding(PanelID)
}
