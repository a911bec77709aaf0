/// What is done about the support for an initiative (*draagvlak*).
public enum SupportAct: Hashable, Sendable {
    /// Somebody says where they stand; who enters it for them says through which channel.
    case state(
        SupportStatement.Stance,
        VersionID,
        SupportStatement.Channel,
        isInGroup: Bool,
        sheet: SheetID?
    )
    /// A sheet with signatures is counted by two people.
    case sheet(SheetID, VersionID, signatures: Int, other: PersonID)
    /// Somebody takes their statement back.
    case takeBack
    /// Supporters are told of a new version.
    case tell([PersonID], VersionID)
}
