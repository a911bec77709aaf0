internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Testing

/// The research tier as a file, read and counted again.
@Suite("Research: the file")
struct ResearchTierTests {
    static func file(_ tier: ResearchTier) -> [UInt8] {
        PabulibDocument(
            meta: tier.meta.map { PabulibEntry(key: $0.key, value: $0.value) },
            projectColumns: tier.projectColumns,
            projects: tier.projects,
            voteColumns: tier.voteColumns,
            votes: tier.votes
        ).write()
    }

    static let origin = ResearchOrigin(unit: "Proefstad", instance: "2026")

    /// Reads the file strictly, counts it as its own META says, and compares.
    static func recount(_ tier: ResearchTier, _ outcome: Outcome, mode: ReadingMode = .strict) throws -> Election {
        let bytes = self.file(tier)
        let meta = Dictionary(uniqueKeysWithValues: tier.meta.map { ($0.key, $0.value) })
        let reading = PabulibReader(mode: mode, ballotsBy: meta["buurtstem_channels"]).read(bytes)
        let election = try #require(reading.election, "\(reading.problems)")
        var parts = try #require(meta["buurtstem_rule"]).split(separator: ":", omittingEmptySubsequences: false)
            .map(String.init)
        let id = parts.removeFirst()
        var options: [String] = []
        for part in parts {
            if part.contains("=") { options.append(part) } else { options[options.count - 1] += ":" + part }
        }
        let pairs = options.map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
        let values = Dictionary(uniqueKeysWithValues: pairs.map { (String($0[0]), String($0[1])) })
        let order = try TieOrder(parsing: #require(meta["buurtstem_tie_order"]))
        let again = try Count(id, options: values, tieOrder: order).outcome(of: election)
        #expect(again.awards == outcome.awards)
        #expect(again.steps == outcome.steps)
        #expect(again.ties == outcome.ties)
        #expect(again.tied == outcome.tied)
        #expect(again.budget == outcome.budget)
        return election
    }

    @Test("Counting the file gives the certified outcome", arguments: RecountTests.cases)
    func forms(_ item: RecountTests.Case) throws {
        let (result, manifest, document) = try RecountTests.result(item)
        var random = SampleRandom(seed: 1)
        let tier = try ResearchTier(
            manifest: manifest,
            document: document,
            urn: SampleRound.urn(item.ballots),
            outcome: OutcomeDocument(decoding: result.outcomeDocument),
            origin: Self.origin,
            random: &random
        )
        // Some of these small elections have empty ballots or none of the limits that the format asks for.
        let election = try Self.recount(tier, result.outcome, mode: .lenient)
        #expect(election.profile.form == item.terms.form)
        #expect(election.profile.ballotCount == item.ballots.count)
        #expect(tier.votes.map { $0[0] } == (1...item.ballots.count).map(String.init))
        #expect(tier.voteCount == item.ballots.count)
        #expect(tier.vote(tier.voteCount) == [])
    }

    @Test("Cents, pots, labels and channels come back", arguments: ["none", "area"])
    func labels(per: String) throws {
        let projects = [
            Project(
                id: "p;1",
                cost: Money(units: 10_000),
                name: "Een \"bank\"; en meer",
                themes: ["groen", "sport"],
                areas: ["Oost", "Park"],
                complete: "2026-01-02",
                likes: 7,
                exclusionGroups: ["x"],
                row: 2
            ),
            Project(id: "p 2", cost: Money(units: 20_000), areas: ["West"], row: 0),
            Project(id: "é", cost: Money(units: 30_000), themes: ["sport"], areas: ["Oost"], row: 1),
        ]
        let pots = [
            Pot(kind: .area, name: "Oost", budget: Money(units: 30_000)),
            Pot(kind: .area, name: "West", budget: Money(units: 20_000)),
        ]
        let document = ElectionDocument(currency: Currency(code: "EUR", decimals: 2), pots: pots, projects: projects)
        let terms = BallotTerms(
            form: .approval,
            limits: BallotLimits(
                length: .init(least: 1, most: 3),
                sumCost: .init(least: Money(units: 100), most: Money(units: 60_000))
            )
        )
        let manifest = try SampleRound.manifest(
            document,
            ballot: terms,
            rule: "greedy",
            options: ["channel-weights": "internet:1/2,paper:3", "per": per],
            tieOrder: "file",
            budget: 50_000
        )
        var urn = Urn()
        for number in 0..<30 {
            let choices = Choices(number % 3 == 2 ? [2] : [number % 3, 2])
            if number % 2 == 0 {
                urn.cast(voter: Int32(number), entry: number, leafHash: SampleRound.leaf(number), choices: choices)
            } else {
                urn.paper(entry: number, leafHash: SampleRound.leaf(number), choices: choices, channel: "paper")
            }
        }
        let result = try Recount(manifest: manifest, document: document, lotSeed: nil).result(urn)
        var random = SampleRandom(seed: 2)
        let tier = try ResearchTier(
            manifest: manifest,
            document: document,
            urn: urn,
            outcome: OutcomeDocument(decoding: result.outcomeDocument),
            origin: Self.origin,
            random: &random
        )
        let election = try Self.recount(tier, result.outcome)
        #expect(election.currency == document.currency)
        #expect(election.pots == pots)
        #expect(election.profile.channels == ["internet", "paper"])
        #expect(election.profile.form == .approval)
        for (read, project) in zip(election.projects, document.projects) {
            #expect(read == project)
        }
    }

    @Test("The order is fresh, the ballots are the same", arguments: [3 as UInt64, 4, 5])
    func order(seed: UInt64) throws {
        let ballots = (0..<60).map { number in Choices((0..<6).filter { number >> $0 & 1 == 1 }) }
        let document = SampleRound.document([1, 2, 3, 4, 5, 6])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let manifest = try SampleRound.manifest(document, ballot: terms, rule: "greedy", budget: 9)
        let urn = SampleRound.urn(ballots)
        let result = try Recount(manifest: manifest, document: document, lotSeed: nil).result(urn)
        func votes(_ seed: UInt64) throws -> [String] {
            var random = SampleRandom(seed: seed)
            return try ResearchTier(
                manifest: manifest,
                document: document,
                urn: urn,
                outcome: OutcomeDocument(decoding: result.outcomeDocument),
                origin: Self.origin,
                random: &random
            ).votes.map { $0[1] }
        }
        let cast = ballots.map { ballot in ballot.projects.map { document.projects[$0].id.text }.joined(separator: ",")
        }
        #expect(try votes(seed) == votes(seed))
        #expect(try votes(seed) != votes(seed + 1))
        #expect(try votes(seed) != cast)
        #expect(try votes(seed).sorted() == cast.sorted())
    }
}
