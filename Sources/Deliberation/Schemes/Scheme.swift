public import BallotRules

/// The rules of a fund or a panel as published (*regeling, kaders*): complete, unchangeable, and known by its content.
///
/// There are no silent defaults. A document in which a required parameter is missing or not known yet makes no scheme, only
/// the list of what is missing; where a scheme has no ceiling, no gate or no term, it says `none`.
public struct Scheme: Hashable, Sendable {
    /// The document from which it was read.
    public let document: DataValue
    /// The content address of the document (SHA-256, hexadecimal): what an entry names.
    public let address: String
    /// Its name in the catalogue.
    public let id: String
    /// What it is called.
    public let name: Bilingual
    /// Where its facts are from.
    public let sources: [String]
    /// Whose decision it is.
    public let authority: Authority
    /// What somebody can do against a decision.
    public let remedy: Remedy
    /// The regulation (*grondslag*).
    public let legalSource: String
    /// Who can apply.
    public let applicants: [ApplicantType]
    /// Persons who cannot apply for themselves.
    public let excludedPersons: [ExcludedPerson]
    /// What is judged.
    public let criteria: [Criterion]
    /// What can be asked for (*menukaart*), and the version of that menu.
    public let instruments: [Instrument]
    /// The version of the menu.
    public let menuVersion: Int
    /// The most for one initiative.
    public let ceiling: Ceiling
    /// The most for parts of a budget, by name (*deelplafonds*).
    public let subCeilings: [String: Money]
    /// The terms.
    public let terms: SchemeTerms
    /// The most of an award that can be paid before there are receipts (*voorschot*).
    public let advance: Proportion
    /// How much support is needed.
    public let support: SupportGate
    /// How the panel decides: method, options and quorum.
    public let decision: DecisionSettings
    /// The rule for a ballot of residents, or `nil` where there is none.
    public let ballot: BallotSettings?
    /// What decides between equals (*volgorde bij gelijke stand*).
    public let tieOrder: TieOrder
    /// How the pot is divided.
    public let split: SplitKey
    /// What becomes of what is left.
    public let leftover: Leftover

    /// How the panel decides, as stated.
    public struct DecisionSettings: Hashable, Sendable {
        /// The method's identifier.
        public let method: String
        /// Its options.
        public let options: [String: String]
        /// The quorum, or `nil` where the method carries that of the law.
        public let quorum: Quorum?

        /// The rule, ready to use.
        public func rule() throws(MethodError) -> DecisionRule {
            try DecisionRule(self.method, options: self.options, quorum: self.quorum)
        }
    }

    /// How residents vote, as stated.
    public struct BallotSettings: Hashable, Sendable {
        /// The identifier of a ballot rule.
        public let rule: String
        /// Its options.
        public let options: [String: String]
    }

    /// Whether an applicant of this type can apply, and the persons excluded only where persons apply for themselves.
    public func admits(_ applicant: ApplicantType, as person: ExcludedPerson? = nil) -> Bool {
        guard self.applicants.contains(applicant) else { return false }
        // An organisation is never refused for who sits on its board.
        guard applicant == .resident || applicant == .outsider, let person else { return true }
        return !self.excludedPersons.contains(person)
    }

    /// The term to decide, where the scheme has one.
    public var decisionTerm: DecisionTerm? {
        self.terms.decision.map {
            DecisionTerm(
                $0,
                from: self.terms.decisionStart,
                source: Article(.scheme, self.id),
                extensionLimit: self.terms.extensionLimit
            )
        }
    }
}
