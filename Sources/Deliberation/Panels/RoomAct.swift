/// Something that changes who can decide an item.
public enum RoomAct: Hashable, Sendable {
    /// Somebody comes in.
    case arrive(PersonID)
    /// Somebody leaves.
    case leave(PersonID)
    /// A member steps aside (*zich verschonen*).
    case declare(PersonID, Recusal.Ground)
    /// Somebody says that a member should step aside (*wraken*).
    case challenge(PersonID, Recusal.Ground, by: PersonID)
    /// The panel rules on that.
    case rule(PersonID, stepsAside: Bool)
    /// The next alternate takes the seat of an absent member (*vervanging bij afwezigheid*).
    case replaceAbsent(SeatID)
    /// An absent member lets somebody present vote for them (*volmacht geven*).
    case giveProxy(SeatID, to: PersonID)
}
