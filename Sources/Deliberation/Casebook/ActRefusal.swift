/// Why an act is refused; the case book stays as it was.
public enum ActRefusal: Error, Hashable, Sendable {
    // Who and when
    /// Whoever acts may not do this.
    case notAllowed(PersonID, Duty)
    /// The moment lies before that of an earlier act.
    case earlier(than: Day)
    /// A name is empty, too long, or has control characters.
    case badName(String)

    // Documents
    /// No document with this address is at hand.
    case noDocument(DocumentID)
    /// The document says something else than the act needs, or is not complete.
    case document(DocumentID, [DocumentProblem])
    /// There are no areas yet.
    case noAreas
    /// This area is not in the tree.
    case unknownArea(AreaID)

    // What there is
    /// No such panel, or it has ended.
    case unknownPanel(PanelID)
    /// The scheme was not published.
    case notPublished(DocumentID)
    /// The scheme was published before.
    case alreadyPublished(DocumentID)
    /// No such initiative.
    case unknownInitiative(InitiativeID)
    /// No such meeting.
    case unknownMeeting(MeetingID)
    /// A meeting of this name is there.
    case meetingTaken(MeetingID)
    /// No such item.
    case unknownItem(ItemID)
    /// An item of this name is about something else.
    case itemTaken(ItemID)
    /// Somebody has this role already, or does not have it.
    case role(Role, PersonID, has: Bool)
    /// A role that nobody would have any more.
    case lastOf(Role)

    // What was asked
    /// The book of initiatives refuses.
    case book(InitiativeBook.Refusal)
    /// The life cycle refuses.
    case lifeCycle(InitiativeRefusal)
    /// This step follows from another act and cannot be taken by itself.
    case stepOfAnother(InitiativeAct)
    /// This is computed and cannot be stated.
    case computed(InitiativeFacts.Finding)
    /// The plan cannot be changed now.
    case notRevisable(InitiativeState)
    /// There is less support than the scheme asks for.
    case tooLittleSupport(SupportFinding)
    /// These people supported an earlier version and were not told of the change.
    case supportersNotTold([PersonID])
    /// The support register refuses.
    case support(SupportRefusal)
    /// The panel takes nothing in on this day.
    case window(opens: Day?, closes: Day?)
    /// The agenda refuses.
    case agenda(Agenda.Refusal)
    /// The meeting is not in the stage for this.
    case meeting(MeetingStage, needed: MeetingStage)
    /// It is not the day of the meeting.
    case meetingDay(Day)
    /// Items are still being talked about.
    case itemsOpen([ItemID])
    /// The initiative is another panel's.
    case otherPanel(PanelID)
    /// The talk refuses.
    case talk(TalkRefusal)
    /// There is no verdict to decide on.
    case noVerdict
    /// The decision is refused.
    case decision(DecisionProblem)
    /// The ledger refuses.
    case ledger(LedgerProblem)
    /// There is no objection of this person, or there is one already.
    case noObjection(PersonID)
    /// This person objected already.
    case objectedAlready(PersonID)
    /// The objection procedure refuses.
    case review(DecisionReview.Refusal)
    /// There is no decision against which to object.
    case nothingToObject
    /// These people objected, and it has not been decided yet whether their objections are taken up.
    case objectionsOpen([PersonID])

    // What would be left hanging
    /// The initiative has an item on the agenda of this meeting, or one that was not finished and comes along.
    case onAgenda(ItemID, of: MeetingID?)
    /// Money was granted, and has to be accounted for first.
    case awarded(InitiativeID)
    /// Nothing is kept for an initiative in this state.
    case notReservable(InitiativeState)

    // Instruments
    /// No such citizens' budget.
    case unknownBudget(BudgetID)
    /// A citizens' budget of this name is there.
    case budgetTaken(BudgetID)
    /// The initiative is an idea in this citizens' budget already, or is none in that of the act.
    case otherBudget(BudgetID?)
    /// While it is an idea in a citizens' budget this waits until support was counted.
    case beforeSupportCounted(BudgetID)
    /// The initiative stands there, and this needs it to stand in one of these.
    case initiativeAt(InitiativeState, needed: [InitiativeState])
    /// The verdict cannot be.
    case verdict(VerdictProblem)
    /// No such instrument.
    case unknownInstrument(InstrumentID)
    /// An instrument of this name is there.
    case instrumentTaken(InstrumentID)
    /// The instrument of this name is of another kind.
    case otherInstrument(InstrumentID)
    /// The instrument refuses.
    case instrument(InstrumentFault)
}
