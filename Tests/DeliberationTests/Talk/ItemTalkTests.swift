import BallotRules
import Deliberation
import Testing

@Suite("The talk about an item")
struct ItemTalkTests {
    private static func refused(_ talk: ItemTalk, _ act: TalkAct, _ refusal: TalkRefusal) {
        var next = talk
        #expect(throws: refusal) { try next.apply(act) }
        #expect(next == talk, "a refused act changed the talk")
    }

    private static func unmet(_ conditions: [ItemCondition], _ step: ItemStep) -> TalkRefusal {
        .step(.unmet(conditions, step))
    }

    @Test("an item goes from opening to a motivated verdict") func whole() throws {
        var talk = try Talks.talk()
        Self.refused(talk, .step(.open), Self.unmet([.quorum], .open))
        talk = try Talks.after("abcd".map { .room(.arrive(PersonID(String($0)))) }, talk)
        Self.refused(talk, .step(.open), Self.unmet([.interestsDeclared], .open))
        talk = try Talks.after("abcd".map { .noInterest(PersonID(String($0))) }, talk)
        talk = try Talks.after([.initiatorEnters("anna"), .step(.open), .step(.askQuestions)], talk)
        talk = try talk.applying(.ask("v1", "t-vraag", by: "b"))
        Self.refused(talk, .step(.talk), Self.unmet([.questionsAnswered, .initiatorsGone], .talk))
        talk = try Talks.after([.answer("v1", "t-antwoord", by: "anna"), .initiatorLeaves("anna"), .step(.talk)], talk)
        Self.refused(talk, .step(.startVote), Self.unmet([.proposal], .startVote))
        talk = try Talks.after(
            [
                .argue("a1", .inFavour, "t-voor", by: "c"), .write("a2", .against, "t-tegen", by: "g"),
                .react("a2", Reaction(.disagrees, by: "d", "t-reactie")), .propose(Talks.proposal(talk)),
                .step(.startVote),
            ],
            talk
        )
        #expect(talk.arguments.map(\.isWritten) == [false, true])
        talk = try Talks.after(Talks.votes([("a", .inFavour), ("b", .inFavour), ("c", .against)]), talk)
        Self.refused(talk, .step(.decide), Self.unmet([.ruled], .decide))
        talk = try Talks.after([.count(.show), .step(.decide)], talk)
        #expect(talk.ruling?.status == .adopted && talk.isDivided)
        Self.refused(talk, .step(.conclude), Self.unmet([.motivation], .conclude))
        Self.refused(talk, .motivate(Talks.motivation()), .verdict(.noMinorityView))
        talk = try Talks.after([.motivate(Talks.motivation(minority: "t-ander")), .step(.conclude)], talk)
        #expect(talk.stage == .closed && talk.verdict?.kind == .grant && talk.verdict?.amount == Money(units: 40_000))
    }

    @Test("whoever steps aside is silent, and votes that are being given are given anew") func recusal() throws {
        var talk = try Talks.proposed(Talks.talk())
        talk = try Talks.after([.step(.startVote)] + Talks.votes([("a", .inFavour), ("b", .against)]), talk)
        talk = try talk.applying(.room(.declare("b", .neighbour)))
        #expect(talk.sheet?.voices.isEmpty ?? false)
        Self.refused(talk, .vote(.inFavour, "seat-b", by: "b"), .mayNotDecide("b"))
        talk = try Talks.after([.room(.leave("c"))], talk)
        Self.refused(talk, .count(.show), Self.unmet([.quorum], .decide))
        talk = try talk.applying(.room(.arrive("x")))
        #expect(talk.room.occupant(of: "seat-b") == "x" && talk.undeclared == ["x"])
        Self.refused(talk, .vote(.inFavour, "seat-b", by: "x"), .mayNotDecide("x"))
        Self.refused(talk, .count(.show), Self.unmet([.interestsDeclared], .decide))
        talk = try talk.applying(.noInterest("x"))
        talk = try Talks.after(
            Talks.votes([("a", .inFavour), ("d", .inFavour)]) + [.count(.show), .step(.decide)],
            talk
        )
        #expect(talk.ruling?.status == .adopted)
    }

    @Test("a member who is an initiator presents, and does not talk, write or vote along") func ownPlan() throws {
        var talk = try Talks.talk(initiators: ["b"])
        talk = try Talks.after(
            Talks.arrivals("acde") + [.room(.arrive("b")), .initiatorEnters("b"), .step(.open)],
            talk
        )
        #expect(talk.maySpeak("b"))
        talk = try Talks.after([.step(.askQuestions), .initiatorLeaves("b"), .step(.talk)], talk)
        #expect(!talk.maySpeak("b") && !talk.deciders.contains("b"))
        Self.refused(talk, .argue("a1", .inFavour, "t", by: "b"), .maySpeak("b"))
        Self.refused(talk, .noInterest("b"), .mayNotDecide("b"))
        Self.refused(talk, .write("a1", .inFavour, "t", by: "b"), .mayNotWrite("b"))
        Self.refused(talk, .initiatorEnters("b"), .stage(.reacting, needed: [.planned, .presenting, .clarifying]))
    }

