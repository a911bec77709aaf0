/// What each ballot or table gives to projects.
struct Allocations {
    private let election: Election
    private var all: [Allocation]

    private struct Allocation {
        /// The channel, for messages.
        let table: String
        /// How much it counts.
        let weight: Fraction
        var gifts: [Gift]
    }

    private struct Gift {
        let project: Int
        /// Points, later smallest units of money.
        var amount: Fraction
        /// The weight of the ballots behind it.
        let backers: Fraction
    }

    init(_ election: Election, perTable: Bool) {
        self.election = election
        let profile = election.profile
        var groups = (0..<profile.groupCount).map { [$0] }
        if perTable {
            groups = profile.channels.map { _ in [] }
            for (group, channel) in profile.channelOfGroup.enumerated() { groups[channel].append(group) }
        }
        self.all = groups.compactMap { Allocations.allocation(of: $0, in: profile, perTable: perTable) }
    }

    /// The points of `groups` together; `nil` when there are none.
    private static func allocation(of groups: [Int], in profile: Profile, perTable: Bool) -> Allocation? {
        var points: [Int: Int] = [:]
        var backers: [Int: Int] = [:]
        for group in groups {
            let weight = profile.weights[group]
            for (project, value) in zip(profile.choices(of: group), profile.points(of: group)) where value > 0 {
                points[project, default: 0] += perTable ? weight * value : value
                backers[project, default: 0] += weight
            }
        }
        guard let first = groups.first, !points.isEmpty else { return nil }
        let scale = profile.pointScale * (perTable ? profile.weightScale : 1)
        return Allocation(
            table: profile.channels[profile.channelOfGroup[first]],
            weight: perTable ? .one : Fraction(profile.weights[first], over: profile.weightScale),
            gifts: points.sorted { $0.key < $1.key }.map { project, value in
                Gift(
                    project: project,
                    amount: Fraction(value, over: scale),
                    backers: Fraction(backers[project] ?? 0, over: profile.weightScale)
                )
            }
        )
    }

    /// Turns points into money: each worth `pointValue` smallest units, or all of an allocation the whole budget.
    mutating func turnIntoMoney(pointValue: Fraction?) throws(CountError) {
        let budget = Fraction(self.election.budget.units)
        for index in self.all.indices {
            let points = self.all[index].gifts.reduce(.zero) { $0 + $1.amount }
            let value = pointValue ?? budget.divided(by: points) ?? .zero
            guard points * value <= budget else {
                let amount = Money(units: Int(exactly: (points * value).floor) ?? Money.limit.units)
                throw .refused(.allocationExceedsPot(self.all[index].table, amount))
            }
            for gift in self.all[index].gifts.indices {
                self.all[index].gifts[gift].amount = self.all[index].gifts[gift].amount * value
            }
        }
    }

    /// Takes out what has too few backers or too little money in its own allocation, and says so.
    mutating func removeInvalid(backers: Fraction, amount: Fraction) -> [Fact] {
        var facts: [Fact] = []
        for index in self.all.indices {
            let isValid = { (gift: Gift) in gift.backers >= backers && gift.amount >= amount }
            for gift in self.all[index].gifts where !isValid(gift) {
                let project = self.election.projects[gift.project].id
                let table = self.all[index].table
                facts.append(
                    .invalidAllocation(project, table: table, backers: gift.backers, amount: gift.amount)
                )
            }
            self.all[index].gifts.removeAll { !isValid($0) }
        }
        return facts
    }

    /// The mean for each project over all allocations; zero where there are none.
    var means: [Fraction] {
        var sums = [Fraction](repeating: .zero, count: self.election.projects.count)
        for allocation in self.all {
            for gift in allocation.gifts { sums[gift.project] += allocation.weight * gift.amount }
        }
        let whole = self.all.reduce(Fraction.zero) { $0 + $1.weight }
        return sums.map { $0.divided(by: whole) ?? .zero }
    }
}
