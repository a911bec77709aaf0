import BallotRules
import Deliberation
import Testing

/// Initiatives, areas and schemes for tests.
enum Plans {
    static func content(
        title: String = "Buurttuin",
        text: String = "Een tuin voor de straat.",
        areas: [AreaID] = ["linde"],
        group: TargetGroup? = nil,
        applicant: ApplicantType = .resident,
        initiators: [PersonID] = ["anna"],
        lines: [BudgetLine] = [BudgetLine("aarde", count: 10, price: Money(units: 5_000))],
        contributions: [OwnContribution] = [OwnContribution(.money, "pot van de straat", value: Money(units: 10_000))],
        requests: [String] = ["geld"]
    ) throws -> InitiativeContent {
        try InitiativeContent(
            title: title,
            text: text,
            areas: areas,
            targetGroup: group,
            applicant: applicant,
            initiators: initiators,
            lines: lines,
            contributions: contributions,
            requests: requests
        )
    }

    static func initiative(_ content: InitiativeContent? = nil, id: InitiativeID = "tuin") throws -> Initiative {
        let draft = InitiativeBook.Draft(id, try content ?? Self.content(), by: "anna")
        let book = try InitiativeBook().starting(draft, on: day("2026-03-01"))
        return try #require(book[id])
    }

    /// West with two neighbourhoods of 300 and 200 residents; in Linde lies a street of 40.
    static func areas() throws -> AreaTree {
        try AreaTree([
            Area("stad", .municipality, in: nil, residents: 900),
            Area("west", .quarter, in: "stad", residents: 500),
            Area("oost", .quarter, in: "stad", residents: 400),
            Area("linde", .neighbourhood, in: "west", residents: 300),
            Area("beuk", .neighbourhood, in: "west", residents: 200),
            Area("drevel", .street, in: "linde", residents: 40),
        ])
    }

    static func scheme(_ changes: [String: DataValue] = [:]) throws -> Scheme {
        let reading = SchemeReading(.map(SchemeSample.complete.merging(changes) { $1 }))
        return try #require(reading.scheme, "\(reading.problems)")
    }
}
