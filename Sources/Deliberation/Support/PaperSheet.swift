/// A list of signatures on paper (*handtekeningenlijst*), counted by two persons before it is entered.
public struct PaperSheet: Hashable, Sendable {
    /// Its name.
    public let id: SheetID
    /// The version that stood on it.
    public let version: VersionID
    /// How many signatures both counted, from 1 to 10,000.
    public let signatures: Int
    /// Who counted.
    public let counters: [PersonID]

    /// A list.
    public init(_ id: SheetID, of version: VersionID, signatures: Int, countedBy first: PersonID, _ second: PersonID) {
        self.id = id
        self.version = version
        self.signatures = signatures
        self.counters = [first, second]
    }
}

/// The name of a list of signatures.
public typealias SheetID = Identifier<PaperSheet>
