/// Counts with every way to break the ties that an order leaves open, to see whether they matter.
struct TieExploration {
    let order: TieOrder
    let election: Election
    let rule: any Counting

    /// Counts at most for open ties; beyond this a tie is taken to be material.
    static let limit = 256
    /// Choices on distinct ballots that all counts together may go through, as far as they can be foreseen, and once
    /// it is known that the winners differ.
    private static let work = 200_000_000
    private static let workWhenMaterial = 40_000_000

    /// The limit for counts as laborious as `tally`, which may itself stand for many runs.
    private func limit(_ tally: Tally, work total: Int) -> Int {
        var runs = 1
        for case .endowment(_, let count, _) in tally.facts { runs = max(runs, count) }
        let (work, overflow) = max(self.election.profile.choices.count, 1).multipliedReportingOverflow(by: runs)
        return overflow ? 4 : min(max(total / work, 4), TieExploration.limit)
    }

    struct Result {
        var tally: Tally
        var ties: [Tie]
        var tied: [ProjectID] = []
    }

    private struct Leaf {
        let tally: Tally
        let ties: [Tie]
        let open: [[Int]]

        var winners: Set<Award> { Set(self.tally.awards) }
    }

    func result(examineTies: Int) throws(Refusal) -> Result {
        var ledger = TieLedger(order: self.order, election: self.election, policy: .stop)
        let tally: Tally
        do throws(CountError) {
            tally = try self.rule.count(self.election, ties: &ledger)
        } catch {
            switch error {
            case .refused(let refusal): throw refusal
            case .tied: return try self.explored()
            case .undecided(let tally, let tied):
                let ties = ledger.met.map { $0.members == tied ? self.judged($0, .material) : $0 }
                return Result(tally: tally, ties: ties, tied: tied)
            }
        }
        return Result(
            tally: tally,
            ties: try self.examined(ledger.met, of: tally, limit: examineTies)
        )
    }

    /// All leaves of the tree of open ties, breadth first, up to the limit.
    private func explored() throws(Refusal) -> Result {
        let first = try self.leaf([:])
        var leaves = [first]
        var queue: [(forced: [[Int]: Int], leaf: Leaf)] = [([:], first)]
        var isComplete = true
        var isMaterial = false
        var limit = self.limit(first.tally, work: TieExploration.work)
        while isComplete && !queue.isEmpty {
            let (forced, leaf) = queue.removeFirst()
            guard let members = leaf.open.first else { continue }
            for member in members {
                var next = forced
                next[members] = member
                guard leaves.count < limit else {
                    isComplete = false
                    break
                }
                let child = try self.leaf(next)
                if !isMaterial && child.winners != first.winners {
                    isMaterial = true
                    limit = self.limit(first.tally, work: TieExploration.workWhenMaterial)
                }
                leaves.append(child)
                queue.append((next, child))
            }
        }
        let sets = leaves.map(\.winners)
        if isComplete && sets.allSatisfy({ $0 == sets[0] }) {
            return Result(tally: first.tally, ties: first.ties.map { self.judged($0, .immaterial) })
        }
        return self.undecided(
            first,
            certain: isComplete ? self.certain(leaves) : nil,
            isMaterial: isMaterial
        )
    }

    /// The result that ends at the first open tie; `certain` are those who win however it falls, where that is known.
    private func undecided(_ leaf: Leaf, certain: [Award]?, isMaterial: Bool) -> Result {
        let members = leaf.open.first.map { $0.map { self.election.projects[$0].id } } ?? []
        let end = leaf.ties.first { $0.members == members }?.step ?? leaf.tally.steps.count
        let before = Tally(
            awards: certain ?? self.chosen(before: end, in: leaf.tally),
            steps: Array(leaf.tally.steps.prefix(end)),
            facts: []
        )
        let ties = leaf.ties.filter { $0.step <= end }.map { tie in
            tie.members == members ? self.judged(tie, isMaterial ? .material : .unknown) : tie
        }
        return Result(tally: before, ties: ties, tied: members)
    }

    /// What was awarded in the first `end` steps, which all ways to break the tie have in common when the rule counts
    /// once; nothing where it counts several times.
    private func chosen(before end: Int, in tally: Tally) -> [Award] {
        let countsOnce = tally.facts.allSatisfy { fact in
            switch fact {
            case .endowment, .comparison: false
            default: true
            }
        }
        guard countsOnce else { return [] }
        return tally.steps.prefix(end).compactMap { step in
            guard let project = step.project, step.action == .selected else { return nil }
            return Award(project: project, amount: step.amount)
        }
    }

    /// What each project gets however the ties fall, in the order of the first leaf.
    private func certain(_ leaves: [Leaf]) -> [Award] {
        leaves[0].tally.awards.compactMap { award in
            var least = award.amount
            for leaf in leaves {
                guard let other = leaf.tally.awards.first(where: { $0.project == award.project }) else { return nil }
                least = min(least, other.amount)
            }
            return Award(project: award.project, amount: least)
        }
    }

    private func leaf(_ forced: [[Int]: Int]) throws(Refusal) -> Leaf {
        var ledger = TieLedger(order: self.order, election: self.election, policy: .explore, forced: forced)
        do throws(CountError) {
            let tally = try self.rule.count(self.election, ties: &ledger)
            return Leaf(tally: tally, ties: ledger.met, open: ledger.open)
        } catch {
            if case .refused(let refusal) = error { throw refusal }
            return Leaf(tally: Tally(), ties: ledger.met, open: ledger.open)
        }
    }

    /// `ties` with their materiality, as far as `limit` further counts can tell.
    private func examined(_ ties: [Tie], of tally: Tally, limit: Int) throws(Refusal) -> [Tie] {
        guard limit > 0, !ties.isEmpty else { return ties }
        let winners = Set(tally.awards)
        var judgement: [[ProjectID]: Tie.Materiality] = [:]
        var counts = 0
        for tie in ties where tie.materiality == .unknown && judgement[tie.members] == nil {
            let others = tie.members.filter { $0 != tie.chosen }
            guard counts + others.count <= limit else { continue }
            counts += others.count
            let members = tie.members.compactMap { self.election.index(of: $0) }
            var verdict = Tie.Materiality.immaterial
            for other in others {
                guard let index = self.election.index(of: other) else { continue }
                if try self.leaf([members: index]).winners != winners { verdict = .material }
            }
            judgement[tie.members] = verdict
        }
        return ties.map { tie in self.judged(tie, judgement[tie.members] ?? tie.materiality) }
    }

    private func judged(_ tie: Tie, _ materiality: Tie.Materiality) -> Tie {
        guard tie.materiality == .unknown else { return tie }
        var tie = tie
        tie.materiality = materiality
        return tie
    }
}
