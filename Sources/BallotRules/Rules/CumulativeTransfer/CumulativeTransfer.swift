/// Cumulative support transfer voting (CSTV): voters divide their share of the budget over projects by points.
///
/// Every voter of weight 1 has the same share of the budget, whatever the number of points on the ballot, and gives it
/// to projects in proportion to those points; the outcome says when ballots had to be scaled for that. Approval,
/// choose-one and knapsack ballots count as equal points for each project named, which is an extension here: the paper
/// is about points. A share with no project left to go to stays unspent.
public struct CumulativeTransfer: BallotRule {
    /// How the published variants decide.
    public enum Combination: String, CaseIterable, Sendable {
        /// By excess; where none has its cost, the one with the least part of its cost goes out.
        case ewt
        /// By excess; where none has its cost, the best for which its supporters' other money suffices takes that.
        case mt
        /// As ``ewt``, by money over cost.
        case ewtc
        /// As ``mt``, by money over cost.
        case mtc

        var isOverCost: Bool { self == .ewtc || self == .mtc }
        var eliminates: Bool { self == .ewt || self == .ewtc }
    }

    let combination: Combination

    /// Identifier `cstv`; option `combination`.
    public static let descriptor = RuleDescriptor(
        id: "cstv",
        name: Bilingual(nl: "Punten doorgeven", en: "Cumulative support transfer voting"),
        summary: Bilingual(
            nl: "Elke kiezer verdeelt een even groot deel van het geld over projecten, naar de punten die hij geeft. "
                + "Wat een project te veel krijgt of niet kan gebruiken, gaat door naar andere projecten van die kiezer.",
            en: "Every voter divides an equal share of the money over projects by the points given. What a project "
                + "gets too much or cannot use goes on to other projects of that voter."
        ),
        forms: BallotForm.allCases.filter { $0 != .ordinal },
        options: [
            OptionSpec(
                "combination",
                .words(Combination.allCases.map(\.rawValue)),
                standard: Combination.ewt.rawValue,
                summary: Bilingual(
                    nl: "afvallen en doorgeven (ewt) of bijpassen (mt); met c: per euro kosten",
                    en: "eliminate and transfer (ewt) or transfer the minimum (mt); with c: relative to cost"
                )
            )
        ],
        claims: [.scaleInvariance],
        citation: "P. Skowron, A. Slinko, S. Szufa and N. Talmon, Participatory Budgeting with Cumulative Votes, "
            + "arXiv:2009.02690"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) {
        self.combination = options.word("combination") ?? .ewt
    }

    /// Counts; O(m · choices on distinct ballots) for m projects.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        var purse = Purse(election)
        purse.putOutUnsupported()
        try purse.buyFreeOfCost(ties: &ties)
        let shares = PointShares(election)
        if shares.differ { purse.add(.ballotsNormalised) }
        guard election.profile.totalWeight > 0 else { return purse.tally }
        let start = purse
        return try Certified.decide(&ties) { (limit, ties) throws(Doubt) in
            var count = TransferCount(start, shares, self.combination, limit: limit)
            try count.spend(&ties)
            return count.purse.tally
        }
    }
}
