/// Why an act in a room is refused.
public enum RoomRefusal: Error, Hashable, Sendable {
    /// This person is no member, alternate, chair or secretary of the panel.
    case stranger(PersonID)
    /// This person is here already.
    case alreadyPresent(PersonID)
    /// This person is not here.
    case notPresent(PersonID)
    /// This person holds no seat for this item.
    case noSeat(PersonID)
    /// This seat is vacant or unknown.
    case vacant(SeatID)
    /// The member of this seat is here.
    case memberPresent(SeatID)
    /// This person has stepped aside already.
    case alreadyRecused(PersonID)
    /// A challenge of this person is ruled on already, or open.
    case alreadyChallenged(PersonID)
    /// Nobody has challenged this person.
    case notChallenged(PersonID)
    /// Nobody challenges themselves: they step aside.
    case ownChallenge(PersonID)
    /// No alternate who fits and may take part is here.
    case noAlternate(SeatID)
    /// Proxies are not allowed, or this person has as many as allowed.
    case proxyLimit(PersonID, limit: Int)
    /// Who steps aside, or holds no seat, can vote for nobody.
    case proxyHolder(PersonID)
    /// This seat has given its vote to somebody already.
    case alreadyRepresented(SeatID)
    /// This seat speaks for another area, and does not decide this item.
    case otherArea(SeatID)
}
