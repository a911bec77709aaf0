/// Somebody who steps aside from one item, or is asked to (*verschoning, onthouding wegens belang*; Awb 2:4, Gemeentewet
/// 28).
public struct Recusal: Hashable, Sendable {
    /// Why.
    public enum Ground: String, CaseIterable, Hashable, Sendable {
        /// The member is the initiator (*is initiatiefnemer*).
        case initiator
        /// A partner or relative is (*partner of familie*).
        case relative
        /// The member is on the board of the organisation that asks (*bestuurt de organisatie*).
        case board
        /// The member lives or works next to it and is touched more than others (*direct omwonende*).
        case neighbour
        /// Money or work is at stake for the member (*eigen voordeel*).
        case gain
        /// Another personal interest (*ander persoonlijk belang*).
        case other
    }

    /// How far it is.
    public enum State: Hashable, Sendable {
        /// The member said so, or it follows from the application; in force.
        case declared
        /// Somebody else says that the member should step aside; the item waits for a ruling (*wraking*).
        case challenged(by: PersonID)
        /// The panel ruled that the member steps aside; in force.
        case upheld
        /// The panel ruled that the member stays.
        case dismissed
    }

    /// Why.
    public let ground: Ground
    /// How far it is.
    public let state: State

    /// Whether the member is out of the item.
    public var isInForce: Bool { self.state == .declared || self.state == .upheld }
    /// Whether a ruling is waited for.
    public var isOpen: Bool { if case .challenged = self.state { true } else { false } }
}
