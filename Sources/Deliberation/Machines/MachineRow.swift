public import BallotRules

/// One row of a state machine: from where to where, by what, under which conditions, and why.
public struct MachineRow<State: MachineWord, Act: MachineWord, Condition: MachineWord>: Hashable, Sendable {
    /// From where.
    public let from: [State]
    /// By what.
    public let act: Act
    /// To where.
    public let state: State
    /// Under which conditions; all of them.
    public let conditions: [Condition]
    /// By which articles, where a law speaks.
    public let articles: [Article]
    /// Why it is so.
    public let reason: Bilingual

    init(
        _ from: [State],
        _ act: Act,
        _ state: State,
        _ conditions: [Condition] = [],
        awb articles: [String] = [],
        nl dutch: String,
        en english: String
    ) {
        self.from = from
        self.act = act
        self.state = state
        self.conditions = conditions
        self.articles = articles.map { Article(.awb, $0) }
        self.reason = Bilingual(nl: dutch, en: english)
    }
}
