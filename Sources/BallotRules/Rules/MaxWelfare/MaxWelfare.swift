internal import BigInt

/// A set of projects within the budget with the largest welfare there is: exact, a knapsack problem.
///
/// Where several sets have it, the tie order puts in projects one by one: first the one that comes first among those
/// that some but not all best sets have, and so on. Without an order that decides, the outcome is tied and says what
/// the best welfare is. Projects that add nothing are never selected.
public struct MaxWelfare: BallotRule {
    let utility: Utility?

    /// Identifier `max-welfare`; option `utility`.
    public static let descriptor = RuleDescriptor(
        id: "max-welfare",
        name: Bilingual(nl: "Grootste totale nut", en: "Maximum welfare"),
        summary: Bilingual(
            nl: "Van alle combinaties die in het budget passen wint die met de meeste steun bij elkaar.",
            en: "Of all sets of projects that fit in the budget the one with the most support together."
        ),
        forms: BallotForm.allCases,
        options: [.utility],
        claims: [.scaleInvariance, .supportMonotonicity, .approvalMonotonicity, .additive],
        citation: "N. Talmon and P. Faliszewski, A Framework for Approval-Based Budgeting Methods, AAAI 2019, "
            + "doi:10.1609/aaai.v33i01.33012181"
    )

    /// The rule with these options.
    public init(_ options: OptionValues) throws(OptionError) { self.utility = options.word("utility") }

    /// Counts; exponential at worst, so refused beyond ``Knapsack/limit`` partial sets.
    public func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        let totals = UtilityTotals(of: try election.utility(self.utility), in: election)
        var knapsack = try Knapsack(election, values: totals.units)
        guard let first = try knapsack.best() else { return Tally() }
        let optimum = Fraction(reducing: BigInt(first.value), over: BigInt(totals.scale))
        let measure = Measure(.welfare, optimum)
        var members = first.members
        var doubtful = try self.doubtful(knapsack, first, among: Array(election.projects.indices))
        while doubtful.count > 1 {
            do throws(CountError) {
                knapsack.require(try ties.choose(doubtful, by: measure, step: 0))
            } catch {
                guard case .tied(let tied) = error else { throw error }
                let certain = self.tally(election, members.subtracting(doubtful), totals, measure)
                throw .undecided(certain, tied: tied)
            }
            guard let next = try knapsack.best(atLeast: first.value) else { break }
            members = next.members
            doubtful = try self.doubtful(knapsack, next, among: doubtful)
        }
        return self.tally(election, members, totals, measure)
    }

    /// The projects that are in some but not in all of the best sets.
    private func doubtful(
        _ knapsack: Knapsack,
        _ best: Knapsack.Solution,
        among projects: [Int]
    ) throws(CountError) -> [Int] {
        var doubtful: Set<Int> = []
        for project in projects where knapsack.isFree(project) && !doubtful.contains(project) {
            var other = knapsack
            if best.members.contains(project) { other.forbid(project) } else { other.require(project) }
            guard let found = try other.best(atLeast: best.value) else { continue }
            // Whatever differs between two best sets is in doubt; one search often settles many projects.
            doubtful.formUnion(found.members.symmetricDifference(best.members))
        }
        return doubtful.sorted()
    }

    private func tally(_ election: Election, _ members: Set<Int>, _ totals: UtilityTotals, _ optimum: Measure) -> Tally
    {
        var purse = Purse(election)
        for project in members.sorted(by: { (totals.units[$0], $1) > (totals.units[$1], $0) }) {
            purse.buy(project, [Measure(totals.quantity, totals.value(project))])
        }
        purse.add(.optimum(optimum))
        return purse.tally
    }
}
