/// Everything that is done about a municipality's initiatives, one thing at a time: what an entry of a panel record says.
///
/// Who does it is named beside the act, never in it.
public enum Act: Hashable, Sendable {
    /// About areas, schemes, panels and roles.
    case setUp(SetUpAct)
    /// About one initiative outside a meeting.
    case initiative(InitiativeID, CaseAct)
    /// About the support for an initiative.
    case support(InitiativeID, SupportAct)
    /// About a meeting as a whole.
    case meeting(MeetingID, MeetingAct)
    /// About one item of an agenda.
    case item(ItemID, ItemAct)
    /// About pots.
    case pots(PotAct)
    /// About an objection to a decision.
    case objection(InitiativeID, of: PersonID, ObjectionAct)
    /// About a citizens' budget.
    case budget(BudgetID, BudgetDeed)
    /// About one of the further instruments.
    case instrument(InstrumentID, InstrumentDeed)
}

/// A meeting of a panel (*vergadering*).
public enum MeetingName {}

/// The name of a meeting.
public typealias MeetingID = Identifier<MeetingName>

/// A panel, by name.
public enum PanelName {}

/// The name of a panel.
public typealias PanelID = Identifier<PanelName>

/// A document that the record names by its content address.
public enum DataDocument {}

/// The content address of a document (SHA-256 of its canonical form, hexadecimal).
public typealias DocumentID = Identifier<DataDocument>
