/// A dated entry about one application that a deadline can follow from (*gebeurtenis*).
public struct CaseEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// The application came in (*ontvangst*, Awb 4:1).
        case received
        /// The applicant was asked to complete it, by the last day named; without one the clock does not stop (Awb 4:5,
        /// 4:15; RvS 21-9-2016).
        case repairRequested(until: Day?)
        /// The applicant completed it.
        case completed
        /// The applicant agreed in writing to wait, through the day named (*uitstel met instemming*, Awb 4:15(2)(a)).
        case delayAgreed(through: Day)
        /// The organ wrote that it needs until the day named (*verdaging*, Awb 4:14).
        case extended(until: Day)
        /// The decision was sent to the applicant (*bekendmaking*, Awb 3:41).
        case announced
        /// The organ engaged an advisory committee for the objection (Awb 7:13).
        case committeeEngaged
        /// The organ put off the decision on the objection, once, by at most six weeks (*verdaging*, Awb 7:10(3)).
        case adjourned(until: Day)
        /// The applicant gave notice of default (*ingebrekestelling*, Awb 4:17).
        case defaultNotice
    }

    /// The entry.
    public let entry: EntryID
    /// The day on which it happened.
    public let day: Day
    /// What happened.
    public let kind: Kind

    /// An event.
    public init(_ kind: Kind, on day: Day, entry: EntryID) {
        self.kind = kind
        self.day = day
        self.entry = entry
    }
}
