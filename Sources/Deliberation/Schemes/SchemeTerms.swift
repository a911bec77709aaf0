/// The terms of a scheme (*termijnen*); `nil` where the scheme states that it has none.
public struct SchemeTerms: Hashable, Sendable {
    /// To decide (*beslistermijn*).
    public let decision: Term?
    /// From when that runs.
    public let decisionStart: DecisionTerm.Start
    /// How long it can be extended once.
    public let extensionLimit: Term?
    /// How long before an activity to apply.
    public let lead: Term?
    /// To carry out.
    public let execution: Term?
    /// To account.
    public let account: Term?
}
