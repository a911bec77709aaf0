/// Which projects to take so that their values add up to the most within a budget: exact.
///
/// Sets are built up project by project, the best value per cost first; of partial sets with no smaller cost and no
/// larger value only one is kept, and none that cannot reach the best set known even if it could buy parts of projects
/// (D. Pisinger and P. Toth, Knapsack Problems, 1998).
struct Knapsack {
    /// Partial sets that one search may make.
    static let limit = 4_000_000
    var limit = Knapsack.limit

    struct Solution {
        /// In the units of the values given.
        let value: Int128
        let members: Set<Int>
    }

    /// Values and costs divided by what they have in common, which makes bounds tighter.
    private let values: [Int128]
    private let costs: [Int]
    private let budget: Int
    private let valueUnit: Int128
    /// Projects that exclude each other, in connected groups; all others stand alone.
    private let clusters: [[Int]]
    private let rivals: [[Int]]
    private var state: [State]

    private enum State { case free, required, out }

    init(_ election: Election, values: [Int128]) throws(CountError) {
        let rivals = election.rivals
        let costs = election.projects.map(\.cost.units)
        let costUnit = max(costs.reduce(0) { greatestCommonDivisor($0, $1) }, 1)
        let valueUnit = max(values.reduce(0) { Knapsack.commonDivisor($0, max($1, 0)) }, 1)
        self.values = values.map { $0 / valueUnit }
        self.costs = costs.map { $0 / costUnit }
        self.budget = election.budget.units / costUnit
        self.valueUnit = valueUnit
        self.rivals = rivals
        self.clusters = Knapsack.clusters(rivals)
        self.state = zip(values, costs).map { $0 > 0 && $1 <= election.budget.units ? .free : .out }
    }

    /// Whether `project` may be in or out of a set.
    func isFree(_ project: Int) -> Bool { self.state[project] == .free }

    /// Asks for sets with `project`, and so without its rivals.
    mutating func require(_ project: Int) {
        self.state[project] = .required
        for rival in self.rivals[project] { self.state[rival] = .out }
    }

    /// Asks for sets without `project`.
    mutating func forbid(_ project: Int) { self.state[project] = .out }

    /// A best set; with `atLeast` any set of that value or more. `nil` when there is none.
    func best(atLeast floor: Int128? = nil) throws(CountError) -> Solution? {
        let required = self.state.indices.filter { self.state[$0] == .required }
        let spent = required.reduce(0) { $0 + self.costs[$1] }
        let value = required.reduce(Int128(0)) { $0 + self.values[$1] }
        guard spent <= self.budget else { return nil }
        var search = KnapsackSearch(
            capacity: self.budget - spent,
            clusters: try self.freeClusters(),
            singles: self.state.indices.filter { self.state[$0] == .free && self.rivals[$0].isEmpty }
                .map { KnapsackItem(members: [$0], cost: self.costs[$0], value: self.values[$0]) },
            // Without a floor the empty set is good enough to begin with.
            floor: floor.map { $0 / self.valueUnit - value },
            limit: self.limit
        )
        guard let found = try search.run() else { return nil }
        return Solution(value: (found.value + value) * self.valueUnit, members: Set(required + found.members))
    }

    /// For each cluster the sets of its free projects that do not exclude each other.
    private func freeClusters() throws(CountError) -> [[KnapsackItem]] {
        var result: [[KnapsackItem]] = []
        for cluster in self.clusters {
            var sets: [[Int]] = [[]]
            for project in cluster where self.state[project] == .free {
                sets += sets.filter { set in set.allSatisfy { !self.rivals[project].contains($0) } }.map {
                    $0 + [project]
                }
                guard sets.count <= 4_096 else { throw .refused(.tooLarge("exclusion groups", limit: 4_096)) }
            }
            let items = sets.dropFirst().map { set in
                KnapsackItem(
                    members: set,
                    cost: set.reduce(0) { $0 + self.costs[$1] },
                    value: set.reduce(0) { $0 + self.values[$1] }
                )
            }
            if !items.isEmpty { result.append(items) }
        }
        return result
    }

    private static func clusters(_ rivals: [[Int]]) -> [[Int]] {
        var seen = [Bool](repeating: false, count: rivals.count)
        var clusters: [[Int]] = []
        for start in rivals.indices where !seen[start] && !rivals[start].isEmpty {
            var cluster = [start]
            var next = 0
            seen[start] = true
            while next < cluster.count {
                for rival in rivals[cluster[next]] where !seen[rival] {
                    seen[rival] = true
                    cluster.append(rival)
                }
                next += 1
            }
            clusters.append(cluster.sorted())
        }
        return clusters
    }

    private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
