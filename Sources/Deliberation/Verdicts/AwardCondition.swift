/// Something to which an award is bound (*voorwaarde, verplichting*; Awb 4:37, 4:38).
public struct AwardCondition: Hashable, Sendable {
    /// What kind of thing.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The owner of the ground or the building agrees (*toestemming van de eigenaar*).
        case owner
        /// A permit is there (*vergunning*).
        case permit
        /// It is insured (*verzekering*).
        case insurance
        /// Who maintains it is agreed (*beheer en onderhoud*).
        case maintenance
        /// Everybody can come (*toegankelijk voor iedereen*).
        case open
        /// Receipts and a report (*verantwoording*).
        case report
        /// Another one (*anders*).
        case other
    }

    /// Its name within the award.
    public let id: String
    /// What kind of thing.
    public let kind: Kind
    /// What exactly.
    public let text: TextID
    /// By when, or `nil` where it holds all along.
    public let due: Day?

    /// A condition.
    public init(_ id: String, _ kind: Kind, _ text: TextID, due: Day? = nil) {
        self.id = id
        self.kind = kind
        self.text = text
        self.due = due
    }
}
