internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Signing
internal import Testing

/// Persons and channels in the research tier, and what the format cannot say.
@Suite("Research: persons and limits")
struct ResearchPrivacyTests {
    static func tier(
        _ document: ElectionDocument = SampleRound.document([10, 20, 30]),
        ballots: Int = 40,
        paper: Int = 0,
        options: [String: String] = [:],
        tieOrder: String = "id",
        modes: VotingModes = .open,
        demographics: Demographics? = nil
    ) throws -> (tier: ResearchTier, outcome: Outcome) {
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let manifest = try SampleRound.manifest(
            document,
            ballot: terms,
            rule: "greedy",
            options: options,
            tieOrder: tieOrder,
            budget: 30,
            modes: modes
        )
        var urn = SampleRound.urn((0..<ballots).map { Choices([$0 % 3]) })
        for entry in ballots..<(ballots + paper) {
            urn.paper(entry: entry, leafHash: SampleRound.leaf(entry), choices: Choices([1]), channel: "paper")
        }
        let result = try Recount(manifest: manifest, document: document, lotSeed: nil).result(urn)
        var random = SampleRandom(seed: 9)
        let tier = try ResearchTier(
            manifest: manifest,
            document: document,
            urn: urn,
            outcome: OutcomeDocument(decoding: result.outcomeDocument),
            origin: ResearchTierTests.origin,
            demographics: demographics,
            random: &random
        )
        return (tier, result.outcome)
    }

    static func persons(_ count: Int) -> [Int: Demographics.Person] {
        var persons: [Int: Demographics.Person] = [:]
        for entry in 0..<count {
            persons[entry] = .init(age: 20 + entry % 30, group: entry % 2 == 0 ? "F" : "M")
        }
        return persons
    }

    @Test("Age with sex or age with place, never both", arguments: Demographics.Breakdown.allCases)
    func breakdowns(breakdown: Demographics.Breakdown) throws {
        let demographics = Demographics(by: breakdown, persons: Self.persons(120))
        let (tier, outcome) = try Self.tier(ballots: 120, demographics: demographics)
        #expect(tier.voteColumns.contains("age"))
        #expect(tier.voteColumns.contains("sex") == (breakdown == .sex))
        #expect(tier.voteColumns.contains("neighborhood") == (breakdown == .place))
        let age = try #require(tier.voteColumns.firstIndex(of: "age"))
        let group = try #require(tier.voteColumns.firstIndex(of: breakdown == .sex ? "sex" : "neighborhood"))
        var counts: [String: Int] = [:]
        for vote in tier.votes { counts[vote[age] + vote[group], default: 0] += 1 }
        #expect(counts == ["20-29F": 20, "20-29M": 20, "30-39F": 20, "30-39M": 20, "40-49F": 20, "40-49M": 20])
        #expect(tier.meta.contains { $0.key == "buurtstem_suppressed" && $0.value == "0" })
        _ = try ResearchTierTests.recount(tier, outcome)
    }

    @Test("A channel that is told divides the cells, and a small one is not told")
    func channels() throws {
        var persons = Self.persons(60)
        for entry in 60..<72 { persons[entry] = .init(age: 85, group: "F") }
        let demographics = Demographics(by: .sex, persons: persons)
        let told = try Self.tier(ballots: 60, paper: 12, demographics: demographics).tier
        #expect(told.tellsChannels)
        #expect(told.cells.count == 2)
        #expect(told.cells[1].cells.map(\.ages) == ["80-89"])
        let small = try Self.tier(ballots: 60, paper: 9, demographics: demographics).tier
        #expect(!small.tellsChannels)
        #expect(!small.voteColumns.contains("voting_method"))
        #expect(small.cells.count == 1)
        let needed = try Self.tier(ballots: 60, paper: 9, options: ["channel-weights": "internet:1,paper:2"]).tier
        #expect(needed.tellsChannels)
        #expect(needed.meta.contains { $0.key == "buurtstem_channels" && $0.value == "voting_method" })
    }

