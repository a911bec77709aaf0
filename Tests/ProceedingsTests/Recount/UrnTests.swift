internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// What happens to a voter in order, and what is left of it.
@Suite("Urn: what counts")
struct UrnTests {
    enum Event: Sendable {
        case cast(Int32, [Int]?)
        case cancel(Int32)
        case paper([Int], String)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let events: [Event]
        /// cast, counted, void, cancelled, paper
        let counts: [Int]
        /// The entries of the ballots that count.
        let entries: [Int]
        /// Votes for projects a, b, c.
        let votes: [Int]
    }

    static let cases = [
        Case(testDescription: "nothing", events: [], counts: [0, 0, 0, 0, 0], entries: [], votes: [0, 0, 0]),
        Case(
            testDescription: "two voters",
            events: [.cast(0, [0]), .cast(1, [0, 1])],
            counts: [2, 2, 0, 0, 0],
            entries: [0, 1],
            votes: [2, 1, 0]
        ),
        Case(
            testDescription: "an empty ballot counts",
            events: [.cast(0, [])],
            counts: [1, 1, 0, 0, 0],
            entries: [0],
            votes: [0, 0, 0]
        ),
        Case(
            testDescription: "the last ballot of a voter, in the order of its own entry",
            events: [.cast(0, [0]), .cast(1, [1]), .cast(0, [2])],
            counts: [2, 2, 0, 0, 0],
            entries: [1, 2],
            votes: [0, 1, 1]
        ),
        Case(
            testDescription: "a void last ballot leaves the one before",
            events: [.cast(0, [0]), .cast(0, [1, 2]), .cast(0, nil)],
            counts: [1, 1, 0, 0, 0],
            entries: [1],
            votes: [0, 1, 1]
        ),
        Case(
            testDescription: "only void ballots",
            events: [.cast(0, nil), .cast(0, nil), .cast(1, [1])],
            counts: [2, 1, 1, 0, 0],
            entries: [2],
            votes: [0, 1, 0]
        ),
        Case(
            testDescription: "a void ballot and a good one after it",
            events: [.cast(0, nil), .cast(0, [2])],
            counts: [1, 1, 0, 0, 0],
            entries: [1],
            votes: [0, 0, 1]
        ),
        Case(
            testDescription: "cancelled after a ballot",
            events: [.cast(0, [0]), .cast(1, [1]), .cancel(0)],
            counts: [2, 1, 0, 1, 0],
            entries: [1],
            votes: [0, 1, 0]
        ),
        Case(
            testDescription: "cancelled without a ballot is in no count",
            events: [.cancel(0), .cast(1, [1])],
            counts: [1, 1, 0, 0, 0],
            entries: [1],
            votes: [0, 1, 0]
        ),
        Case(
            testDescription: "cancelled before a ballot",
            events: [.cancel(0), .cast(0, [0])],
            counts: [1, 0, 0, 1, 0],
            entries: [],
            votes: [0, 0, 0]
        ),
        Case(
            testDescription: "cancelled with only void ballots is cancelled, not void",
            events: [.cast(0, nil), .cancel(0)],
            counts: [1, 0, 0, 1, 0],
            entries: [],
            votes: [0, 0, 0]
        ),
        Case(
            testDescription: "a desk vote: cancelled, and a paper ballot",
            events: [.cast(0, [0]), .cast(1, [0]), .cancel(0), .paper([2], "paper")],
            counts: [2, 2, 0, 1, 1],
            entries: [1, 3],
            votes: [1, 0, 1]
        ),
        Case(
            testDescription: "paper of two channels between ballots",
            events: [.paper([0], "desk"), .cast(-5, [1]), .paper([1, 2], "home"), .paper([], "desk")],
            counts: [1, 4, 0, 0, 3],
            entries: [0, 1, 2, 3],
            votes: [1, 2, 1]
        ),
    ]

    static func urn(_ events: [Event]) -> Urn {
        var urn = Urn()
        for (entry, event) in events.enumerated() {
            let leaf = SampleRound.leaf(entry)
            switch event {
            case .cast(let voter, let choices):
                urn.cast(voter: voter, entry: entry, leafHash: leaf, choices: choices.map { Choices($0) })
            case .cancel(let voter): urn.cancel(voter: voter)
            case .paper(let choices, let channel):
                urn.paper(entry: entry, leafHash: leaf, choices: Choices(choices), channel: channel)
            }
        }
        return urn
    }

