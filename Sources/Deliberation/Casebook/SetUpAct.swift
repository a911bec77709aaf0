/// What is set up before panels can work (*inrichting*).
public enum SetUpAct: Hashable, Sendable {
    /// The areas, as a document; again when they change.
    case areas(DocumentID)
    /// A scheme is published; it does not change after this.
    case publish(DocumentID)
    /// A panel is composed, or composed anew, to work under a published scheme by these rules of meeting.
    case compose(PanelID, panel: DocumentID, scheme: DocumentID, rules: DocumentID)
    /// A panel ends.
    case dissolve(PanelID)
    /// Somebody takes a role.
    case grant(Role, PersonID)
    /// Somebody gives up a role.
    case revoke(Role, PersonID)
    /// The time in which a panel takes support and applications in; days that are absent do not limit it.
    case window(PanelID, opens: Day?, closes: Day?)
}
