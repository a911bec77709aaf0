import BallotRules
import Deliberation
import Testing

extension WorkedDecisionTests {
    /// The words of the file for how a ruling ended.
    private func word(_ ruling: Ruling) -> String {
        switch (ruling.status, ruling.ground) {
        case (_, .notOpened): "meeting-not-opened"
        case (_, .tooFewVoters): "vote-invalid"
        case (_, .silentAtRollCall): "irregular-rollcall"
        case (_, .noAbsoluteMajority): "no-majority"
        case (_, .quorumMissed): ruling.article == nil ? "no-quorum" : "cannot-decide"
        case (_, .noVotes): "no-votes"
        case (_, .approvalQuorumMissed): "approval-quorum-failed"
        case (.tied, _): ruling.wayOut == .lot ? "lot" : ruling.wayOut?.rawValue ?? "tied"
        case (.chosen, _): "elected"
        default: ruling.status.rawValue
        }
    }

    func council(_ worked: WorkedDecision) throws {
        let input = worked.input
        let room = try Attendance(
            seats: input.int("seats"),
            members: input.int("seated"),
            present: input.int("present"),
            recusedPresent: input.int("recused_present"),
            recusedAbsent: input.int("recused_absent")
        )
        var occasion = MotionRound.Occasion.first
        if input.flag("second_meeting") { occasion = .secondMeeting }
        if input.flag("revote_after_invalid") { occasion = .afterVoidVote }
        if input.flag("reconvened_after_tie") { occasion = .afterTie }
        var manner = MotionRound.Manner.show
        if input.flag("rollcall") { manner = .rollCall }
        if input.flag("written") { manner = .written }
        if input.has("vote_requested"), !input.flag("vote_requested") { manner = .none }
        let round = try MotionRound(
            for: input.int("f"),
            against: input.int("a"),
            blank: input.int("blank", else: 0),
            manner: manner,
            occasion: occasion
        )
        let ruling = try DecisionRule("nl-council", quorum: nil).ruling(on: .motion([round]), in: room)
        let expected = worked.expected
        #expect(try self.word(ruling) == expected.text("outcome"))
        #expect(try ruling.article == Article(.gemeentewet, expected.text("article")))
        if expected.has("cast") { #expect(try ruling.number(.cast) == expected.int("cast")) }
        if expected.has("majority") { #expect(try ruling.number(.needed) == expected.int("majority")) }
        if expected.has("participants") {
            #expect(try ruling.number(.participants) == expected.int("participants"))
            #expect(try ruling.number(.eligible) == expected.int("eligible"))
            #expect(try ruling.number(.needed) == expected.int("needed"))
        }
        if expected.has("full_meeting") {
            #expect(expected.flag("full_meeting") == (ruling.ground == .tieFullMeeting))
        }
    }

    func college(_ worked: WorkedDecision) throws {
        let input = worked.input
        let counts: [[Int]] = try input.value("rounds")
        let chair = (try? input.text("chair")).map { $0 == "for" }
        let rounds = try counts.map { try MotionRound(for: $0[0], against: $0[1], chairIsFor: chair) }
        let seated = try input.int("seated")
        let room = try Attendance(seats: seated, members: seated, present: input.int("present"))
        let ruling = try DecisionRule("nl-college", quorum: nil).ruling(on: .motion(rounds), in: room)
        #expect(try self.word(ruling) == worked.expected.text("outcome"))
        #expect(try ruling.article == Article(.gemeentewet, worked.expected.text("article")))
        #expect(worked.expected.has("by") == (ruling.ground == .tieChair))
        if worked.expected.has("round") { #expect(try ruling.round == worked.expected.int("round")) }
    }

    func persons(_ worked: WorkedDecision) throws {
        let rounds: [[String: Int]] = try worked.input.value("rounds")
        let votes = try PersonRounds(
            rounds.map { round in Dictionary(uniqueKeysWithValues: round.map { (ChoiceID($0.key), $0.value) }) },
            isRestricted: worked.input.flag("restricted_to_nomination")
        )
        let room = try Attendance(seats: 12, members: 12, present: 12)
        let ruling = try DecisionRule("nl-persons", quorum: nil).ruling(on: .persons(votes), in: room)
        let outcome = try worked.expected.text("outcome")
        #expect(self.word(ruling) == (outcome == "revote-same-meeting" ? "revote" : outcome))
        if worked.expected.has("article") {
            #expect(try ruling.article == Article(.gemeentewet, worked.expected.text("article")))
        }
        if worked.expected.has("between") {
            #expect(try ruling.choices.map(\.text) == worked.expected.texts("between"))
        }
        if worked.expected.has("person") {
            #expect(try ruling.choices.map(\.text) == [worked.expected.text("person")])
            #expect(try ruling.round == worked.expected.int("round"))
        }
    }

    func majority(_ worked: WorkedDecision) throws {
        let input = worked.input
        let abstain = try input.int("abstain")
        // The chair has said how to vote only where the file says so.
        let round = try MotionRound(
            for: input.int("f"),
            against: input.int("a"),
            blank: input.int("blank"),
            chairIsFor: (try? input.text("chair")).map { $0 == "for" }
        )
        let members = try input.int("members")
        let room = try Attendance(seats: members, members: members, present: round.participants + abstain)
        // The file has no word for keeping things as they are when votes are equal; the method wants one.
        let rule = try DecisionRule(
            "majority",
            options: [
                "threshold": input.text("threshold"),
                "strict": input.flag("strict") ? "true" : "false",
                "base": input.text("base"),
                "tie": (try? input.text("tie")) ?? "status-quo",
                "approval-quorum": (try? input.text("approval_quorum")) ?? "0",
            ],
            quorum: Self.quorum((try? input.text("quorum")) ?? "0")
        )
        let ruling = try rule.ruling(on: .motion([round]), in: room)
        let expected = worked.expected
        #expect(try self.word(ruling) == expected.text("outcome"))
        if expected.has("needed") { #expect(try ruling.number(.needed) == expected.int("needed")) }
        if expected.has("base") { #expect(try ruling.number(.base) == expected.int("base")) }
        if expected.has("present") { #expect(try ruling.number(.present) == expected.int("present")) }
        #expect(expected.has("by") == (ruling.ground == .tieChair))
    }

    /// A part of all members.
    static func quorum(_ text: String) throws -> Quorum {
        guard let part = Proportion(text) else { throw Missing(what: "part \(text)") }
        return Quorum(.part(part, strictly: false, of: .members), countsProxies: false)
    }

    func consent(_ worked: WorkedDecision) throws {
        let responses: [[String: Any]] = try worked.input.value("responses")
        let given = try responses.map(Fields.init).map { response -> ConsentResponse in
            switch try response.text("r") {
            case "concern": .concern
            case "aside": .standAside
            case "object":
                .objection(
                    isArgued: response.flag("argued"),
                    isParamount: true,
                    isResolved: response.flag("resolved")
                )
            default: .consent
            }
        }
        let members = try worked.input.int("members")
        let room = try Attendance(seats: members, members: members, present: worked.input.int("present"))
        let rule = try DecisionRule("consent", quorum: Self.quorum(worked.input.text("quorum")))
        let ruling = try rule.ruling(on: .responses(given), in: room)
        let expected = worked.expected
        switch try expected.text("outcome") {
        case "consent": #expect(ruling.status == .adopted && ruling.ground == .consent)
        case "objections": #expect(ruling.status == .undecided && ruling.ground == .openObjection)
        default: #expect(ruling.status == .undecided && ruling.ground == .quorumMissed)
        }
        if expected.has("open") { #expect(try ruling.number(.openObjections) == expected.int("open")) }
        if expected.has("concerns") {
            #expect(try ruling.number(.concerns) == expected.int("concerns"))
            #expect(try ruling.number(.standAsides) == expected.int("stand_aside"))
            #expect(try ruling.number(.unargued) == expected.int("unargued"))
        }
    }

    func gradients(_ worked: WorkedDecision) throws {
        let levels: [Int] = try worked.input.value("levels")
        let room = try Attendance(seats: levels.count, members: levels.count, present: levels.count)
        let rule = try DecisionRule(
            "gradients",
            options: [
                "veto-blocks": worked.input.flag("veto_blocks") ? "true" : "false",
                "max-serious": "\(worked.input.int("max7"))",
                "min-support": worked.input.text("min_support"),
                "discussion-from": "\(worked.input.int("discussion_if"))",
            ],
            quorum: Self.quorum("0")
        )
        let ruling = try rule.ruling(on: .levels(levels), in: room)
        let grounds: [Ground] =
            switch try worked.expected.text("outcome") {
            case "adopted": [.enoughSupport]
            case "blocked": [.veto]
            case "more-discussion": [.discussionAsked]
            default: [.littleSupport, .seriousDisagreement]
            }
        #expect(grounds.contains(ruling.ground))
        #expect((ruling.status == .adopted) == (ruling.ground == .enoughSupport))
        if let support = try? worked.expected.text("support") {
            #expect(ruling.figure(.support)?.value == Fraction(support))
        }
        for (name, figure) in [("vetoes", Figure.Name.vetoes), ("asking", .asking), ("serious", .serious)] {
            if worked.expected.has(name) { #expect(try ruling.number(figure) == worked.expected.int(name)) }
        }
    }
}
