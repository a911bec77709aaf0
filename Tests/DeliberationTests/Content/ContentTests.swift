import BallotRules
import Deliberation
import Testing

@Suite("Content and versions of an initiative")
struct ContentTests {
    @Test("what is asked is the cost less own money; work does not lower it") func amounts() throws {
        let content = try Plans.content(
            lines: [
                BudgetLine("maaltijd", count: 25, price: Money(units: 1_000), part: "maaltijd"),
                BudgetLine("tent", price: Money(units: 12_345)),
            ],
            contributions: [
                OwnContribution(.money, "straatpot", value: Money(units: 345)),
                OwnContribution(.otherFund, "fonds", value: Money(units: 2_000)),
                OwnContribution(.work, "opbouwen", value: Money(units: 90_000)),
            ]
        )
        #expect(content.cost == Money(units: 37_345))
        #expect(content.asked == Money(units: 35_000))
    }

    @Test("what cannot be is refused by name") func problems() throws {
        #expect(throws: ContentProblem.title) { try Plans.content(title: "") }
        #expect(throws: ContentProblem.text) { try Plans.content(text: "") }
        #expect(throws: ContentProblem.noArea) { try Plans.content(areas: []) }
        #expect(throws: ContentProblem.repeatedArea("linde")) { try Plans.content(areas: ["linde", "linde"]) }
        #expect(throws: ContentProblem.targetGroup) { try Plans.content(group: TargetGroup("straat", size: 0)) }
        #expect(throws: ContentProblem.noInitiator) { try Plans.content(initiators: []) }
        #expect(throws: ContentProblem.repeatedInitiator("anna")) { try Plans.content(initiators: ["anna", "anna"]) }
        #expect(throws: ContentProblem.noRequest) { try Plans.content(requests: []) }
        #expect(throws: ContentProblem.repeatedRequest("geld")) { try Plans.content(requests: ["geld", "geld"]) }
        let big = BudgetLine("x", count: 1_000_000, price: Money.limit)
        #expect(throws: ContentProblem.line(2)) {
            try Plans.content(lines: [BudgetLine("a", price: Money(units: 10_000)), big])
        }
        #expect(throws: ContentProblem.line(1)) { try Plans.content(lines: [BudgetLine("a", price: .zero)]) }
        #expect(throws: ContentProblem.contribution(1)) {
            try Plans.content(contributions: [OwnContribution(.money, "x", value: Money(units: -1))])
        }
        #expect(throws: ContentProblem.contributionsAboveCost(own: Money(units: 50_001), cost: Money(units: 50_000))) {
            try Plans.content(contributions: [OwnContribution(.money, "x", value: Money(units: 50_001))])
        }
    }

    @Test("a version is known by its content, its number and what came before it") func addresses() throws {
        let first = try Plans.initiative()
        #expect(first.current.address.text.utf8.count == 64)
        #expect(try Plans.initiative().current.address == first.current.address)
        #expect(try Plans.initiative(id: "ander").current.address != first.current.address)
        let changed = try Plans.content(text: "Een grotere tuin.")
        let second = try first.revised(
            to: changed,
            from: first.current.address,
            by: "anna",
            on: day("2026-03-02"),
            isMaterial: false
        )
        let third = try second.revised(
            to: Plans.content(),
            from: second.current.address,
            by: "anna",
            on: day("2026-03-03"),
            isMaterial: false
        )
        #expect(third.current.content == first.current.content)
        #expect(Set(third.versions.map(\.address)).count == 3)
        #expect(third.current.previous == second.current.address && third.versions.map(\.number) == [1, 2, 3])
    }

    @Test("a version is refused when it changes nothing, comes too late, or from a stranger") func refusals() throws {
        let first = try Plans.initiative()
        let base = first.current.address
        let other = try Plans.content(title: "Tuin")
        let late = try day("2026-03-05")
        #expect(throws: Initiative.Refusal.unchanged) {
            try first.revised(to: Plans.content(), from: base, by: "anna", on: late, isMaterial: true)
        }
        #expect(throws: Initiative.Refusal.notAnAuthor("bert")) {
            try first.revised(to: other, from: base, by: "bert", on: late, isMaterial: false)
        }
        #expect(throws: Initiative.Refusal.earlier(than: first.current.day)) {
            try first.revised(to: other, from: base, by: "anna", on: day("2026-02-28"), isMaterial: false)
        }
        let second = try first.revised(
            to: other,
            from: base,
            by: "helper",
            helpers: ["helper"],
            on: late,
            isMaterial: false
        )
        #expect(throws: Initiative.Refusal.outdated(last: second.current.address)) {
            try second.revised(to: Plans.content(), from: base, by: "anna", on: late, isMaterial: false)
        }
    }

    @Test(
        "a change of place, group, applicant, request or amount is material whatever is said; of words when it is said",
        arguments: ContentChange.allCases
    )
    func material(change: ContentChange) throws {
        let content: InitiativeContent =
            switch change {
            case .title: try Plans.content(title: "Tuin")
            case .text: try Plans.content(text: "Anders.")
            case .areas: try Plans.content(areas: ["beuk"])
            case .targetGroup: try Plans.content(group: TargetGroup("straat", size: 40))
            case .applicant: try Plans.content(applicant: .informalGroup)
            case .initiators: try Plans.content(initiators: ["anna", "bert"])
            case .budget:
                try Plans.content(lines: [BudgetLine("grond", count: 10, price: Money(units: 5_000))])
            case .contributions:
                try Plans.content(contributions: [OwnContribution(.otherFund, "fonds", value: Money(units: 10_000))])
            case .requests: try Plans.content(requests: ["geld", "plek"])
            case .asked: try Plans.content(contributions: [])
            }
        let first = try Plans.initiative()
        let next = try first.revised(
            to: content,
            from: first.current.address,
            by: "anna",
            on: day("2026-03-02"),
            isMaterial: false
        )
        #expect(next.current.changes.contains(change))
        #expect(next.current.isMaterial == change.isAlwaysMaterial)
        #expect(next.isCarriedOver(first.current.address) == !change.isAlwaysMaterial)
        let stated = try first.revised(
            to: content,
            from: first.current.address,
            by: "anna",
            on: day("2026-03-02"),
            isMaterial: true
        )
        #expect(stated.current.isMaterial)
    }

    @Test("what the scheme has against a content is found, all of it") func findings() throws {
        let scheme = try Plans.scheme()
        let tree = try Plans.areas()
        #expect(try Plans.content().findings(under: scheme, areas: tree, panel: "west").isEmpty)
        let content = try Plans.content(
            areas: ["oost", "nergens"],
            applicant: .institution,
            lines: [
                BudgetLine("eten", count: 2, price: Money(units: 501), part: "maaltijd"),
                BudgetLine("boot", price: Money(units: 400_000), part: "boot"),
            ],
            contributions: [],
            requests: ["raad"]
        )
        #expect(
            content.findings(under: scheme, areas: tree, panel: "west") == [
                .applicant(.institution), .unknownArea("nergens"), .outside(panel: "west"), .unknownRequest("raad"),
                .moneyWithoutRequest(Money(units: 401_002)),
                .aboveCeiling(asked: Money(units: 401_002), most: Money(units: 300_000)), .unknownPart("boot"),
                .abovePart("maaltijd", amount: Money(units: 1_002), most: Money(units: 1_000)),
            ]
        )
    }
}
