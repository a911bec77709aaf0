internal import BigInt

/// Finds the violations of EJR+ up to one project, exactly and in polynomial time.
///
/// EJR+ is due to M. Brill and J. Peters, Robust and Verifiable Proportionality Axioms for Multiwinner Voting, EC 2023,
/// doi:10.48550/arXiv.2302.01989. With projects of different costs, read as follows. Let W be the winners, p a project
/// that did not win, and N' voters who all support p, with a part s of the budget equal to their part of all weight. They
/// are neglected when u_i(W) + u(p) ≤ s · u(p) / c(p) for every voter i of N': buying at the price that p asks for a unit
/// of utility, their share pays for more than each of them has, by p itself or more. For projects that all cost the same
/// this is EJR+ as published. Equal Shares with the same utility, started at exact shares, never leaves such a group.
///
/// For each p it suffices to look at the groups of all supporters with utility at most t, for each t that occurs.
/// Exclusion groups, pots and thresholds play no part in it.
struct ProportionalityCheck {
    let election: Election
    /// The utility that each group of ballots has from the outcome.
    let utilities: [Int]
    let utility: Utility

    /// The violations, at most one per project (the largest group), in the order of the projects.
    ///
    /// - Complexity: O(A log n) for A choices on n distinct ballots.
    func violations(awarded: [Int?]) -> [NeglectedGroup] {
        self.election.projects.indices.compactMap { awarded[$0] == nil ? self.neglected(by: $0) : nil }
    }

    private func neglected(by project: Int) -> NeglectedGroup? {
        let table = self.election.support
        let profile = self.election.profile
        let cost = self.election.projects[project].cost.units
        let gain = self.utility == .cost ? cost : 1
        guard gain > 0 else { return nil }
        let supporters = table.groups[table.offsets[project]..<table.offsets[project + 1]].map(Int.init)
            .sorted { self.utilities[$0] < self.utilities[$1] }
        var weight = 0
        var voters = 0
        var found: NeglectedGroup?
        for (position, group) in supporters.enumerated() {
            weight += profile.weights[group]
            voters += profile.multiplicities[group]
            let most = self.utilities[group]
            let isLast = position + 1 == supporters.count || self.utilities[supporters[position + 1]] > most
            guard isLast else { continue }
            // (most + gain) · cost ≤ budget · weight / total · gain, without division.
            let needed = (BigInt(most) + BigInt(gain)) * BigInt(cost) * BigInt(profile.totalWeight)
            let power = BigInt(self.election.budget.units) * BigInt(weight) * BigInt(gain)
            guard needed <= power else { continue }
            found = NeglectedGroup(
                project: self.election.projects[project].id,
                utility: self.utility,
                voters: voters,
                weight: Fraction(weight, over: profile.weightScale),
                share: Fraction(self.election.budget.units, over: 1)
                    * Fraction(weight, over: max(profile.totalWeight, 1)),
                most: most
            )
        }
        return found
    }
}
