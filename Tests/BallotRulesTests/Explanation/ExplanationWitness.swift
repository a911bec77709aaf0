import BallotRules

/// Margins found by building every changed election anew from its ballots: slow and obvious.
struct ExplanationWitness {
    let small: ExplanationElection
    let count: Count
    let extraVotes: Int

    func wins(_ project: Int, _ changed: ExplanationElection) throws -> Bool {
        try self.count.outcome(of: changed.election()).awards.contains {
            $0.project == ExplanationElection.id(project) && $0.amount.units >= changed.costs[project]
        }
    }

    func fewestExtraVotes(_ project: Int) throws -> Int? {
        let largest = self.small.ballots.flatMap(\.points).max() ?? .zero
        let points = self.small.form.hasPoints ? [largest > .zero ? largest : .one] : []
        for votes in stride(from: 1, through: self.extraVotes, by: 1) {
            var changed = self.small
            let extra = Ballot([ExplanationElection.id(project)], points: points)
            changed.ballots += [Ballot](repeating: extra, count: votes)
            if try self.wins(project, changed) { return votes }
        }
        return nil
    }

    func largestWinningCost(_ project: Int) throws -> Int? {
        for cost in (0..<self.small.costs[project]).reversed() {
            var changed = self.small
            changed.costs[project] = cost
            if try self.wins(project, changed) { return cost }
        }
        return nil
    }

    func smallestLosingCost(_ project: Int) throws -> Int? {
        for cost in self.small.costs[project] + 1...self.small.budget + 1 {
            var changed = self.small
            changed.costs[project] = cost
            if try !self.wins(project, changed) { return cost }
        }
        return nil
    }

    func fewestWithdrawals(_ project: Int) throws -> Int? {
        let supporters = self.supporters(of: project)
        for votes in stride(from: 1, through: supporters.count, by: 1) {
            var changed = self.small
            for ballot in supporters.prefix(votes) {
                changed.ballots[ballot] = self.without(ExplanationElection.id(project), changed.ballots[ballot])
            }
            if try !self.wins(project, changed) { return votes }
        }
        return nil
    }

    /// Numbers of the ballots that support a project, in the order in which they withdraw.
    private func supporters(of project: Int) -> [Int] {
        let entries = self.small.ballots.map { ballot -> [(ProjectID, Fraction)] in
            let pairs = ballot.choices.enumerated().map { position, choice in
                (choice, ballot.points.isEmpty ? Fraction.one : ballot.points[position])
            }.filter { $0.1 != .zero }
            return self.small.form == .ordinal ? pairs : pairs.sorted { $0.0 < $1.0 }
        }
        return entries.indices.filter { ballot in
            entries[ballot].contains { $0.0 == ExplanationElection.id(project) && $0.1 > .zero }
        }.sorted { left, right in
            let (first, second) = (entries[left], entries[right])
            if first.count != second.count { return first.count < second.count }
            let choices = (first.map(\.0), second.map(\.0))
            if choices.0 != choices.1 { return choices.0.lexicographicallyPrecedes(choices.1) }
            let points = (first.map(\.1), second.map(\.1))
            if points.0 != points.1 { return points.0.lexicographicallyPrecedes(points.1) }
            return self.small.ballots[left].weight < self.small.ballots[right].weight
        }
    }

    private func without(_ project: ProjectID, _ ballot: Ballot) -> Ballot {
        let kept = ballot.choices.indices.filter { ballot.choices[$0] != project }
        return Ballot(
            kept.map { ballot.choices[$0] },
            points: ballot.points.isEmpty ? [] : kept.map { ballot.points[$0] },
            weight: ballot.weight,
            channel: ballot.channel
        )
    }
}
