/// What a party does (*handeling bij een gesprek of conferentie*).
public enum PartyAgreementAct: Hashable, Sendable {
    /// This party wants the talk.
    case join
    /// Begin, once all want it.
    case start
    /// An appointment with its owner.
    case propose(PromiseID, owner: PersonID, TextID, due: Day?)
    /// Take an appointment out.
    case drop(PromiseID)
    /// This party agrees with all appointments as they stand.
    case consent
    /// Write it down as agreed.
    case conclude
    /// Somebody else than the owner says that an appointment was kept.
    case confirm(PromiseID)
    /// All was kept.
    case complete
    /// Talk again.
    case reopen
    /// Stop without an agreement; any party can.
    case stop(TextID)
}

/// A refusal of a talk between parties.
public typealias PartyAgreementRefusal = InstrumentRefusal<
    PartyAgreementState, PartyAgreementStep, PartyAgreementCondition
>
