/// What is wrong with a scheme document, and where.
public struct SchemeProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Kind: Hashable, Sendable {
        /// A required parameter is not there or not known yet (*ontbreekt*). `choices` says what it can be.
        case missing(choices: String)
        /// It cannot be this. `choices` says what it can be.
        case invalid(choices: String)
        /// There is no such parameter.
        case unknown
        /// Decisions of this authority are open to objection under the Awb, so the remedy must be that.
        case remedyOfLaw
        /// The rule of decision cannot be made.
        case decision(MethodError)
    }

    /// Names from the root of the document to the place, with points between: `terms.decision`.
    public let path: String
    /// What is wrong.
    public let kind: Kind

    /// A problem.
    public init(_ path: String, _ kind: Kind) {
        self.path = path
        self.kind = kind
    }
}
