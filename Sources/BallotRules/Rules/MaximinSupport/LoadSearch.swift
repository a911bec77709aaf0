/// Finds, round after round, the projects that raise the largest load the least.
///
/// The smallest possible largest load of a set of projects is the largest quotient of cost and supporters' weight over
/// its subsets. Newton steps on that quotient (W. Dinkelbach 1967, doi:10.1287/mnsc.13.7.492) take a minimum cut each
/// and end at the exact value. Adding projects never lowers it, so a value from an earlier round bounds later ones
/// from below, and most projects need no flow at all in most rounds.
struct LoadSearch<Amount: FixedWidthInteger & SignedInteger> {
    private let election: Election
    private var classes: LoadClasses
    private var base: LoadFlow<Amount>
    /// The largest load of the selected projects.
    private(set) var load = Load.zero
    /// For each project a load that it will at least bring about.
    private var bounds: [Load]

    init(_ election: Election) {
        self.election = election
        self.classes = LoadClasses(election.profile)
        self.base = LoadFlow(self.classes, costs: [], load: .zero)
        self.bounds = election.projects.indices.map {
            Load(cost: election.projects[$0].cost.units, weight: max(election.support.weights[$0], 1))
        }
    }

    /// Those of `candidates` (which have supporters) with the smallest new load, and that load.
    mutating func best(among candidates: [Int]) -> (projects: [Int], load: Load) {
        for project in candidates { self.bounds[project] = max(self.bounds[project], self.load) }
        let order = candidates.sorted {
            self.bounds[$0] != self.bounds[$1] ? self.bounds[$0] < self.bounds[$1] : $0 < $1
        }
        var best: Load?
        var found: [Int] = []
        for project in order {
            if let best, self.bounds[project] > best { break }
            guard let value = self.load(with: project, atMost: best) else { continue }
            if let known = best, value == known {
                found.append(project)
            } else {
                best = value
                found = [project]
            }
        }
        return (found.sorted(), best ?? self.load)
    }

    /// The largest load with `project` beside the selected ones, or `nil` when it is above `limit`.
    private mutating func load(with project: Int, atMost limit: Load?) -> Load? {
        var flow = self.base
        flow.admit(
            self.classes.supporters(of: project, in: self.election),
            cost: self.election.projects[project].cost.units
        )
        if self.bounds[project] > flow.load { flow.raise(to: self.bounds[project]) }
        while let needed = flow.saturate() {
            self.bounds[project] = needed
            if let limit, needed > limit { return nil }
            flow.raise(to: needed)
        }
        return self.bounds[project]
    }

    /// Adds `project`, of which ``best(among:)`` has just found the load.
    mutating func select(_ project: Int, load: Load) {
        self.load = load
        self.classes.select(project, in: self.election)
        self.base = LoadFlow(
            self.classes,
            costs: self.classes.selected.map { self.election.projects[$0].cost.units },
            load: load
        )
        _ = self.base.saturate()
    }
}
