internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Signing
internal import Testing

/// Real elections counted through an urn and counted from their files.
@Suite(
    "Recount: real elections",
    .enabled(if: SharedElections.folder != nil, "needs ../shared/data/pabulib")
)
struct RealElectionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(self.file) by \(self.rule) \(self.options)" }
        let file: String
        let rule: String
        var options: [String: String] = [:]
    }

    static let cases = [
        Case(file: "Netherlands_Assen_2024.pb", rule: "equal-shares", options: ["completion": "add1"]),
        Case(file: "Poland_Zabrze_2021_Biskupice.pb", rule: "greedy"),
        Case(file: "Poland_Gdansk_2020_Brzezno.pb", rule: "greedy"),
        Case(file: "Switzerland_Zurich_D10.pb", rule: "equal-shares"),
        Case(file: "US_Stanford_Dataset_2022_Jersey_City_Ward_E_vote_knapsacks.pb", rule: "greedy"),
        Case(file: "US_Stanford_Dataset_PB_Chicago_39th_Ward_2021_vote_rankings.pb", rule: "expanding-approvals"),
    ]

    @Test("The outcome from the urn is that of the file", arguments: cases)
    func sameOutcome(_ item: Case) throws {
        let reading = PabulibReader(mode: .lenient).read(try SharedElections.bytes(item.file))
        let election = try #require(reading.election)
        let file = try #require(reading.document)
        let document = ElectionDocument(
            currency: election.currency,
            pots: election.pots,
            projects: election.projects
        )
        let again = try ElectionDocument(decoding: document.encoded)
        let form = election.profile.form
        let terms = BallotTerms(form: form, pointsScale: form.hasPoints ? 1_000 : 1, limits: BallotLimits())
        let manifest = try SampleRound.manifest(
            again,
            ballot: terms,
            rule: item.rule,
            options: item.options,
            budget: election.budget.units
        )
        let ballots = try Self.ballots(file, election, terms)
        let result = try Recount(manifest: manifest, document: again, lotSeed: nil).result(Self.urn(ballots))
        let direct = try Count(item.rule, options: item.options, tieOrder: .id).outcome(of: election)
        #expect(result.outcome == direct)
        #expect(result.outcomeDocument == OutcomeDocument(direct, tieOrder: "id").encoded)
        #expect(result.traceDocument == TraceDocument(direct).encoded)
        #expect(result.election.profile.ballotCount == file.voteCount)
        #expect(!result.outcome.awards.isEmpty)
    }

    /// An urn with the ballots: every third voter votes twice, every fifth has a void ballot last, every seventh votes
    /// on paper after her key was cancelled.
    static func urn(_ ballots: [Choices]) -> Urn {
        var urn = Urn()
        var entry = 0
        func next() -> (Int, Digest) {
            entry += 1
            return (entry, SampleRound.leaf(entry))
        }
        for (index, ballot) in ballots.enumerated() {
            let voter = Int32(index)
            if index % 3 == 0 {
                let (entry, leaf) = next()
                urn.cast(voter: voter, entry: entry, leafHash: leaf, choices: ballots[ballots.count - 1 - index])
            }
            if index % 7 == 0 {
                urn.cancel(voter: voter)
                let (entry, leaf) = next()
                urn.paper(entry: entry, leafHash: leaf, choices: ballot, channel: "paper")
                continue
            }
            let (entry, leaf) = next()
            urn.cast(voter: voter, entry: entry, leafHash: leaf, choices: ballot)
            if index % 5 == 0 {
                let (entry, leaf) = next()
                urn.cast(voter: voter, entry: entry, leafHash: leaf, choices: nil)
            }
        }
        return urn
    }

    private static func ballots(
        _ file: PabulibDocument,
        _ election: Election,
        _ terms: BallotTerms
    ) throws -> [Choices] {
        let votes = try #require(file.voteColumns.firstIndex(of: "vote"))
        let points = file.voteColumns.firstIndex(of: "points")
        return try (0..<file.voteCount).map { row in
            let cells = file.vote(row)
            let projects = try cells[votes].split(separator: ",").map { id in
                try #require(election.index(of: ProjectID(String(id))))
            }
            guard terms.form.hasPoints else {
                return Choices(terms.form == .ordinal ? projects : projects.sorted())
            }
            let column = try #require(points)
            let steps = try cells[column].split(separator: ",").map { text in
                let value = try #require(Fraction(String(text))) * Fraction(terms.pointsScale)
                return try #require(Int(value.description))
            }
            let pairs = zip(projects, steps).sorted { $0.0 < $1.0 }
            return Choices(pairs.map(\.0), steps: pairs.map(\.1))
        }
    }
}
