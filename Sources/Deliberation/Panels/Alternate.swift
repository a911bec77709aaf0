/// Somebody who takes a seat when a member is absent or steps aside (*plaatsvervanger, reservelid*).
public struct Alternate: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// For seats of which kind.
    public let kind: Seat.Kind
    /// For seats of which area, or `nil` for all.
    public let area: AreaID?

    /// An alternate; their order is that of the list.
    public init(_ person: PersonID, for kind: Seat.Kind, area: AreaID? = nil) {
        self.person = person
        self.kind = kind
        self.area = area
    }

    /// Whether this alternate can take `seat`.
    func fits(_ seat: Seat) -> Bool { self.kind == seat.kind && (self.area == nil || self.area == seat.area) }
}
