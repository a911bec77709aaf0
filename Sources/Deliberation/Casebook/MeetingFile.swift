/// How far a meeting is.
public enum MeetingStage: String, CaseIterable, Hashable, Sendable {
    /// Called (*bijeengeroepen*).
    case called
    /// Going on (*geopend*).
    case open
    /// Over (*gesloten*).
    case closed
}

/// A meeting as it went (*vergadering*): its agenda, who was there, and what was done, in order.
public struct MeetingFile: Sendable {
    /// Its name.
    public let id: MeetingID
    /// Whose it is.
    public let panel: PanelID
    /// How far it is.
    public internal(set) var stage = MeetingStage.called
    /// Its agenda.
    public internal(set) var agenda: Agenda
    /// Who is in the room.
    public internal(set) var present: Set<PersonID> = []
    /// What was done, in the order of the record.
    public internal(set) var journal: [JournalLine] = []
    /// Items with the state in which the meeting left them; empty until it is closed.
    public internal(set) var results: [ItemID: ItemTalk] = [:]
}

/// One act of a meeting as it was done.
public struct JournalLine: Hashable, Sendable {
    /// What was done.
    public enum Deed: Hashable, Sendable {
        /// To the meeting as a whole.
        case meeting(MeetingAct)
        /// To one item.
        case item(ItemID, ItemAct)
    }

    /// The entry.
    public let entry: EntryID
    /// When.
    public let moment: Moment
    /// Who.
    public let person: PersonID
    /// What.
    public let deed: Deed
}
