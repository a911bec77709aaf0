/// One version of an initiative, known by its content (*versie*).
public struct InitiativeVersion: Hashable, Sendable {
    /// The content address: SHA-256 of initiative, number, version before it and content, in hexadecimal.
    public let address: VersionID
    /// From 1.
    public let number: Int
    /// The version before it.
    public let previous: VersionID?
    /// What it says.
    public let content: InitiativeContent
    /// Who made it.
    public let author: PersonID
    /// When.
    public let day: Day
    /// Where it differs from the version before it; empty for the first.
    public let changes: [ContentChange]
    /// Whether the change is material, so that support has to be asked again (*wezenlijke wijziging*).
    public let isMaterial: Bool

    init(
        of initiative: InitiativeID,
        after previous: InitiativeVersion?,
        _ content: InitiativeContent,
        by author: PersonID,
        on day: Day,
        statedMaterial: Bool
    ) {
        self.number = (previous?.number ?? 0) + 1
        self.previous = previous?.address
        self.content = content
        self.author = author
        self.day = day
        self.changes = previous?.content.changes(to: content) ?? []
        self.isMaterial = statedMaterial || self.changes.contains(where: \.isAlwaysMaterial)
        let document = DataValue.map([
            "initiative": .text(initiative.text), "number": .number(self.number),
            "previous": previous.map { .text($0.address.text) } ?? .null, "content": content.document,
        ])
        self.address = VersionID(document.address)
    }
}

/// The content address of a version.
public typealias VersionID = Identifier<InitiativeVersion>
