/// What each project in the count is given in one round.
struct GiftTable {
    private let active: [Int]
    /// Gifts by project as terms: a class of voters, the points on their ballots, and weighted points for the project.
    private var terms: [[Term]]
    /// What each project costs.
    let costs: [Certified]
    /// What each project is given.
    private(set) var sums: [Certified]
    /// Gifts minus costs.
    private(set) var excesses: [Certified]
    /// Gifts over costs; 0 for projects that cost nothing, of which none is in the count.
    private(set) var ratios: [Certified]

    struct Term: Hashable {
        let index: Int
        let total: Int
        var points: Int
    }

    init(_ count: TransferCount) {
        let election = count.election
        let zero = Certified(.zero, limit: count.limit)
        self.active = count.active
        self.costs = election.projects.map { Certified(Fraction($0.cost.units), limit: count.limit) }
        self.terms = [[Term]](repeating: [], count: election.projects.count)
        self.sums = self.costs.map { _ in zero }
        self.excesses = self.sums
        self.ratios = self.sums
        for project in self.active {
            self.terms[project] = GiftTable.terms(of: project, in: count)
            let gifts = self.terms[project].map { term in
                count.money[term.index] * Certified(Fraction(term.points, over: term.total), limit: count.limit)
            }
            self.sums[project] = Certified.sum(gifts, limit: count.limit)
            self.excesses[project] = self.sums[project] - self.costs[project]
            self.ratios[project] = self.sums[project].divided(by: self.costs[project])
        }
    }

    private static func terms(of project: Int, in count: TransferCount) -> [Term] {
        var place: [Term: Int] = [:]
        var terms: [Term] = []
        for (group, points) in count.shares.supporters(of: project, in: count.election) {
            let key = Term(index: count.classOfGroup[group], total: max(count.shares.totals[group], 1), points: 0)
            let weighted = count.election.profile.weights[group] * points
            if let known = place[key] {
                terms[known].points += weighted
            } else {
                place[key] = terms.count
                terms.append(Term(index: key.index, total: key.total, points: weighted))
            }
        }
        return terms.sorted { $0.index != $1.index ? $0.index < $1.index : $0.total < $1.total }
    }

    /// The projects that are given at least their cost.
    func eligible() throws(Doubt) -> [Int] {
        var eligible: [Int] = []
        for project in self.active where try self.sums[project].compare(self.costs[project]) >= 0 {
            eligible.append(project)
        }
        return eligible
    }

    /// Whether two projects cost the same and are given the same by the same voters.
    func areAlike(_ left: Int, _ right: Int) -> Bool {
        self.costs[left].exact == self.costs[right].exact && self.terms[left] == self.terms[right]
    }

    /// Excess and ratio, as far as they are short enough to be known exactly.
    func measures(_ project: Int) -> [Measure] {
        let excess = self.excesses[project].exact.map { Measure(.excess, $0) }
        let ratio = self.ratios[project].exact.map { Measure(.supportRatio, $0) }
        return [excess, ratio].compactMap(\.self)
    }
}
