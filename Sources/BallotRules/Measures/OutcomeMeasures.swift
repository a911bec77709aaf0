/// What an outcome means for all voters together.
///
/// A voter *has* a project when her ballot supports it (approves it, ranks it, or gives it points above 0) and it was
/// awarded money. Numbers of voters are numbers of ballots, whatever their weight; empty ballots count.
public struct OutcomeMeasures: Hashable, Sendable {
    /// Ballots cast.
    public let voters: Int
    /// Ballots that support no winner.
    public let votersWithNothing: Int
    /// Per voter the number of winners that she supports.
    public let projectsPerVoter: Distribution
    /// Per voter the money awarded to winners that she supports, in smallest units.
    public let moneyPerVoter: Distribution
    /// Money against votes by theme; empty when no project has a theme.
    public let themes: [CategoryShare]
    /// Money against votes by area; empty when no project has an area.
    public let areas: [CategoryShare]
    /// What is left of the budget.
    public let left: Money
    /// Projects that won nothing, fit in what is left, and are not excluded by a winner.
    public let stillFitting: [ProjectID]
    /// Groups with less than their share (EJR+ up to one project): those measured in money first, then those measured
    /// in numbers of projects; see ``NeglectedGroup``.
    public let neglected: [NeglectedGroup]

    /// Measures `outcome`, which must be an outcome for `election`.
    ///
    /// - Complexity: O(A log n) for A choices on n distinct ballots.
    public init(of outcome: Outcome, in election: Election) {
        var awarded = [Int?](repeating: nil, count: election.projects.count)
        for award in outcome.awards {
            guard let index = election.index(of: award.project) else { continue }
            awarded[index, default: 0] += award.amount.units
        }
        let counts = election.sums { awarded[$0] == nil ? 0 : 1 }
        let amounts = election.sums { awarded[$0] ?? 0 }
        let multiplicities = election.profile.multiplicities
        let left = election.budget - outcome.cost
        let rivals = election.rivals
        self.voters = election.profile.ballotCount
        self.votersWithNothing = zip(counts, multiplicities).reduce(0) { $1.0 == 0 ? $0 + $1.1 : $0 }
        self.projectsPerVoter = Distribution(Array(zip(counts, multiplicities)))
        self.moneyPerVoter = Distribution(Array(zip(amounts, multiplicities)))
        self.themes = CategoryShare.shares(of: .theme, awarded: awarded, in: election)
        self.areas = CategoryShare.shares(of: .area, awarded: awarded, in: election)
        self.left = left
        self.stillFitting = election.projects.indices.filter { index in
            awarded[index] == nil && election.projects[index].cost <= left
                && !rivals[index].contains { awarded[$0] != nil }
        }.map { election.projects[$0].id }
        self.neglected =
            ProportionalityCheck(election: election, utilities: amounts, utility: .cost).violations(awarded: awarded)
            + ProportionalityCheck(election: election, utilities: counts, utility: .cardinality)
            .violations(awarded: awarded)
    }

    /// The part of the voters who support no winner, from 0 to 1; 0 without voters.
    public var shareWithNothing: Fraction {
        self.voters == 0 ? .zero : Fraction(self.votersWithNothing, over: self.voters)
    }

    /// Whether nothing more fits in what is left.
    public var isExhaustive: Bool { self.stillFitting.isEmpty }
}

extension Election {
    /// For each group of ballots the sum of `value` over the projects it supports.
    fileprivate func sums(_ value: (Int) -> Int) -> [Int] {
        var sums = [Int](repeating: 0, count: self.profile.groupCount)
        for project in self.projects.indices {
            let value = value(project)
            guard value != 0 else { continue }
            for entry in self.support.offsets[project]..<self.support.offsets[project + 1] {
                sums[Int(self.support.groups[entry])] += value
            }
        }
        return sums
    }
}

extension Array where Element == Int? {
    fileprivate subscript(index: Int, default standard: Int) -> Int {
        get { self[index] ?? standard }
        set { self[index] = newValue }
    }
}
