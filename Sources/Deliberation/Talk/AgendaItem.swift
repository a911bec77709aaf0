/// A point of an agenda (*agendapunt*).
public struct AgendaItem: Hashable, Sendable {
    /// Its name.
    public let id: ItemID
    /// What it is about.
    public let initiative: InitiativeID
    /// The version that was sent round.
    public let version: VersionID
    /// How long it may take.
    public let minutes: Int

    /// A point.
    public init(_ id: ItemID, _ initiative: InitiativeID, version: VersionID, minutes: Int) {
        self.id = id
        self.initiative = initiative
        self.version = version
        self.minutes = minutes
    }
}

/// The name of a point of an agenda.
public typealias ItemID = Identifier<AgendaItem>
