/// Breaks ties for one count and writes down each one met.
///
/// A rule asks ``choose(_:by:step:)`` whenever more than one project is best. The same set of equal projects is always
/// decided the same way within a count, so a lot drawn once holds for every later round.
public struct TieLedger: Sendable {
    private let projects: [Project]
    /// Supporters by project.
    private let votes: [Int]
    private let keys: [TieKey]
    /// For each key used so far the place of every project.
    private var ranks: [TieKey: [Int]] = [:]
    /// What to do where no criterion decides.
    private let policy: Policy
    /// Decisions to take for given sets, by index, before any criterion.
    private let forced: [[Int]: Int]
    private(set) var met: [Tie] = []
    /// Sets that no criterion decided, in the order met, with their measure.
    private(set) var open: [[Int]] = []
    private var decided: [[Int]: (chosen: Int, key: TieKey?)] = [:]
    private var view = View()

    /// The part of the election that is being counted.
    struct View: Sendable {
        /// The part's projects by their index in the election; `nil` when it is the whole.
        var projects: [Int]?
        /// Steps that come before those of the part.
        var steps = 0
    }

    enum Policy: Sendable {
        /// Stop the count.
        case stop
        /// Go on with the first by identifier, and note that the tie is open.
        case explore
    }

    init(order: TieOrder, election: Election, policy: Policy, forced: [[Int]: Int] = [:]) {
        self.projects = election.projects
        self.votes = election.support.weights
        self.keys = order.keys
        self.policy = policy
        self.forced = forced
    }

    /// The one of `candidates` (at least one, by index) that comes first.
    ///
    /// - Parameters:
    ///   - measure: in what the candidates are equal.
    ///   - step: the number of the step being decided.
    /// - Throws: ``CountError/tied(_:)`` when no criterion decides and the count must stop there.
    mutating func choose(_ candidates: [Int], by measure: Measure, step: Int) throws(CountError) -> Int {
        if candidates.count == 1 { return candidates[0] }
        let members = self.inElection(candidates)
        let (chosen, key) = self.decide(members)
        let isOpen = chosen == nil
        if isOpen && !self.open.contains(members) { self.open.append(members) }
        self.met.append(
            Tie(
                members: members.map { self.projects[$0].id },
                step: self.view.steps + step,
                measure: measure,
                brokenBy: key,
                chosen: chosen.map { self.projects[$0].id },
                materiality: .unknown
            )
        )
        if chosen == nil && self.policy == .stop { throw .tied(members.map { self.projects[$0].id }) }
        let first = chosen ?? members[0]
        return candidates.first { self.inElection($0) == first } ?? candidates[0]
    }

    /// Writes down a tie whose members all share the same fate, so that no order has to be asked for.
    mutating func note(_ members: [Int], by measure: Measure, step: Int) {
        guard members.count > 1 else { return }
        self.met.append(
            Tie(
                members: self.inElection(members).map { self.projects[$0].id },
                step: self.view.steps + step,
                measure: measure,
                brokenBy: nil,
                chosen: nil,
                materiality: .immaterial
            )
        )
    }

    /// Gives ties met since there were `count` of them another place: for a run whose steps come elsewhere.
    mutating func moveSteps(since count: Int, _ place: (Int) -> Int) {
        for index in self.met.indices.dropFirst(count) {
            self.met[index].step = self.view.steps + place(self.met[index].step - self.view.steps)
        }
    }

    /// Forgets ties met since there were `count` of them: for a run whose result is thrown away.
    mutating func forget(since count: Int) {
        self.met.removeSubrange(count...)
    }

    /// Turns to a part of the election, counted as an election of its own with `projects` (ascending, by index in the
    /// election) after `steps` steps; returns what ``leave(to:)`` needs.
    mutating func enter(_ projects: [Int], steps: Int) -> View {
        let outer = self.view
        self.view = View(projects: projects.map { self.inElection($0) }, steps: outer.steps + steps)
        return outer
    }

    /// Turns back from a part.
    mutating func leave(to outer: View) { self.view = outer }

    private func inElection(_ project: Int) -> Int { self.view.projects.map { $0[project] } ?? project }

    private func inElection(_ projects: [Int]) -> [Int] { projects.map { self.inElection($0) }.sorted() }

    private mutating func decide(_ members: [Int]) -> (Int?, TieKey?) {
        if let known = self.decided[members] { return (known.chosen, known.key) }
        if let chosen = self.forced[members] {
            self.decided[members] = (chosen, nil)
            return (chosen, nil)
        }
        var best = members
        for key in self.keys where key != .refuse {
            let rank = self.ranks[key] ?? self.places(under: key)
            self.ranks[key] = rank
            let lowest = best.map { rank[$0] }.min() ?? 0
            best.removeAll { rank[$0] != lowest }
            if best.count == 1 {
                self.decided[members] = (best[0], key)
                return (best[0], key)
            }
        }
        return (nil, nil)
    }

    /// For each project its place under one criterion; equal projects share a place.
    private func places(under key: TieKey) -> [Int] {
        let projects = self.projects
        switch key {
        case .votes: return self.votes.map { -$0 }
        case .costLow: return projects.map(\.cost.units)
        case .costHigh: return projects.map { -$0.cost.units }
        case .id: return Array(projects.indices)
        case .file: return projects.map(\.row)
        case .refuse: return projects.map { _ in 0 }
        case .complete:
            return TieLedger.places(projects.map { ($0.complete.isEmpty ? 1 : 0, Array($0.complete.utf8)) }) {
                $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.lexicographicallyPrecedes($1.1)
            }
        case .lot(let seed):
            return TieLedger.places(projects.map { SHA256.hash(Array(seed.utf8) + [0] + Array($0.id.text.utf8)) }) {
                $0.lexicographicallyPrecedes($1)
            }
        }
    }

    private static func places<Value>(_ values: [Value], before: (Value, Value) -> Bool) -> [Int] {
        let order = values.indices.sorted { before(values[$0], values[$1]) }
        var places = [Int](repeating: 0, count: values.count)
        for (position, index) in order.enumerated() {
            let previous = position > 0 ? order[position - 1] : index
            places[index] = position > 0 && !before(values[previous], values[index]) ? places[previous] : position
        }
        return places
    }
}
