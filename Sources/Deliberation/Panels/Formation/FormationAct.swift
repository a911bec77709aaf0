/// Something that is done to form a panel, or that changes who is in it.
public enum FormationAct: Hashable, Sendable {
    /// A resident puts their name down for a kind of seat (*aanmelding*).
    case enter(PersonID, Seat.Kind)
    /// The order that the lot gave to everybody in the pool (*loting*); see ``Lot``.
    case draw([PersonID])
    /// Somebody is nominated without a lot (*voordracht*).
    case nominate(PersonID, Seat.Kind, Member.Appointment)
    /// The panel is installed, through this last day of its term (*installatie*).
    case install(through: Day)
    /// The panel goes a step further; with a written reason where the table asks for one.
    case step(PanelStep, reason: TextID? = nil)
    /// A candidate or member goes a step further.
    case candidate(CandidateStep, PersonID, reason: TextID? = nil)
}

/// Why such an act is refused.
public enum FormationRefusal: Error, Hashable, Sendable {
    /// The table of panels refuses it.
    case step(MachineRefusal<PanelStage, PanelStep, PanelCondition>)
    /// The table of candidates refuses it.
    case candidate(MachineRefusal<CandidateState, CandidateStep, CandidateCondition>)
    /// Not while the panel stands there.
    case stage(PanelStage)
    /// The name cannot stand in a record.
    case badName
    /// This person is in the pool or on the list already.
    case repeated(PersonID)
    /// This person is not on the list.
    case unknown(PersonID)
    /// The panel has no seat of this kind.
    case noSeat(Seat.Kind)
    /// The day lies before that of the act before it, or the term ends before it begins.
    case day(Day)
    /// More persons than this.
    case tooMany(limit: Int)
}
