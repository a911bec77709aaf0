/// The last day on which something can be done in time (*uiterste datum*), and from what that follows.
public struct Deadline: Hashable, Sendable {
    /// For what.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// To decide on an application, by the scheme (*beslistermijn van de regeling*).
        case decision
        /// To decide on an application, by the general term of eight weeks (*redelijke termijn*, Awb 4:13).
        case reasonable
        /// For the applicant to complete an application (*hersteltermijn*, Awb 4:5).
        case repair
        /// To announce that an application is not treated (*buiten behandeling*, Awb 4:5(4)).
        case notTreated = "not-treated"
        /// To object (*bezwaartermijn*, Awb 6:7).
        case objection
        /// To decide on an objection (*beslissing op bezwaar*, Awb 7:10).
        case objectionDecision = "objection-decision"
        /// To decide after a notice of default, before a penalty runs (*ingebrekestelling*, Awb 4:17).
        case penalty
        /// To pay (*betaling*, Awb 4:87).
        case payment
        /// To hand in an application before an activity (*indieningstermijn*).
        case lead
        /// To carry out (*uitvoeringstermijn*).
        case execution
        /// To account for what was spent (*verantwoordingstermijn*).
        case account
    }

    /// For what.
    public let kind: Kind
    /// The last day in time.
    public let lastDay: Day
    /// What it follows from, in order.
    public let reasons: [DeadlineReason]

    /// A deadline.
    public init(_ kind: Kind, lastDay: Day, reasons: [DeadlineReason]) {
        self.kind = kind
        self.lastDay = lastDay
        self.reasons = reasons
    }

    /// Whether `day` is in time.
    public func isInTime(_ day: Day) -> Bool { day <= self.lastDay }
}

/// An entry of the record.
public enum RecordEntry {}

/// The name of an entry of the record.
public typealias EntryID = Identifier<RecordEntry>
