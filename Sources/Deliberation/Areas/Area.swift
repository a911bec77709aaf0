/// A part of a municipality (*gebied*).
public struct Area: Hashable, Sendable {
    /// How large it is.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A stairwell or a street (*portiek, straat*).
        case street
        /// A neighbourhood (*buurt*).
        case neighbourhood
        /// A quarter (*wijk*).
        case quarter
        /// A village (*dorp*).
        case village
        /// A city district (*stadsdeel*).
        case district
        /// The municipality (*gemeente*).
        case municipality
    }

    /// Its name in the record.
    public let id: AreaID
    /// How large it is.
    public let kind: Kind
    /// The area of which it is a part; `nil` at the root.
    public let parent: AreaID?
    /// Residents, as published.
    public let residents: Int

    /// An area.
    public init(_ id: AreaID, _ kind: Kind, in parent: AreaID?, residents: Int) {
        self.id = id
        self.kind = kind
        self.parent = parent
        self.residents = residents
    }
}

/// The name of an area.
public typealias AreaID = Identifier<Area>