    @Test("an amendment needs every initiator, and takes the proposal with it") func amendment() throws {
        var talk = try Talks.proposed(Talks.talk(initiators: ["anna", "bert"]))
        let plan = try Plans.initiative(Plans.content(initiators: ["anna", "bert"]))
        let next = try plan.revised(
            to: Plans.content(initiators: ["anna", "bert"], contributions: []),
            from: plan.current.address,
            by: "anna",
            on: day("2026-06-15"),
            isMaterial: false
        ).current
        Self.refused(talk, .step(.amend), Self.unmet([.amendmentOpen], .amend))
        talk = try Talks.after([.amend("w1", next, by: "c"), .step(.amend)], talk)
        Self.refused(talk, .step(.endAmending), Self.unmet([.noAmendmentOpen], .endAmending))
        Self.refused(
            talk,
            .settle("w1", .adopt, by: "c"),
            .amendment(.unmet([.initiatorsAgree], .adopt))
        )
        Self.refused(talk, .settle("w1", .reject, by: "a"), .amendment(.unmet([.reason], .reject)))
        Self.refused(talk, .settle("w1", .withdraw, by: "a"), .amendment(.unmet([.byProposer], .withdraw)))
        talk = try Talks.after([.agreeToAmendment("w1", by: "anna"), .agreeToAmendment("w1", by: "bert")], talk)
        talk = try Talks.after([.settle("w1", .adopt, by: "c"), .step(.endAmending)], talk)
        #expect(talk.version == next && talk.proposal == nil)
        Self.refused(talk, .step(.startVote), Self.unmet([.proposal], .startVote))
        let old = Proposal(.grant, amount: Money(units: 40_000), of: plan.current.address, by: "a")
        Self.refused(talk, .propose(old), .version(current: next.address))
        Self.refused(talk, .amend("w2", next, by: "c"), .version(current: next.address))
    }

    @Test("a tie is voted on again, and then things stay as they are") func tie() throws {
        var talk = try Talks.proposed(Talks.talk(), here: "abcd").applying(.step(.startVote))
        let votes = Talks.votes([("a", .inFavour), ("b", .inFavour), ("c", .against), ("d", .against)])
        Self.refused(talk, .step(.revote), Self.unmet([.notRuled], .revote))
        talk = try Talks.after(votes + [.count(.show)], talk)
        #expect(talk.ruling?.status == .tied)
        Self.refused(talk, .step(.decide), Self.unmet([.ruled], .decide))
        talk = try Talks.after([.step(.revote)] + votes + [.count(.show), .step(.decide)], talk)
        #expect(talk.ruling?.status == .rejected && talk.rounds.count == 1)
        let again = try talk.applying(.step(.reopen))
        #expect(again.stage == .reacting && again.proposal == nil && again.ruling == nil)
        talk = try talk.applying(.motivate(Talks.motivation(.partly, minority: "t-ander")))
        #expect(talk.verdict?.kind == .refuse && talk.verdict?.amount == .zero)
    }

    @Test("an item is held over within the term, and comes back on its day with who stepped aside") func heldOver()
        throws
    {
        var talk = try Talks.proposed(Talks.talk()).applying(.room(.declare("c", .board)))
        Self.refused(
            talk,
            .step(.holdOver, reason: "t", day: try day("2026-07-16")),
            Self.unmet([.laterDay], .holdOver)
        )
        Self.refused(talk, .step(.holdOver, day: try day("2026-07-01")), Self.unmet([.reason], .holdOver))
        talk = try talk.applying(.step(.holdOver, reason: "t", day: try day("2026-07-01")))
        Self.refused(talk, .step(.resume), Self.unmet([.dayReached], .resume))
        let early = ItemRoom(talk.room.panel, on: try day("2026-06-20"), interested: ["anna"])
        talk = try talk.applying(.meet(early))
        Self.refused(talk, .step(.resume), Self.unmet([.dayReached, .quorum], .resume))
        Self.refused(talk, .meet(early), .meeting)
        let next = ItemRoom(talk.room.panel, on: try day("2026-07-01"), interested: ["anna"])
        talk = try Talks.after([.meet(next)] + "cabdef".map { .room(.arrive(PersonID(String($0)))) }, talk)
        talk = try Talks.after("abdef".map { .noInterest(PersonID(String($0))) } + [.step(.resume)], talk)
        #expect(talk.stage == .clarifying && talk.room.isRecused("c") && talk.proposal == nil)
    }