    @Test("Counts, counted ballots and votes", arguments: cases)
    func rules(_ item: Case) throws {
        let urn = Self.urn(item.events)
        let counts = urn.counts(registered: 10, issued: [3, 4])
        #expect([counts.cast, counts.counted, counts.void, counts.cancelled, counts.paper] == item.counts)
        #expect(counts.cast + counts.paper == counts.counted + counts.void + counts.cancelled)
        #expect(counts.registered == 10)
        #expect(counts.issued == [3, 4])

        var hashed = Domains.counted.prefix
        for entry in item.entries { hashed += SampleRound.leaf(entry).bytes }
        #expect(urn.countedBallots == SHA256.digest(hashed))

        let document = SampleRound.document([10, 20, 30])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        for byChannel in [false, true] {
            let election = try urn.election(
                document: document,
                budget: Money(units: 50),
                terms: terms,
                byChannel: byChannel
            )
            #expect(election.profile.ballotCount == item.counts[1])
            #expect((0..<3).map { election.votes(for: $0) } == item.votes.map { Fraction($0) })
        }
    }

    @Test("Channels are told apart only when asked for")
    func channels() throws {
        let urn = Self.urn([.cast(0, [0]), .paper([0], "paper"), .paper([0], "desk")])
        let document = SampleRound.document([10])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let plain = try urn.election(document: document, budget: .zero, terms: terms, byChannel: false)
        #expect(plain.profile.channels == [""])
        #expect(plain.profile.groupCount == 1)
        let told = try urn.election(document: document, budget: .zero, terms: terms, byChannel: true)
        #expect(told.profile.channels == ["desk", "internet", "paper"])
        #expect(told.profile.groupCount == 3)
    }

    @Test("Many ballots of the same voters leave the last ones", arguments: [11 as UInt64, 12])
    func packing(seed: UInt64) throws {
        var random = SampleRandom(seed: seed)
        var urn = Urn()
        var last: [Int32: [Int]] = [:]
        var votes = [Int](repeating: 0, count: 2_000)
        for entry in 0..<1_500 {
            // Most voters vote early, so that their ballots are still there when much has been packed anew.
            let voter = Int32(random.below(entry < 200 ? 20 : 3))
            let start = random.below(1_000)
            let choices = Array(start..<(start + 1_000))
            let leaf = SampleRound.leaf(entry)
            if entry % 50 == 7 {
                urn.paper(entry: entry, leafHash: leaf, choices: Choices(choices), channel: "paper")
                for choice in choices { votes[choice] += 1 }
            } else {
                urn.cast(voter: voter, entry: entry, leafHash: leaf, choices: Choices(choices))
                last[voter] = choices
            }
        }
        let projects = (0..<2_000).map { Project(id: ProjectID("p\($0 + 1_000_000)"), cost: Money(units: 1)) }
        let document = ElectionDocument(currency: Currency(), pots: [], projects: projects)
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let election = try urn.election(document: document, budget: .zero, terms: terms, byChannel: false)
        for choices in last.values { for choice in choices { votes[choice] += 1 } }
        #expect((0..<2_000).map { election.votes(for: $0) } == votes.map { Fraction($0) }, "seed \(seed)")
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let form: BallotForm
        let choices: Choices
        let error: ElectionError
    }

    static let bad = [
        Bad(
            testDescription: "a project beyond the list",
            form: .approval,
            choices: Choices([3]),
            error: .unknownProject(ballot: 1, "3")
        ),
        Bad(
            testDescription: "a project below the list",
            form: .approval,
            choices: Choices([-1]),
            error: .unknownProject(ballot: 1, "-1")
        ),
        Bad(
            testDescription: "a project twice",
            form: .ordinal,
            choices: Choices([1, 1]),
            error: .repeatedProject(ballot: 1, "b")
        ),
        Bad(
            testDescription: "points where there are none",
            form: .approval,
            choices: Choices([1], steps: [1]),
            error: .pointsMismatch(ballot: 1)
        ),
        Bad(
            testDescription: "no points where there are some",
            form: .scoring,
            choices: Choices([1]),
            error: .pointsMismatch(ballot: 1)
        ),
        Bad(
            testDescription: "fewer points than projects",
            form: .scoring,
            choices: Choices([1, 2], steps: [1]),
            error: .pointsMismatch(ballot: 1)
        ),
        Bad(
            testDescription: "points that do not fit",
            form: .scoring,
            choices: Choices([1], steps: [.max]),
            error: .pointsOutOfRange(ballot: 1)
        ),
        Bad(
            testDescription: "points that do not fit, below",
            form: .scoring,
            choices: Choices([1], steps: [.min]),
            error: .pointsOutOfRange(ballot: 1)
        ),
    ]

    @Test("Ballots that cannot be counted are named", arguments: bad)
    func refused(_ item: Bad) {
        let good = item.form.hasPoints ? Choices([0], steps: [1]) : Choices([0])
        let urn = SampleRound.urn([good, item.choices])
        #expect(throws: item.error) {
            try urn.election(
                document: SampleRound.document([1, 2, 3]),
                budget: .zero,
                terms: BallotTerms(form: item.form, limits: BallotLimits()),
                byChannel: false
            )
        }
    }
}
