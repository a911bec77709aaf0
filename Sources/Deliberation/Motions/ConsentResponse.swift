/// What one member says when consent is asked (*reactie op een consentvraag*).
public enum ConsentResponse: Hashable, Sendable {
    /// No objection (*consent*).
    case consent
    /// A worry that is written down and does not block (*zorg*).
    case concern
    /// The member leaves the decision to the others (*afzijdig*).
    case standAside
    /// An objection (*bezwaar*). It blocks only when it is argued (*beargumenteerd*), paramount (*overwegend*: the member's
    /// own reason why the proposal harms the aim) and not yet resolved.
    case objection(isArgued: Bool, isParamount: Bool, isResolved: Bool)

    /// Whether it blocks the decision.
    public var isBlocking: Bool { self == .objection(isArgued: true, isParamount: true, isResolved: false) }
}