    @Test("The number of suppressed ballots is told")
    func suppression() throws {
        var persons = Self.persons(40)
        persons[0] = .init(age: 30, group: "X")
        let (tier, _) = try Self.tier(demographics: Demographics(by: .sex, persons: persons))
        let suppressed = tier.cells.reduce(0) { $0 + $1.suppressed }
        #expect(suppressed >= 10)
        #expect(tier.meta.contains { $0.key == "buurtstem_suppressed" && $0.value == "\(suppressed)" })
        let age = try #require(tier.voteColumns.firstIndex(of: "age"))
        #expect(tier.votes.count { $0[age].isEmpty } == suppressed)
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let document: ElectionDocument
        var tieOrder = "id"
        let error: ResearchError
    }

    static func one(_ project: Project, decimals: Int = 0, pots: [Pot] = []) -> ElectionDocument {
        ElectionDocument(
            currency: Currency(decimals: decimals),
            pots: pots,
            projects: [project, Project(id: "y", cost: Money(units: 1)), Project(id: "z", cost: Money(units: 1))]
        )
    }

    static let bad = [
        Bad(
            testDescription: "a comma in an identifier",
            document: one(Project(id: "a,b", cost: Money(units: 1))),
            error: .label("a,b")
        ),
        Bad(
            testDescription: "a blank before an identifier",
            document: one(Project(id: " a", cost: Money(units: 1))),
            error: .label(" a")
        ),
        Bad(
            testDescription: "a comma in a theme",
            document: one(Project(id: "a", cost: Money(units: 1), themes: ["x,y"])),
            error: .label("x,y")
        ),
        Bad(
            testDescription: "an empty theme",
            document: one(Project(id: "a", cost: Money(units: 1), themes: [""])),
            error: .label("")
        ),
        Bad(
            testDescription: "three areas",
            document: one(Project(id: "a", cost: Money(units: 1), areas: ["x", "y", "z"])),
            error: .areas("a")
        ),
        Bad(
            testDescription: "one decimal",
            document: one(Project(id: "a", cost: Money(units: 1)), decimals: 1),
            error: .oneDecimal
        ),
        Bad(
            testDescription: "a comma in the name of a pot",
            document: one(
                Project(id: "a", cost: Money(units: 1)),
                pots: [Pot(kind: .theme, name: "x,y", budget: .zero)]
            ),
            error: .label("x,y")
        ),
        Bad(
            testDescription: "the order of the list decides, and two stand at one place",
            document: one(Project(id: "a", cost: Money(units: 1))),
            tieOrder: "file",
            error: .sameRow("y")
        ),
    ]

    @Test("What the format cannot say is named", arguments: bad)
    func errors(_ item: Bad) {
        #expect(throws: item.error) { try Self.tier(item.document, tieOrder: item.tieOrder) }
    }

    @Test("Nothing is told of those who cast sealed ballots")
    func sealed() {
        let demographics = Demographics(by: .sex, persons: [:])
        #expect(throws: ResearchError.demographicsOfSealedBallots) {
            try Self.tier(modes: .sealed, demographics: demographics)
        }
    }

    @Test("Dates", arguments: [(0, "01.01.1970"), (1_767_225_599, "31.12.2025"), (1_709_164_800, "29.02.2024")])
    func dates(seconds: Int, text: String) throws {
        let document = SampleRound.document([10])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let base = try SampleRound.manifest(document, ballot: terms, rule: "greedy", budget: 1)
        let manifest = Manifest(
            roundID: base.roundID,
            title: base.title,
            modes: base.modes,
            ballot: terms,
            rule: base.rule,
            electionHash: base.electionHash,
            budget: base.budget,
            projectCount: 1,
            registerRoot: .zero,
            registerSize: 1,
            opens: seconds,
            closes: seconds,
            keys: base.keys,
            issuers: [],
            box: nil,
            witnesses: base.witnesses,
            rulesHash: .zero
        )
        let result = try Recount(manifest: manifest, document: document, lotSeed: nil).result(Urn())
        var random = SampleRandom(seed: 9)
        let tier = try ResearchTier(
            manifest: manifest,
            document: document,
            urn: Urn(),
            outcome: OutcomeDocument(decoding: result.outcomeDocument),
            origin: ResearchTierTests.origin,
            random: &random
        )
        #expect(tier.meta.contains { $0.key == "date_begin" && $0.value == text })
    }
}
