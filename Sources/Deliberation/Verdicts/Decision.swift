public import BallotRules

/// The decision of the authority on an initiative (*besluit, beschikking*), apart from the verdict of the panel.
public struct Decision: Hashable, Sendable {
    /// What it comes to.
    public let kind: Verdict.Kind
    /// How much, in cents.
    public let amount: Money
    /// Under which conditions.
    public let conditions: [AwardCondition]
    /// The verdict on which it rests, with its motivation.
    public let verdict: Verdict
    /// Why it differs, where it does.
    public let deviation: Deviation?
    /// Who decides, in whose name.
    public let authority: Authority
    /// The most by the scheme.
    public let ceiling: Ceiling
    /// How to object; in the letter (Awb 3:45).
    public let remedy: Remedy
    /// When.
    public let day: Day

    /// The decision that follows the verdict.
    ///
    /// - Parameters:
    ///   - asked: what the version asks in money.
    ///   - pot: what the pot holds for this initiative at this moment, its reservation included.
    public init(
        following verdict: Verdict,
        under scheme: Scheme,
        asked: Money,
        pot: Money,
        on day: Day
    ) throws(DecisionProblem) {
        try self.init(
            verdict.kind,
            amount: verdict.amount,
            conditions: verdict.conditions,
            on: verdict,
            deviation: nil,
            under: scheme,
            asked: asked,
            pot: pot,
            on: day
        )
    }

    /// A decision that may differ from the verdict, on a ground of the list with a written reason.
    ///
    /// - Throws: ``DecisionProblem``, the first.
    public init(
        _ kind: Verdict.Kind,
        amount: Money,
        conditions: [AwardCondition],
        on verdict: Verdict,
        deviation: Deviation?,
        under scheme: Scheme,
        asked: Money,
        pot: Money,
        on day: Day
    ) throws(DecisionProblem) {
        let follows = kind == verdict.kind && amount == verdict.amount && conditions == verdict.conditions
        try Self.check(deviation, follows: follows, scheme.authority)
        switch kind {
        case .grant: guard amount == asked else { throw .amount(amount, asked: asked) }
        case .partly: guard amount > .zero, amount < asked else { throw .amount(amount, asked: asked) }
        case .refuse: guard amount == .zero, conditions.isEmpty else { throw .amount(amount, asked: asked) }
        }
        if case .amount(let most) = scheme.ceiling, amount > most { throw .aboveCeiling(amount, most: most) }
        guard amount <= pot else { throw .abovePot(amount, holds: pot) }
        self.kind = kind
        self.amount = amount
        self.conditions = conditions
        self.verdict = verdict
        self.deviation = deviation
        self.authority = scheme.authority
        self.ceiling = scheme.ceiling
        self.remedy = scheme.remedy
        self.day = day
    }

    private static func check(
        _ deviation: Deviation?,
        follows: Bool,
        _ authority: Authority
    ) throws(DecisionProblem) {
        guard let deviation else {
            guard follows else { throw .noGround }
            return
        }
        guard !follows else { throw .needlessGround }
        guard authority == .advice || authority == .bindingAdvice else { throw .panelDecides(authority) }
        guard deviation.ground.isAllowed(under: authority) else { throw .groundNotListed(deviation.ground, authority) }
        guard !deviation.text.text.isEmpty else { throw .noReason(deviation.ground) }
    }
}
