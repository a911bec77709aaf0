/// What a number in a step, a tie or a fact measures.
///
/// The raw values are part of the JSON contract; ``Phrase`` has the words for people.
public enum Quantity: String, CaseIterable, Hashable, Sendable {
    /// Supporters, weighted.
    case votes
    /// Votes in favour outside the ballot.
    case likes
    /// The sum of the utilities of a project (points, Borda points, or votes times cost).
    case score
    /// ``score`` divided by cost.
    case density
    /// The utility of a whole set of projects.
    case welfare
    /// The price of one unit of utility, ρ (Equal Shares).
    case rate
    /// ``rate`` divided by the part of the cost that supporters cover, ρ/α (bounded overspending).
    case overspentRate = "overspent-rate"
    /// What a supporter with enough money pays.
    case price
    /// Supporters who pay the full price, weighted.
    case fullPayers = "full-payers"
    /// Supporters who pay all that they have left, weighted.
    case partPayers = "part-payers"
    /// The cost divided by the largest payment: the votes the project has left after what its voters already got.
    case effectiveVotes = "effective-votes"
    /// Money of the supporters together.
    case supportersMoney = "supporters-money"
    /// The budget share that each voter starts with.
    case endowment
    /// How many times the count was run with another endowment.
    case runs
    /// The largest load on a voter (Phragmén, maximin support).
    case load
    /// Money given to a project minus its cost (CSTV).
    case excess
    /// Money for a project divided by its cost (CSTV, expanding approvals).
    case supportRatio = "support-ratio"
    /// Down to which place on the ballot support counts (expanding approvals).
    case rank
    /// A part of the whole, between 0 and 1.
    case share
    /// Votes or weight divided by the number of seats or parts plus one (D'Hondt).
    case quotient
    /// An amount of money, in smallest units.
    case amount
    /// Backers at a table, or of a project.
    case backers
    /// Voters who prefer the outcome counted first.
    case preferFirst = "prefer-first"
    /// Voters who prefer the outcome compared with.
    case preferSecond = "prefer-second"
    /// Cost.
    case cost
}
