/// Explains the projects of one outcome, one at a time, so that callers may spread them over threads.
///
/// A project *wins* when the count awards it at least its cost. A tie that the tie order leaves open counts as not won.
///
/// The changes, each of the given election and alone:
/// - *Extra votes*: k more ballots of weight 1 that name only this project. The electorate grows by k, and so every share
///   that is counted per ballot shrinks. A ballot with points gives the project the points of
///   ``ExplanationLimits/points``; a ranking has the project as its one and first choice. The extra ballots come through
///   the channel that most ballots came through, the first by name among equals.
/// - *Lower or higher cost*: the project's cost is another whole number of smallest units; budget and ballots stay.
/// - *Withdrawn votes*: k of the ballots that support the project leave it off, and are otherwise kept; a ballot that is
///   then empty still counts as cast. First go those who name the fewest projects, whose whole support is for this
///   project, then those with longer ballots; among equally long ones by their projects, points, weight and channel.
public struct Explainer: Sendable {
    private let count: Count
    private let election: Election
    private let limits: ExplanationLimits
    private let claims: Set<RuleDescriptor.Claim>
    private let standings: [ProjectExplanation.Standing]
    /// More than any project can be awarded.
    private let unpayable: Int

    /// An explainer of `outcome`, which must be the outcome of `count` for `election`.
    ///
    /// - Parameter limits: how much to count; `nil` for ``ExplanationLimits/fitting(_:)``.
    public init(of outcome: Outcome, count: Count, election: Election, limits: ExplanationLimits? = nil) {
        self.count = count
        self.election = election
        self.limits = limits ?? .fitting(election)
        self.claims = count.claims(in: election)
        let awards = Dictionary(outcome.awards.map { ($0.project, $0.amount) }) { $0 + $1 }
        let tied = Set(outcome.tied)
        self.standings = election.projects.map { project in
            if let amount = awards[project.id] { return amount >= project.cost ? .won : .partlyFunded(amount) }
            return tied.contains(project.id) ? .tied : .lost
        }
        self.unpayable = max(election.budget.units, election.pots.map(\.budget.units).max() ?? 0) + 1
    }

    /// Explains the project at `index` of ``Election/projects``, which must be an index of it.
    public func explanation(of index: Int) -> ProjectExplanation {
        let project = self.election.projects[index]
        let won = self.standings[index] == .won
        return ProjectExplanation(
            project: project.id,
            cost: project.cost,
            votes: self.election.votes(for: index),
            standing: self.standings[index],
            toWin: won ? nil : .init(extraVotes: self.extraVotes(index), cost: self.largestWinningCost(index)),
            toLose: won ? .init(withdrawnVotes: self.withdrawnVotes(index), cost: self.smallestLosingCost(index)) : nil
        )
    }

    private func extraVotes(_ index: Int) -> Margin<Int> {
        guard self.election.projects[index].cost.units < self.unpayable else { return Margin(nil, certainty: .exact) }
        let ballots = ExtraBallots(for: index, in: self.election, points: self.limits.points)
        let last = min(self.limits.extraVotes, ballots.limit)
        return self.search(last, isClosed: false, .supportMonotonicity) { (votes) throws(Refusal) in
            try self.probe(index, in: ballots.election(with: votes), turnsOn: true)
        }
    }

    private func largestWinningCost(_ index: Int) -> Margin<Money> {
        // Change 1 is the largest cost that can be paid at all, below its own; then one unit less each time.
        let start = min(self.election.projects[index].cost.units, self.unpayable)
        return self.search(start, isClosed: true, .discountMonotonicity) { (less) throws(Refusal) in
            let election = self.election.with(cost: Money(units: start - less), of: index)
            return try self.probe(index, in: election, turnsOn: true)
        }.map { Money(units: start - $0) }
    }

    private func smallestLosingCost(_ index: Int) -> Margin<Money> {
        let cost = self.election.projects[index].cost.units
        return self.search(self.unpayable - cost, isClosed: true, .discountMonotonicity) { (more) throws(Refusal) in
            if cost + more >= self.unpayable { return .turned }
            let election = self.election.with(cost: Money(units: cost + more), of: index)
            return try self.probe(index, in: election, turnsOn: false)
        }.map { Money(units: cost + $0) }
    }

    private func withdrawnVotes(_ index: Int) -> Margin<Int> {
        let withdrawal = Withdrawal(of: index, in: self.election)
        return self.search(withdrawal.ballotCount, isClosed: true, .approvalMonotonicity) { (votes) throws(Refusal) in
            try self.probe(index, in: withdrawal.election(without: votes), turnsOn: false)
        }
    }

    private func search(
        _ last: Int,
        isClosed: Bool,
        _ claim: RuleDescriptor.Claim,
        _ probe: (Int) throws(Refusal) -> MarginSearch.Probe
    ) -> Margin<Int> {
        var search = MarginSearch(
            last: max(last, 0),
            isClosed: isClosed,
            isMonotone: self.claims.contains(claim),
            counts: self.limits.counts
        )
        return search.margin(probe)
    }

    /// Whether the project wins (`turnsOn`) or does not win in `election`.
    private func probe(_ index: Int, in election: Election, turnsOn: Bool) throws(Refusal) -> MarginSearch.Probe {
        let outcome = try self.count.outcome(of: election)
        let project = election.projects[index]
        let amount = outcome.awards.reduce(nil as Money?) { sum, award in
            award.project == project.id ? (sum ?? .zero) + award.amount : sum
        }
        if let amount, amount >= project.cost { return turnsOn ? .turned : .stayed }
        let isUnclear = !outcome.isDecided && outcome.ties.contains { $0.materiality == .unknown }
        if isUnclear { return turnsOn ? .unclear : .turned }
        return turnsOn ? .stayed : .turned
    }
}
