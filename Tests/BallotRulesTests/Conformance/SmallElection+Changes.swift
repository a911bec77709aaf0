import BallotRules

extension SmallElection {
    /// With all money multiplied.
    func scaled(by factor: Int) -> SmallElection {
        var other = self
        other.costs = self.costs.map { $0 * factor }
        other.budget *= factor
        return other
    }

    /// With every ballot cast twice, the second ones in the opposite order.
    func castTwice() -> SmallElection {
        var other = self
        other.ballots += self.ballots.reversed()
        other.points += self.points.reversed()
        other.weights += self.weights.reversed()
        return other
    }

    /// With every ballot of twice the weight.
    func weighingTwice() -> SmallElection {
        var other = self
        other.weights = self.ballots.indices.map { self.weight($0) + self.weight($0) }
        return other
    }

    /// With `count` more ballots that name only `project`.
    func adding(_ count: Int, for project: Int) -> SmallElection {
        var other = self
        other.ballots += [[Int]](repeating: [project], count: count)
        if self.form.hasPoints { other.points += [[Int]](repeating: [3], count: count) }
        if !self.weights.isEmpty { other.weights += [Fraction](repeating: .one, count: count) }
        return other
    }

    /// Without `project` on any ballot.
    func leavingOff(_ project: Int) -> SmallElection {
        var other = self
        for ballot in self.ballots.indices {
            guard let place = self.ballots[ballot].firstIndex(of: project) else { continue }
            other.ballots[ballot].remove(at: place)
            if self.form.hasPoints { other.points[ballot].remove(at: place) }
        }
        return other
    }

    /// With all ballots of weight 1, and for each project its votes on other ballots, as many as before.
    func reassigned(seed: UInt64) -> SmallElection {
        var generator = SplitMix(seed: seed)
        var other = self
        other.weights = []
        other.ballots = self.ballots.map { _ in [] }
        other.points = self.points.map { _ in [] }
        for project in self.costs.indices {
            let places = Array(self.ballots.indices).shuffled(using: &generator)
            for (from, to) in zip(self.ballots.indices, places) {
                guard let place = self.ballots[from].firstIndex(of: project) else { continue }
                other.ballots[to].append(project)
                if self.form.hasPoints { other.points[to].append(self.points[from][place]) }
            }
        }
        return other
    }
}
