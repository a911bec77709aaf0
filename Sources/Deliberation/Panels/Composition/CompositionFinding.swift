/// Something about who sits in a panel.
public enum CompositionFinding: Hashable, Sendable {
    /// The panel has so many seats, which is outside the range.
    case size(Int, allowed: ClosedRange<Int>)
    /// These members are of one family, and more than are allowed.
    case family([PersonID], most: Int)
    /// These members are of one household, and more than are allowed.
    case household([PersonID], most: Int)
    /// The chair does not hold a seat of this kind.
    case chair(PersonID, needed: Seat.Kind)
    /// Nobody sits there. The panel can go on: a vacancy never blocks (Groningen began with 8 of 11).
    case vacant(SeatID)

    /// Whether it has to be put right before the panel is seated.
    public var isBlocking: Bool { if case .vacant = self { false } else { true } }
}
