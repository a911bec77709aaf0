public import BallotRules

/// What an initiative says in one version (*inhoud van een aanvraag*).
///
/// Nothing here names a person but by the name that the record has for them.
public struct InitiativeContent: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// The idea: what, why, how, and who carries it out.
    public let text: String
    /// Where; one area or several.
    public let areas: [AreaID]
    /// For whom, where that is not simply everybody in the areas.
    public let targetGroup: TargetGroup?
    /// As what the initiators apply.
    public let applicant: ApplicantType
    /// Who make it.
    public let initiators: [PersonID]
    /// What it costs.
    public let lines: [BudgetLine]
    /// What they bring in.
    public let contributions: [OwnContribution]
    /// What is asked for, by names of the menu (*gevraagde onderdelen van de menukaart*).
    public let requests: [String]
    /// All costs together, in cents.
    public let cost: Money
    /// What is asked in money: costs less own money and money of others.
    public let asked: Money

    /// A content.
    ///
    /// - Throws: ``ContentProblem``, the first in the order of the parameters.
    public init(
        title: String,
        text: String,
        areas: [AreaID],
        targetGroup: TargetGroup? = nil,
        applicant: ApplicantType,
        initiators: [PersonID],
        lines: [BudgetLine],
        contributions: [OwnContribution] = [],
        requests: [String]
    ) throws(ContentProblem) {
        guard (1...200).contains(title.utf8.count) else { throw .title }
        guard (1...100_000).contains(text.utf8.count) else { throw .text }
        try Self.check(areas, initiators, requests)
        if let targetGroup {
            guard (1...200).contains(targetGroup.name.utf8.count), (targetGroup.size ?? 1) > 0,
                (targetGroup.size ?? 1) <= 1_000_000_000
            else { throw .targetGroup }
        }
        let amounts = try Self.amounts(lines, contributions)
        self.title = title
        self.text = text
        self.areas = areas
        self.targetGroup = targetGroup
        self.applicant = applicant
        self.initiators = initiators
        self.lines = lines
        self.contributions = contributions
        self.requests = requests
        self.cost = amounts.cost
        self.asked = amounts.asked
    }

    /// The content as a document; its bytes are what a version is known by.
    public var document: DataValue {
        .map([
            "title": .text(self.title), "text": .text(self.text),
            "areas": .list(self.areas.map { .text($0.text) }),
            "target-group": self.targetGroup?.document ?? .null,
            "applicant": .text(self.applicant.rawValue),
            "initiators": .list(self.initiators.map { .text($0.text) }),
            "lines": .list(self.lines.map(\.document)),
            "contributions": .list(self.contributions.map(\.document)),
            "requests": .list(self.requests.map { .text($0) }),
        ])
    }

    private static func check(
        _ areas: [AreaID],
        _ initiators: [PersonID],
        _ requests: [String]
    ) throws(ContentProblem) {
        guard !areas.isEmpty, areas.count <= 1_000, areas.allSatisfy(\.isWellFormed) else { throw .noArea }
        if let area = Self.firstRepeated(areas) { throw .repeatedArea(area) }
        guard !initiators.isEmpty, initiators.count <= 1_000, initiators.allSatisfy(\.isWellFormed) else {
            throw .noInitiator
        }
        if let person = Self.firstRepeated(initiators) { throw .repeatedInitiator(person) }
        guard !requests.isEmpty, requests.count <= 1_000 else { throw .noRequest }
        if let request = Self.firstRepeated(requests) { throw .repeatedRequest(request) }
    }

    private static func amounts(
        _ lines: [BudgetLine],
        _ contributions: [OwnContribution]
    ) throws(ContentProblem) -> (cost: Money, asked: Money) {
        guard lines.count <= 1_000, contributions.count <= 1_000 else { throw .tooManyLines(limit: 1_000) }
        var cost = Money.zero
        for (place, line) in lines.enumerated() {
            guard let amount = line.amount, cost + amount <= Money.limit else { throw .line(place + 1) }
            cost += amount
        }
        var own = Money.zero
        for (place, contribution) in contributions.enumerated() {
            guard contribution.value > .zero, contribution.value <= Money.limit else {
                throw .contribution(place + 1)
            }
            if contribution.isMoney { own += contribution.value }
        }
        guard own <= cost else { throw .contributionsAboveCost(own: own, cost: cost) }
        return (cost, cost - own)
    }

    private static func firstRepeated<Item: Hashable>(_ items: [Item]) -> Item? {
        var seen: Set<Item> = []
        return items.first { !seen.insert($0).inserted }
    }
}
