public import BallotRules

/// What happens to one initiative outside a meeting.
public enum CaseAct: Hashable, Sendable {
    /// It is begun, as a draft for a panel (1).
    case start(PanelID, DocumentID)
    /// Another version, made from the last one.
    case revise(DocumentID, from: VersionID, isMaterial: Bool)
    /// Several become this one, with everybody's consent.
    case merge([InitiativeID], PanelID, DocumentID)
    /// This one becomes several, with everybody's consent.
    case split([InitiativePart])
    /// It is begun anew under another name, in another round (35).
    case resubmit(InitiativeID, DocumentID)
    /// A step of the life cycle that needs nothing but a reason, and for a request to complete the last day.
    case step(InitiativeAct, reason: TextID?, day: Day?)
    /// An initiator agrees to a step that needs all of them.
    case agree(InitiativeAct)
    /// Somebody who checks finds that something holds or does not, and why.
    case find(InitiativeFacts.Finding, Bool, reason: TextID?)
    /// Money of a pot is kept for it.
    case reserve(PotKey, Money)
    /// The decision of the authority, from a pot.
    case decide(DecisionTerms, from: PotKey)
    /// The letter with the decision goes out (*bekendmaking*).
    case announce(letter: TextID)
    /// A payment.
    case pay(Money)
    /// A receipt is handed in (*bon*).
    case receipt(ReceiptID, Money)
    /// The award is lowered.
    case lower(Money, reason: TextID)
    /// Money is claimed back after a breach (*terugvordering*).
    case reclaim(Money, reason: TextID)
    /// Claimed money came back.
    case repay(Money)
    /// Claimed money will not come back (*oninbaar*).
    case writeOff(Money, reason: TextID)
    /// Something that moves a deadline.
    case clock(ClockAct)
}

/// One part of an initiative that is split.
public struct InitiativePart: Hashable, Sendable {
    /// Its name.
    public let id: InitiativeID
    /// What it says.
    public let content: DocumentID

    /// A part.
    public init(_ id: InitiativeID, _ content: DocumentID) {
        self.id = id
        self.content = content
    }
}

/// What an authority decides on a verdict.
public struct DecisionTerms: Hashable, Sendable {
    /// In what sense.
    public let kind: Verdict.Kind
    /// The amount.
    public let amount: Money
    /// The conditions.
    public let conditions: [AwardCondition]
    /// Why it is other than the verdict; `nil` where it follows it.
    public let deviation: Deviation?

    /// A decision.
    public init(_ kind: Verdict.Kind, amount: Money, conditions: [AwardCondition] = [], deviation: Deviation? = nil) {
        self.kind = kind
        self.amount = amount
        self.conditions = conditions
        self.deviation = deviation
    }
}

/// What moves a deadline of an application (*termijn*).
public enum ClockAct: Hashable, Sendable {
    /// The applicant agrees to wait (Awb 4:15(2)(a)).
    case delayAgreed(through: Day)
    /// The authority needs longer, and says so (Awb 4:14).
    case extended(until: Day)
    /// Notice of default (*ingebrekestelling*, Awb 4:17).
    case defaultNotice
    /// An advisory committee looks at the objection (Awb 7:13).
    case committeeEngaged
    /// The decision on the objection is put off (Awb 7:10(3)).
    case adjourned(until: Day)
}