    @Test("mediation needs both parties") func mediation() throws {
        var talk = try Talks.proposed(Talks.talk())
        Self.refused(talk, .agreeToMediation("anna"), .nothingOpen)
        talk = try talk.applying(.proposeMediation(with: "buurman"))
        Self.refused(talk, .agreeToMediation("c"), .notInitiator("c"))
        talk = try talk.applying(.agreeToMediation("anna"))
        Self.refused(talk, .step(.park), Self.unmet([.bothAgree], .park))
        talk = try Talks.after([.agreeToMediation("buurman"), .step(.park)], talk)
        #expect(talk.stage == .onHold)
        talk = try Talks.after([.step(.resume)], talk)
        #expect(talk.stage == .clarifying)
    }

    @Test("an item is passed on only when nobody could make the quorum, and withdrawn by every initiator")
    func passedOn() throws {
        var talk = try Talks.talk(quorum: 7)
        Self.refused(talk, .step(.passOn, reason: "t"), Self.unmet([.belowQuorum], .passOn))
        talk = try Talks.after("abcde".map { .room(.declare(PersonID(String($0)), .relative)) }, talk)
        #expect(try talk.applying(.step(.passOn, reason: "t")).stage == .passedOn)
        Self.refused(talk, .step(.withdraw), Self.unmet([.initiatorsAgree], .withdraw))
        talk = try Talks.after([.agreeToWithdraw("anna"), .step(.withdraw)], talk)
        #expect(talk.stage == .withdrawn)
        Self.refused(talk, .room(.arrive("f")), .stage(.withdrawn, needed: ItemStage.talking))
    }

    @Test("everybody speaks in turn and within their time") func turns() throws {
        var talk = try Talks.proposed(Talks.talk(seconds: 60))
        talk = try Talks.after([.turn(.queue("a")), .turn(.queue("b")), .turn(.queue("c"))], talk)
        Self.refused(talk, .turn(.queue("a")), .turn(.alreadyListed("a")))
        Self.refused(talk, .turn(.start("b")), .turn(.notNext("b", next: "a")))
        talk = try talk.applying(.turn(.start("a")))
        Self.refused(talk, .turn(.start("b")), .turn(.floorTaken("a")))
        Self.refused(talk, .turn(.finish("b", seconds: 5)), .turn(.notSpeaking("b")))
        talk = try Talks.after([.turn(.finish("a", seconds: 75)), .turn(.pass("b")), .turn(.start("c"))], talk)
        Self.refused(talk, .turn(.queue("a")), .turn(.noTime("a")))
        Self.refused(talk, .turn(.queue("g")), .maySpeak("g"))
        talk = try Talks.after([.turn(.grant("a", seconds: 30)), .turn(.queue("a"))], talk)
        #expect(talk.turns.left("a") == 15 && talk.turns.total == 75)
        talk = try talk.applying(.room(.declare("c", .gain)))
        #expect(talk.turns.speaker == nil && talk.turns.waiting == ["a"])
    }

    @Test("an agenda has its times, and closes") func agenda() throws {
        let (meeting, closes) = (try day("2026-06-15"), try day("2026-06-01"))
        let item = AgendaItem("p1", "tuin", version: "v", minutes: 40)
        var agenda = Agenda(on: meeting, closes: closes, minutes: 60)
        #expect(throws: Agenda.Refusal.closed(on: closes)) { try agenda.adding(item, on: day("2026-06-02")) }
        agenda = try agenda.adding(item, on: closes)
        #expect(throws: Agenda.Refusal.repeated("p2")) {
            try agenda.adding(AgendaItem("p2", "tuin", version: "v", minutes: 5), on: closes)
        }
        #expect(throws: Agenda.Refusal.full(left: 20)) {
            try agenda.adding(AgendaItem("p2", "fiets", version: "v", minutes: 21), on: closes)
        }
        #expect(throws: Agenda.Refusal.minutes(0)) {
            try agenda.adding(AgendaItem("p2", "fiets", version: "v", minutes: 0), on: closes)
        }
        agenda = try agenda.adding(AgendaItem("p2", "fiets", version: "v", minutes: 20), on: closes).moving("p2", to: 1)
        #expect(agenda.items.map(\.id) == ["p2", "p1"] && agenda.left == 0)
        #expect(throws: Agenda.Refusal.place(3)) { try agenda.moving("p2", to: 3) }
        #expect(try agenda.removing("p1").left == 40)
        #expect(throws: Agenda.Refusal.unknown("p9")) { try agenda.removing("p9") }
    }
}

extension ItemStage {
    /// Stages in which the panel is talking.
    static let talking: [ItemStage] = [.presenting, .clarifying, .reacting, .amending, .consenting, .voting]
}
