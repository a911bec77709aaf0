import BallotRules
import Deliberation
import Testing

@Suite("Decision methods")
struct MethodTests {
    private let room: Attendance
    private let quorum = Quorum(.number(1), countsProxies: true)

    init() throws {
        self.room = try Attendance(seats: 8, members: 8, present: 8)
    }

    private func majority(_ tie: String, _ rounds: [MotionRound]) throws -> Ruling {
        let options = ["threshold": "1/2", "strict": "true", "base": "cast", "tie": tie]
        return try DecisionRule("majority", options: options, quorum: self.quorum)
            .ruling(on: .motion(rounds), in: self.room)
    }

    @Test("nothing about a decision is left to a silent default") func missing() {
        #expect(throws: MethodError.missing(["base", "strict", "threshold", "tie", "quorum"])) {
            try DecisionRule("majority", quorum: nil)
        }
        #expect(throws: MethodError.missing(["tie"])) {
            let options = ["threshold": "1/2", "strict": "true", "base": "cast"]
            return try DecisionRule("majority", options: options, quorum: self.quorum)
        }
        #expect(throws: MethodError.quorumOfLaw("nl-council")) { try DecisionRule("nl-council", quorum: self.quorum) }
        #expect(throws: MethodError.option(.badValue("threshold", "3/2", expected: .fraction))) {
            let options = ["threshold": "3/2", "strict": "true", "base": "cast", "tie": "lot"]
            return try DecisionRule("majority", options: options, quorum: self.quorum)
        }
    }

    @Test("every method states its name, its ballots and its required options")
    func catalogue() {
        let ids = MethodCatalogue.all.map { $0.descriptor.id }
        #expect(Set(ids).count == ids.count)
        for type in MethodCatalogue.all {
            let descriptor = type.descriptor
            #expect(!descriptor.kinds.isEmpty && !descriptor.citation.isEmpty)
            let names = Set(descriptor.options.map(\.name))
            #expect(descriptor.required.allSatisfy(names.contains), "\(descriptor.id)")
            // What must be stated has no default, and what has a default need not be stated.
            for option in descriptor.options {
                #expect(option.standard.isEmpty == descriptor.required.contains(option.name), "\(descriptor.id)")
            }
        }
    }

    @Test("other ballots are refused by every method") func otherBallots() throws {
        let vote = try DecisionRule("consent", quorum: self.quorum)
        #expect(throws: BallotFault.kind(.levels, accepted: [.responses])) {
            try vote.ruling(on: .levels([1]), in: self.room)
        }
    }

    /// (ways, votes of each round, what the chair says, status, ground, way out, round)
    @Test(
        "equal votes go the ways stated, in order",
        arguments: [
            ("revote,chair", 1, nil, .tied, .tie, .revote, 1), ("revote,chair", 2, nil, .tied, .tie, .chair, 2),
            ("revote,chair", 2, true, .adopted, .tieChair, nil, 2),
            ("revote,chair", 2, false, .rejected, .tieChair, nil, 2),
            ("revote,status-quo", 2, true, .rejected, .tieStatusQuo, nil, 2),
            ("revote", 3, true, .tied, .tie, .revote, 3),
            ("lot", 1, true, .tied, .tie, .lot, 1),
        ] as [(String, Int, Bool?, Ruling.Status, Ground, WayOut?, Int)]
    )
    func ties(
        ways: String,
        rounds: Int,
        chair: Bool?,
        status: Ruling.Status,
        ground: Ground,
        wayOut: WayOut?,
        round: Int
    ) throws {
        let equal = try MotionRound(for: 4, against: 4, chairIsFor: chair)
        let ruling = try self.majority(ways, Array(repeating: equal, count: rounds))
        #expect(ruling.status == status && ruling.ground == ground)
        #expect(ruling.wayOut == wayOut && ruling.round == round)
    }

    @Test("equal votes are no tie where a larger majority is asked") func noTie() throws {
        let options = ["threshold": "2/3", "strict": "false", "base": "cast", "tie": "chair"]
        let rule = try DecisionRule("majority", options: options, quorum: self.quorum)
        let round = try MotionRound(for: 4, against: 4, chairIsFor: true)
        #expect(try rule.ruling(on: .motion([round]), in: self.room).ground == .majorityMissed)
    }

    @Test("more votes than voters are refused, and a proxy is a voter") func voices() throws {
        let round = try MotionRound(for: 5, against: 4)
        #expect(throws: BallotFault.moreVotesThanVoters(votes: 9, voters: 8)) { try self.majority("lot", [round]) }
        let room = try Attendance(seats: 10, members: 10, present: 8, recusedPresent: 1, represented: 2)
        let rule = try DecisionRule("unanimous", options: ["base": "present"], quorum: self.quorum)
        #expect(try rule.ruling(on: .motion([round]), in: room).status == .rejected)
        let all = try MotionRound(for: 9, against: 0)
        #expect(try rule.ruling(on: .motion([all]), in: room).status == .adopted)
    }

    @Test("silence is not consent") func silence() throws {
        let rule = try DecisionRule("consent", quorum: self.quorum)
        let seven = [ConsentResponse](repeating: .consent, count: 7)
        #expect(try rule.ruling(on: .responses(seven), in: self.room).ground == .notEverybodyAsked)
        #expect(try rule.ruling(on: .responses(seven + [.consent]), in: self.room).status == .adopted)
    }

    @Test(
        "two meetings of the council law: 9 of 17 seats, and vacancies do not block",
        arguments: [(9, true), (8, false)]
    )
    func groningen(present: Int, opens: Bool) throws {
        // Fixture 5: 17 seats, 9 for a majority of all; with 8 of 11 residents drawn there are 14 members.
        let full = try Attendance(seats: 17, members: 17, present: present)
        let votes = try MotionRound(for: present, against: 0)
        let rule = try DecisionRule("nl-council", quorum: nil)
        #expect(try (rule.ruling(on: .motion([votes]), in: full).status == .adopted) == opens)
        let vacant = try Attendance(seats: 17, members: 14, present: 8)
        let eight = try MotionRound(for: 8, against: 0)
        #expect(try rule.ruling(on: .motion([eight]), in: vacant).status == .adopted)
    }

    @Test("every ground and fault has words in both languages") func words() {
        for language in Language.allCases {
            let phrase = Phrase(language, currency: Currency(code: "EUR", decimals: 2))
            let reasons = Ground.allCases.map { phrase($0.reason) }
            #expect(Set(reasons).count == Ground.allCases.count)
            #expect(phrase.sentence(BallotFault.belowPot(Money(units: 5))).contains("0"))
            #expect(phrase.sentence(MethodError.missing(["quorum"])).contains("quorum"))
            let ruling = Ruling(.postponed, .tie, article: Article(.gemeentewet, "32(4)"))
            #expect(phrase.sentence(ruling).hasSuffix("(Gemeentewet 32(4))"))
        }
    }
}
