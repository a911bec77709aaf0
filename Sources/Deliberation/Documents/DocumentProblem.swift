/// What is wrong with a document (a scheme, a panel, areas, the content of an initiative), and where.
public struct DocumentProblem: Hashable, Sendable {
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
        /// The areas are no tree.
        case areas(AreaTree.Problem)
        /// The panel cannot be composed so.
        case panel(Panel.Problem)
        /// This cannot be the content of an initiative.
        case content(ContentProblem)
        /// An instrument cannot begin so.
        case instrument(InstrumentProblem)
    }

    /// Names from the root of the document to the place, with points between, and places in lists from 1:
    /// `terms.decision`, `seats.2.kind`. Empty for the whole.
    public let path: String
    /// What is wrong.
    public let kind: Kind

    /// What can stand there, where the problem says so.
    public var choices: String? {
        switch self.kind {
        case .missing(let choices), .invalid(let choices): choices
        default: nil
        }
    }

    /// A problem.
    public init(_ path: String, _ kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

/// Why a document is not read: everything that is wrong with it.
public struct DocumentProblems: Error, Hashable, Sendable {
    /// Never empty; at most ``limit``.
    public let problems: [DocumentProblem]

    /// The most problems that are told about one document.
    public static let limit = 1_000
}
