public import BallotRules

/// One row of the life cycle: from where to where, by what, under which conditions, and why.
public struct InitiativeTransition: Hashable, Sendable {
    /// Its number in the life cycle; several rows can share one.
    public let number: String
    /// From where.
    public let from: [InitiativeState]
    /// By what.
    public let act: InitiativeAct
    /// To where.
    public let state: InitiativeState
    /// Under which conditions.
    public let guards: [Guard]
    /// By which articles, where a law speaks.
    public let articles: [Article]
    /// Why it is so.
    public let reason: Bilingual

    init(
        _ number: String,
        _ from: [InitiativeState],
        _ act: InitiativeAct,
        _ state: InitiativeState,
        _ guards: [Guard] = [],
        awb articles: [String] = [],
        nl dutch: String,
        en english: String
    ) {
        self.number = number
        self.from = from
        self.act = act
        self.state = state
        self.guards = guards
        self.articles = articles.map { Article(.awb, $0) }
        self.reason = Bilingual(nl: dutch, en: english)
    }
}
