/// For whom an initiative is, and whose support counts (*doelgroep*).
///
/// Support relates to the people concerned, which need not be a whole area (Alkmaar 2012).
public struct TargetGroup: Hashable, Sendable {
    /// What it is called: `bewoners van de Drevelstraat`.
    public let name: String
    /// How many people it has, where that is known; needed for a threshold by share.
    public let size: Int?

    /// A group.
    public init(_ name: String, size: Int?) {
        self.name = name
        self.size = size
    }

    var document: DataValue {
        .map(["name": .text(self.name), "size": self.size.map { .number($0) } ?? .null])
    }
}
