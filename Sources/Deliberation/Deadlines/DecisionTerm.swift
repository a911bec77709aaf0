/// How long an organ or a panel has to decide on an application (*beslistermijn*).
public struct DecisionTerm: Hashable, Sendable {
    /// From when it runs.
    public enum Start: String, CaseIterable, Hashable, Sendable {
        /// From receipt (*ontvangst*); requests to complete suspend it.
        case receipt
        /// From the day on which the application is complete (*volledig*).
        case completeness
    }

    /// How long.
    public let term: Term
    /// From when.
    public let start: Start
    /// Where it is set.
    public let source: Article
    /// By how much at most it can be extended, once, with notice; `nil` where no limit is set.
    public let extensionLimit: Term?

    /// A term.
    public init(_ term: Term, from start: Start, source: Article, extensionLimit: Term? = nil) {
        self.term = term
        self.start = start
        self.source = source
        self.extensionLimit = extensionLimit
    }

    /// The general reasonable term: eight weeks from receipt (*redelijke termijn*, Awb 4:13(2)).
    public static let reasonable = DecisionTerm(
        Term(8, .weeks),
        from: .receipt,
        source: Article(.awb, "4:13(2)")
    )
}
