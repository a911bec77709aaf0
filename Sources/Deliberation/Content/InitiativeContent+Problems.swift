internal import BallotRules

extension InitiativeContent {
    /// Everything for which this cannot be a content, in a fixed order; empty where it can.
    static func problems(
        title: String,
        text: String,
        areas: [AreaID],
        targetGroup: TargetGroup?,
        initiators: [PersonID],
        lines: [BudgetLine],
        contributions: [OwnContribution],
        requests: [String]
    ) -> [ContentProblem] {
        var problems: [ContentProblem] = []
        if !(1...200).contains(title.utf8.count) { problems.append(.title) }
        if !(1...100_000).contains(text.utf8.count) { problems.append(.text) }
        if !(1...1_000).contains(areas.count) || !areas.allSatisfy(\.isWellFormed) { problems.append(.noArea) }
        problems += Self.repeated(areas).map { .repeatedArea($0) }
        if !(1...1_000).contains(initiators.count) || !initiators.allSatisfy(\.isWellFormed) {
            problems.append(.noInitiator)
        }
        problems += Self.repeated(initiators).map { .repeatedInitiator($0) }
        if !(1...1_000).contains(requests.count) { problems.append(.noRequest) }
        problems += Self.repeated(requests).map { .repeatedRequest($0) }
        if let group = targetGroup, !group.isPossible { problems.append(.targetGroup) }
        return problems + Self.problems(lines, contributions)
    }

    /// All costs, and what of them is paid with own money and money of others.
    static func sums(_ lines: [BudgetLine], _ contributions: [OwnContribution]) -> (cost: Money, own: Money) {
        let cost = lines.reduce(Money.zero) { $0 + ($1.amount ?? .zero) }
        let own = contributions.reduce(Money.zero) { $1.isMoney ? $0 + $1.value : $0 }
        return (cost, own)
    }

    private static func problems(_ lines: [BudgetLine], _ contributions: [OwnContribution]) -> [ContentProblem] {
        guard lines.count <= 1_000, contributions.count <= 1_000 else { return [.tooManyLines(limit: 1_000)] }
        var problems: [ContentProblem] = []
        var cost = Money.zero
        for (place, line) in lines.enumerated() {
            if let amount = line.amount, cost + amount <= Money.limit {
                cost += amount
            } else {
                problems.append(.line(place + 1))
            }
        }
        for (place, contribution) in contributions.enumerated()
        where contribution.value <= .zero || contribution.value > Money.limit {
            problems.append(.contribution(place + 1))
        }
        guard problems.isEmpty else { return problems }
        let sums = Self.sums(lines, contributions)
        return sums.own > sums.cost ? [.contributionsAboveCost(own: sums.own, cost: sums.cost)] : []
    }

    /// What is there more than once, in order and each once.
    private static func repeated<Item: Hashable>(_ items: [Item]) -> [Item] {
        var seen: Set<Item> = []
        var told: Set<Item> = []
        return items.filter { !seen.insert($0).inserted && told.insert($0).inserted }
    }
}
