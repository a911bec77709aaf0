import BallotRules
import Deliberation
import Testing

@Suite("Consent rounds")
struct ConsentRoundTests {
    private static let asked: [TalkAct] =
        [.step(.askConsent)] + [.ask, .react, .askObjections].map { .consent($0, by: "a") }

    private static func consents(_ names: String) -> [TalkAct] {
        names.map { .respond(.consent, by: PersonID(String($0))) }
    }

    private static func start(loops: Int) throws -> ItemTalk {
        try Talks.after(Self.asked, Talks.proposed(Talks.talk(loops: loops), here: "abcd"))
    }

    private static func refused(_ talk: ItemTalk, _ act: TalkAct, _ refusal: TalkRefusal) {
        var next = talk
        #expect(throws: refusal) { try next.apply(act) }
        #expect(next == talk, "a refused act changed the talk")
    }

    @Test("silence is no consent") func silence() throws {
        var talk = try Self.start(loops: 1)
        talk = try Talks.after(Self.consents("abc"), talk)
        Self.refused(talk, .consent(.conclude, by: "a"), .consent(.step(.unmet([.allAnswered], .conclude))))
        Self.refused(talk, .step(.adopt), .step(.unmet([.consented], .adopt)))
        Self.refused(
            talk,
            .step(.startVote),
            .step(.notFrom(.consenting, .startVote, possible: ItemMachine.table.acts(from: .consenting)))
        )
        talk = try Talks.after([.respond(.standAside, by: "d"), .consent(.conclude, by: "a"), .step(.adopt)], talk)
        #expect(talk.ruling?.ground == .consent && talk.stage == .decided && !talk.isDivided)
    }

    @Test("an objection without argument or aim is noted, and stops nothing") func concern() throws {
        var talk = try Self.start(loops: 1)
        talk = try Talks.after(Self.consents("abc") + [.respond(.objection("o1"), by: "d")], talk)
        Self.refused(talk, .consent(.conclude, by: "a"), .consent(.step(.unmet([.allTested], .conclude))))
        Self.refused(
            talk,
            .test("o1", isArgued: true, isParamount: true),
            .consent(.objection(.unmet([.argued], .uphold)))
        )
        Self.refused(talk, .respond(.consent, by: "d"), .consent(.hasObjection("d", "o1")))
        talk = try Talks.after(
            [.test("o1", isArgued: false, isParamount: true), .consent(.conclude, by: "a"), .step(.adopt)],
            talk
        )
        #expect(talk.consent?.objections.map(\.state) == [.concern] && talk.ruling?.status == .adopted)
    }

    @Test("an objection is worked into the proposal, and everybody is asked again") func integrated() throws {
        var talk = try Self.start(loops: 1)
        talk = try Talks.after(
            Self.consents("abc") + [
                .respond(.objection("o1"), by: "d", text: "t-bezwaar"), .test("o1", isArgued: true, isParamount: true),
            ],
            talk
        )
        Self.refused(talk, .consent(.conclude, by: "a"), .consent(.step(.unmet([.noneValid], .conclude))))
        Self.refused(talk, .consent(.escalate, by: "a"), .consent(.step(.unmet([.noLoopLeft], .escalate))))
        talk = try talk.applying(.consent(.integrate, by: "a"))
        Self.refused(talk, .consent(.askAgain, by: "a"), .consent(.step(.unmet([.allIntegrated], .askAgain))))
        Self.refused(talk, .integrate("o1", Talks.proposal(talk, by: "b")), .consent(.sameProposal))
        let elsewhere = Proposal(.partly, amount: Money(units: 30_000), of: "elders", by: "b")
        Self.refused(talk, .integrate("o1", elsewhere), .version(current: talk.version.address))
        let changed = Talks.proposal(talk, .partly, amount: 30_000, by: "b")
        talk = try Talks.after([.integrate("o1", changed), .consent(.askAgain, by: "a")], talk)
        #expect(talk.consent?.answers.isEmpty ?? false)
        talk = try Talks.after(Self.consents("abcd") + [.consent(.conclude, by: "a"), .step(.adopt)], talk)
        #expect(talk.proposal == changed && talk.consent?.objections.map(\.state) == [.integrated])
    }

    @Test("after the last loop the objection stands, the vote decides, and the other view is told") func escalated()
        throws
    {
        var talk = try Self.start(loops: 0)
        talk = try Talks.after(
            Self.consents("abc") + [
                .respond(.objection("o1"), by: "d", text: "t-bezwaar"), .test("o1", isArgued: true, isParamount: true),
            ],
            talk
        )
        Self.refused(talk, .consent(.integrate, by: "a"), .consent(.step(.unmet([.loopLeft], .integrate))))
        talk = try Talks.after([.consent(.escalate, by: "a"), .step(.escalate)], talk)
        #expect(talk.stage == .voting && talk.consent?.objections.map(\.state) == [.standing])
        let votes = "abcd".map { (String($0), Voice.inFavour) }
        talk = try Talks.after(Talks.votes(votes) + [.count(.show), .step(.decide)], talk)
        #expect(talk.isDivided)
        Self.refused(talk, .motivate(Talks.motivation()), .verdict(.noMinorityView))
        #expect(try talk.applying(.motivate(Talks.motivation(minority: "t"))).verdict != nil)
    }

    @Test("objections are taken back by who made them, and proposals by who proposed") func withdrawn() throws {
        var talk = try Self.start(loops: 2)
        talk = try Talks.after(
            Self.consents("abc") + [
                .respond(.objection("o1"), by: "d", text: "t"), .test("o1", isArgued: true, isParamount: true),
            ],
            talk
        )
        Self.refused(talk, .dropObjection("o1", by: "a"), .consent(.objection(.unmet([.byObjector], .withdraw))))
        Self.refused(talk, .dropObjection("o9", by: "a"), .consent(.unknown("o9")))
        Self.refused(talk, .respond(.objection("o1"), by: "a", text: "t"), .consent(.repeated("o1")))
        Self.refused(talk, .consent(.withdraw, by: "b"), .consent(.notYourProposal("b")))
        Self.refused(talk, .respond(.consent, by: "g"), .consent(.mayNotDecide("g")))
        Self.refused(
            talk,
            .integrate("o1", Talks.proposal(talk, .partly, amount: 1)),
            .consent(.notIntegrating(.objections))
        )
        let back = try Talks.after([.consent(.withdraw, by: "a"), .step(.takeBack)], talk)
        #expect(back.stage == .reacting && back.proposal == nil)
        talk = try Talks.after([.dropObjection("o1", by: "d"), .consent(.conclude, by: "a"), .step(.adopt)], talk)
        #expect(talk.ruling?.status == .adopted)
    }

    @Test("whoever steps aside in the round takes their objection along; an alternate is asked") func recusal() throws {
        var talk = try Self.start(loops: 0)
        talk = try Talks.after(
            Self.consents("abc") + [
                .respond(.objection("o1"), by: "d", text: "t"), .test("o1", isArgued: true, isParamount: true),
                .room(.declare("d", .gain)), .room(.arrive("x")),
            ],
            talk
        )
        Self.refused(talk, .consent(.conclude, by: "a"), .consent(.step(.unmet([.allAnswered], .conclude))))
        talk = try Talks.after([.respond(.consent, by: "x"), .consent(.conclude, by: "a")], talk)
        Self.refused(talk, .step(.adopt), .step(.unmet([.interestsDeclared], .adopt)))
        talk = try Talks.after([.noInterest("x"), .step(.adopt)], talk)
        #expect(talk.stage == .decided)
    }
}
