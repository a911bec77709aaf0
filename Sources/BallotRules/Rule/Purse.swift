/// Money being spent: what is left, what was bought, and who may still be bought.
///
/// Rules spend through a purse, so that no rule can overspend, buy twice, or buy two projects that exclude each other.
struct Purse {
    let election: Election
    private(set) var left: Money
    private(set) var tally = Tally()
    /// Projects neither bought nor put out, by index.
    private(set) var isOpen: [Bool]
    private let rivals: [[Int]]

    init(_ election: Election) {
        self.election = election
        self.left = election.budget
        self.isOpen = [Bool](repeating: true, count: election.projects.count)
        self.rivals = election.rivals
    }

    /// A purse as `tally` leaves it: for what comes after a rule.
    init(_ election: Election, resuming tally: Tally) {
        self.init(election)
        self.tally = tally
        self.left -= tally.awards.reduce(.zero) { $0 + $1.amount }
        let closing: Set<Step.Action> = [.ineligible, .eliminated, .excluded]
        for step in tally.steps where closing.contains(step.action) {
            if let index = step.project.flatMap({ election.index(of: $0) }) { self.isOpen[index] = false }
        }
        for award in tally.awards {
            guard let index = election.index(of: award.project) else { continue }
            self.isOpen[index] = false
            for rival in self.rivals[index] { self.isOpen[rival] = false }
        }
    }

    /// The open projects, by index.
    var open: [Int] { self.isOpen.indices.filter { self.isOpen[$0] } }

    /// The number of the next step.
    var step: Int { self.tally.steps.count }

    func cost(_ project: Int) -> Money { self.election.projects[project].cost }

    /// Whether a project that is still open could not win beside `project`.
    func hasOpenRivals(_ project: Int) -> Bool { self.rivals[project].contains { self.isOpen[$0] } }

    func fits(_ project: Int) -> Bool { self.cost(project) <= self.left }

    /// Buys `project`, which must be open and fit, and puts out its rivals.
    mutating func buy(_ project: Int, _ measures: [Measure], stage: Step.Stage = .main) {
        self.grant(project, self.cost(project), measures, stage: stage)
    }

    /// Gives `project`, which must be open, `amount` or what is left, and puts out its rivals.
    mutating func grant(_ project: Int, _ amount: Money, _ measures: [Measure], stage: Step.Stage = .main) {
        let amount = min(amount, self.left)
        self.left -= amount
        self.isOpen[project] = false
        self.tally.awards.append(Award(project: self.election.projects[project].id, amount: amount))
        let action = amount < self.cost(project) ? Step.Action.partFunded : .selected
        self.record(action, project, measures, amount: amount, stage: stage)
        for rival in self.rivals[project] where self.isOpen[rival] {
            self.putOut(rival, .excluded, [], stage: stage)
        }
    }

    /// Puts `project` out of the count for the reason that `action` names.
    mutating func putOut(_ project: Int, _ action: Step.Action, _ measures: [Measure], stage: Step.Stage = .main) {
        self.isOpen[project] = false
        self.record(action, project, measures, stage: stage)
    }

    /// Writes a step that changes nothing.
    mutating func record(
        _ action: Step.Action,
        _ project: Int?,
        _ measures: [Measure],
        amount: Money = .zero,
        stage: Step.Stage = .main
    ) {
        self.tally.steps.append(
            Step(
                action,
                project.map { self.election.projects[$0].id },
                measures: measures,
                amount: amount,
                left: self.left,
                stage: stage
            )
        )
    }

    /// Adds what must be known of the count as a whole.
    mutating func add(_ fact: Fact) { self.tally.facts.append(fact) }

    /// Starts again with everything unspent, keeping the steps: a step `endowed` or `replaced` must follow.
    mutating func refill() {
        self.left = self.election.budget
        self.isOpen = [Bool](repeating: true, count: self.isOpen.count)
        self.tally.awards.removeAll()
    }
}

extension Purse {
    /// Buys the open projects in the order of `standing`, as far as they fit.
    mutating func fill(
        _ standing: GreedyStanding,
        misfit: Greedy.Misfit,
        stage: Step.Stage,
        ties: inout TieLedger
    ) throws(CountError) {
        for group in standing.groups(among: self.open) {
            var remaining = group.filter { self.isOpen[$0] }
            let measure = standing.measure(group[0])
            let together = remaining.reduce(Money.zero) { $0 + self.cost($1) }
            let haveRivals = remaining.contains { !self.rivals[$0].isEmpty }
            let nothingFits = misfit == .skip && !remaining.contains { self.fits($0) }
            let sharedFate = (together <= self.left && !haveRivals) || nothingFits
            if sharedFate { ties.note(remaining, by: measure, step: self.step) }
            while !remaining.isEmpty {
                let next = sharedFate ? remaining[0] : try ties.choose(remaining, by: measure, step: self.step)
                remaining.removeAll { $0 == next }
                let own = group.count == 1 ? measure : standing.measure(next)
                if self.fits(next) {
                    self.buy(next, [own], stage: stage)
                } else if misfit == .stop {
                    self.record(.stopped, next, [own], stage: stage)
                    return
                } else {
                    self.putOut(next, .skipped, [own], stage: stage)
                }
                remaining.removeAll { !self.isOpen[$0] }
            }
        }
    }
}
