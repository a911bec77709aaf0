/// Something about a count as a whole that its reader must know.
public enum Fact: Hashable, Sendable {
    /// Each voter's share of the budget in the run that gave the outcome, and how many runs it took.
    /// `stop` says which condition ended the raising of shares.
    case endowment(Fraction, runs: Int, stop: EndowmentStop)
    /// The comparison step: who prefers the outcome of the rule, who that of greedy, and which stands.
    case comparison(preferRule: Fraction, preferGreedy: Fraction, greedyStands: Bool)
    /// Ballots were scaled so that each gives the same total.
    case ballotsNormalised
    /// The optimum of a maximising rule.
    case optimum(Measure)
    /// Money that stays for a later round (*meenemen naar volgend jaar*), by pot (empty for the whole).
    case carriedOver(Money, pot: String)
    /// The commitment (SHA-256 of the seed, hexadecimal) under which the lot was drawn.
    case lotCommitment(String)
    /// Everything that may win fits in the budget, so all of it won without a vote.
    case everythingFits
    /// The facts from here on, up to the next of these, are about this pot, which holds this much.
    case pot(String, Money)
    /// What this table gave this project does not count: too few backers at the table, or too little money.
    case invalidAllocation(ProjectID, table: String, backers: Fraction, amount: Fraction)
    /// Share of voters' money not spent on average.
    case unspentPerVoter(Fraction)
}

/// What ended the raising of endowments.
public enum EndowmentStop: String, Hashable, Sendable {
    /// It was not raised at all.
    case notRaised = "not-raised"
    /// The outcome had become exhaustive: no further project fits in the budget.
    case exhaustive
    /// The next outcome would have cost more than the budget.
    case overspend
    /// Every project with support had won.
    case allSelected = "all-selected"
}
