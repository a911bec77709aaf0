/// A rule with its modifiers, as one thing that counts: ties are explored through all of it.
struct ModifiedRule: Counting {
    let rule: any Counting
    let modifiers: Modifiers

    func count(_ election: Election, ties: inout TieLedger) throws(CountError) -> Tally {
        if self.modifiers.isEmpty { return try self.rule.count(election, ties: &ties) }
        let (eligible, steps) = self.modifiers.minimum.eligible(in: election)
        let transformed = try self.modifiers.transformed(election)
        var tally = Tally(steps: steps)
        for part in try self.parts(of: transformed, eligible: eligible) {
            if let name = part.pot { tally.facts.append(.pot(name, part.budget)) }
            let outer = ties.enter(part.projects, steps: tally.steps.count)
            defer { ties.leave(to: outer) }
            do throws(CountError) {
                tally.append(try self.count(part, of: transformed, ties: &ties), pot: part.pot)
            } catch {
                guard case .undecided(let own, let tied) = error else { throw error }
                tally.append(own, pot: part.pot)
                throw .undecided(tally, tied: tied)
            }
        }
        return tally
    }

    private func count(
        _ part: PotDivision.Part,
        of election: Election,
        ties: inout TieLedger
    ) throws(CountError) -> Tally {
        let own = election.keeping(part.projects, budget: part.budget)
        let tally = try self.rule.count(own, ties: &ties)
        return try self.modifiers.residual.applied(to: tally, in: own, pot: part.pot ?? "", ties: &ties)
    }

    private func parts(of election: Election, eligible: [Int]) throws(CountError) -> [PotDivision.Part] {
        guard let pots = self.modifiers.pots else {
            return [PotDivision.Part(pot: nil, budget: election.budget, projects: eligible)]
        }
        return try pots.parts(of: election, eligible: eligible)
    }
}

extension Tally {
    /// Adds the count of one pot behind those before it.
    mutating func append(_ part: Tally, pot: String?) {
        self.awards += part.awards
        self.steps += pot.map { name in part.steps.map { $0.inPot(name) } } ?? part.steps
        self.facts += part.facts
    }
}
