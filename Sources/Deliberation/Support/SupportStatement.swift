/// What somebody says of an initiative before it is decided (*steunbetuiging*); never a vote.
public struct SupportStatement: Hashable, Sendable {
    /// For, against or neither.
    public enum Stance: String, CaseIterable, Hashable, Sendable {
        /// For (*voor*).
        case inFavour = "for"
        /// Against (*tegen*).
        case against
        /// Neither, and heard (*neutraal*).
        case neutral
    }

    /// By which way it came.
    public enum Channel: String, CaseIterable, Hashable, Sendable {
        /// On a page or an app (*online*).
        case online
        /// A signature on a list (*handtekeningenlijst*).
        case paper
        /// At a desk or by phone, with help (*met hulp*).
        case assisted
        /// At the door or in a meeting (*aan de deur, in een bijeenkomst*).
        case inPerson = "in-person"
    }

    /// Who.
    public let person: PersonID
    /// Of which version.
    public let version: VersionID
    /// For, against or neither.
    public let stance: Stance
    /// How it came.
    public let channel: Channel
    /// Whether this person was found to be of the target group, or of the area where no group is named.
    public let isInGroup: Bool
    /// The list on which it stands, for signatures on paper.
    public let sheet: SheetID?
    /// When.
    public let day: Day

    /// A statement.
    public init(
        _ stance: Stance,
        by person: PersonID,
        of version: VersionID,
        channel: Channel,
        isInGroup: Bool,
        sheet: SheetID? = nil,
        on day: Day
    ) {
        self.person = person
        self.version = version
        self.stance = stance
        self.channel = channel
        self.isInGroup = isInGroup
        self.sheet = sheet
        self.day = day
    }
}
