public import Deliberation
public import Proceedings

/// Somebody who may vote, as the registrar enters her.
public struct Resident: Hashable, Sendable {
    /// Something that she agreed to (AVG art. 7).
    public struct Consent: Hashable, Sendable {
        /// What to.
        public let subject: String
        /// When.
        public let given: Day

        /// A consent.
        public init(_ subject: String, given: Day) {
            self.subject = subject
            self.given = given
        }
    }

    /// What the registrar calls her, once in a round: 1 to 200 characters.
    public let reference: String
    /// In what way she is to vote.
    public let kind: RegisterLeaf.Kind
    /// Name, address and the like, as they stand on a letter: at most 16 lines of at most 500 characters.
    public let contact: [String]
    /// The area for which turnout is told apart, at most 24 octets.
    public let area: String
    /// The year of birth, or nothing.
    public let birthYear: String
    /// The sex, or nothing.
    public let sex: String
    /// What she agreed to.
    public let consents: [Consent]

    /// Somebody who may vote.
    public init(
        reference: String,
        kind: RegisterLeaf.Kind,
        contact: [String],
        area: String = "",
        birthYear: String = "",
        sex: String = "",
        consents: [Consent] = []
    ) {
        self.reference = reference
        self.kind = kind
        self.contact = contact
        self.area = area
        self.birthYear = birthYear
        self.sex = sex
        self.consents = consents
    }

    /// Whether it fits into the store.
    public var isAcceptable: Bool {
        (1...200).contains(self.reference.count) && self.contact.count <= 16
            && self.contact.allSatisfy { (1...500).contains($0.count) }
            && self.area.utf8.count <= RegisterLeaf.zoneLimit
            && self.birthYear.count <= 10 && self.sex.count <= 24
            && self.consents.allSatisfy { (1...200).contains($0.subject.count) }
            && Set(self.consents.map(\.subject)).count == self.consents.count
    }
}
