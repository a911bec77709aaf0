/// Projects, money and ballots: the whole input of a ballot rule, in canonical form.
///
/// Projects stand in the order of their identifiers and equal ballots are grouped, so the order of rows in a source
/// has no influence on any rule. Build one with ``ElectionBuilder`` or from ready ballots with
/// ``init(projects:budget:currency:form:ballots:pots:)``.
public struct Election: Sendable {
    /// The projects, in code-point order of their identifiers; an *index* elsewhere is a position in this list.
    public let projects: [Project]
    /// The money to divide.
    public let budget: Money
    /// How amounts are written.
    public let currency: Currency
    /// The ballots.
    public let profile: Profile
    /// Parts of the budget by theme or area, where the source has them.
    public let pots: [Pot]

    /// Groups that support each project: the transpose of the ballots.
    let support: SupportTable
    /// For each project the others that cannot win beside it, by index.
    let rivals: [[Int]]

    init(projects: [Project], budget: Money, currency: Currency, profile: Profile, pots: [Pot]) {
        self.projects = projects
        self.budget = budget
        self.currency = currency
        self.profile = profile
        self.pots = pots
        self.support = SupportTable(profile: profile, projectCount: projects.count)
        self.rivals = Election.rivals(among: projects)
    }

    /// An election whose ballots are already transposed.
    init(
        projects: [Project],
        budget: Money,
        currency: Currency,
        profile: Profile,
        pots: [Pot],
        support: SupportTable
    ) {
        self.projects = projects
        self.budget = budget
        self.currency = currency
        self.profile = profile
        self.pots = pots
        self.support = support
        self.rivals = Election.rivals(among: projects)
    }

    /// An election from ready ballots.
    ///
    /// - Throws: ``ElectionError`` for the first thing that makes it no election. What ballots *may* say under the
    ///   rules of a round is the business of ``BallotLimits``, not of this initialiser.
    public init(
        projects: [Project],
        budget: Money,
        currency: Currency = Currency(),
        form: BallotForm,
        ballots: [Ballot],
        pots: [Pot] = []
    ) throws(ElectionError) {
        var builder = try ElectionBuilder(
            projects: projects,
            budget: budget,
            currency: currency,
            form: form,
            pots: pots
        )
        for ballot in ballots {
            try builder.add(ballot)
        }
        self = try builder.build()
    }

    /// The index of the project `id`, or `nil`.
    ///
    /// - Complexity: O(log m) comparisons.
    public func index(of id: ProjectID) -> Int? {
        var low = 0
        var high = self.projects.count
        while low < high {
            let middle = (low + high) / 2
            if self.projects[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < self.projects.count && self.projects[low].id == id ? low : nil
    }

    /// The weight of the ballots that support project `index` (approve it, rank it, or give it a positive score).
    ///
    /// - Complexity: O(1).
    public func votes(for index: Int) -> Fraction {
        Fraction(self.support.weights[index], over: self.profile.weightScale)
    }

    /// The sum of the costs of all projects.
    public var totalCost: Money {
        self.projects.reduce(.zero) { $0 + $1.cost }
    }

    private static func rivals(among projects: [Project]) -> [[Int]] {
        var members: [String: [Int]] = [:]
        for (index, project) in projects.enumerated() {
            for group in project.exclusionGroups { members[group, default: []].append(index) }
        }
        guard !members.isEmpty else { return [[Int]](repeating: [], count: projects.count) }
        return projects.indices.map { index in
            let groups = projects[index].exclusionGroups
            return Set(groups.flatMap { members[$0] ?? [] }).subtracting([index]).sorted()
        }
    }
}
