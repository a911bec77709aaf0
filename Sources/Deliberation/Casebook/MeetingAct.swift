/// What happens to a meeting as a whole (*vergadering*).
public enum MeetingAct: Hashable, Sendable {
    /// It is called (*bijeengeroepen*).
    case call(PanelID, day: Day, agendaCloses: Day, minutes: Int)
    /// An initiative is put on the agenda; where it was held over, its item comes along.
    case add(ItemID, InitiativeID, minutes: Int)
    /// An item is taken off the agenda before the meeting opens.
    case remove(ItemID)
    /// An item is moved to a place, from 1.
    case move(ItemID, place: Int)
    /// It opens.
    case open
    /// Somebody comes in, for all items that are not done.
    case arrive(PersonID)
    /// Somebody leaves.
    case leave(PersonID)
    /// Whoever acts has no interest in any item from which they have not stepped aside.
    case noInterests
    /// It ends.
    case close
}
