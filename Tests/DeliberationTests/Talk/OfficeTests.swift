import BallotRules
import Deliberation
import Testing

/// Who may do what: seven members a to g of whom a is the chair, s the secretary, anna the initiator.
@Suite("Offices in a meeting")
struct OfficeTests {
    private static func refused(_ talk: ItemTalk, _ act: TalkAct, by actor: PersonID, _ refusal: TalkRefusal) {
        var next = talk
        #expect(throws: refusal) { try next.apply(act, by: actor) }
        #expect(next == talk, "a refused act changed the talk")
    }

    private static func apply(_ acts: [(TalkAct, PersonID)], _ talk: inout ItemTalk) throws {
        for (act, actor) in acts { try talk.apply(act, by: actor) }
    }

    @Test("the chair opens, counts and rules; members act for themselves") func chair() throws {
        var talk = try Talks.after(Talks.arrivals("abcd"), Talks.talk())
        #expect(talk.presiding == "a")
        Self.refused(talk, .step(.open), by: "b", .office("b", needed: [.chair]))
        Self.refused(talk, .room(.declare("c", .gain)), by: "a", .office("a", needed: [.own]))
        Self.refused(talk, .room(.arrive("e")), by: "b", .office("b", needed: [.own, .chair, .secretary]))
        try Self.apply(
            [
                (.room(.arrive("e")), "s"), (.noInterest("e"), "e"), (.step(.open), "a"),
                (.initiatorEnters("anna"), "anna"),
                (.step(.askQuestions), "a"), (.ask("v1", "t", by: "b"), "b"), (.answer("v1", "t", by: "anna"), "anna"),
                (.initiatorLeaves("anna"), "a"), (.step(.talk), "a"), (.room(.challenge("c", .gain, by: "d")), "d"),
            ],
            &talk
        )
        Self.refused(talk, .room(.rule("c", stepsAside: true)), by: "d", .office("d", needed: [.chair]))
        Self.refused(talk, .judge("c", stepsAside: true, by: "d"), by: "d", .mayNotDecide("d"))
        try talk.apply(.room(.rule("c", stepsAside: false)), by: "a")
        try Self.apply(
            [(.propose(Talks.proposal(talk, by: "b")), "b"), (.step(.startVote), "a")],
            &talk
        )
        Self.refused(talk, .vote(.inFavour, "seat-b", by: "b"), by: "a", .office("a", needed: [.own]))
        for name in ["a", "b", "c", "d", "e"] {
            try talk.apply(.vote(.inFavour, SeatID("seat-\(name)"), by: PersonID(name)), by: PersonID(name))
        }
        Self.refused(talk, .count(.show), by: "s", .office("s", needed: [.chair]))
        try Self.apply(
            [
                (.count(.show), "a"), (.step(.decide), "a"), (.motivate(Talks.motivation()), "s"),
                (.step(.conclude), "s"),
            ],
            &talk
        )
        #expect(talk.stage == .closed)
    }

    @Test("where the chair steps aside or is away, the member who sits longest presides") func deputy() throws {
        var talk = try Talks.after(Talks.arrivals("bcd"), Talks.talk())
        #expect(talk.presiding == "b")
        try talk.apply(.room(.arrive("a")), by: "a")
        #expect(talk.presiding == "a")
        try talk.apply(.room(.declare("a", .neighbour)), by: "a")
        #expect(talk.presiding == "b" && talk.offices(of: "a").isEmpty)
        Self.refused(talk, .step(.open), by: "a", .office("a", needed: [.chair]))
        #expect(try Talks.talk().presiding == nil)
    }

    @Test("on a challenge of the chair the panel rules, by more than half of the others") func chairChallenged() throws
    {
        var talk = try Talks.after(Talks.arrivals("abcde"), Talks.talk())
        try talk.apply(.room(.challenge("a", .relative, by: "b")), by: "b")
        Self.refused(talk, .room(.rule("a", stepsAside: false)), by: "a", .panelRules("a"))
        Self.refused(talk, .judge("a", stepsAside: false, by: "a"), by: "a", .mayNotDecide("a"))
        Self.refused(talk, .judge("a", stepsAside: true, by: "c"), by: "b", .office("b", needed: [.own]))
        Self.refused(talk, .judge("c", stepsAside: true, by: "b"), by: "b", .room(.notChallenged("c")))
        var away = talk
        for name in ["b", "c"] { try away.apply(.judge("a", stepsAside: true, by: PersonID(name)), by: PersonID(name)) }
        #expect(away.room.recusals["a"]?.isOpen ?? false)
        Self.refused(away, .judge("a", stepsAside: true, by: "c"), by: "c", .repeated("c"))
        try away.apply(.judge("a", stepsAside: true, by: "d"), by: "d")
        #expect(away.room.recusals["a"]?.state == .upheld && away.presiding == "b" && away.judgments.isEmpty)
        // Two against two: the chair stays.
        for (name, stepsAside) in [("b", true), ("c", true), ("d", false), ("e", false)] {
            try talk.apply(.judge("a", stepsAside: stepsAside, by: PersonID(name)), by: PersonID(name))
        }
        #expect(talk.room.recusals["a"]?.state == .dismissed && talk.presiding == "a")
    }

    @Test("the opinion of a judge who leaves or steps aside counts no longer") func judgeLeaves() throws {
        var talk = try Talks.after(Talks.arrivals("abcde"), Talks.talk())
        try talk.apply(.room(.challenge("a", .relative, by: "b")), by: "b")
        for name in ["b", "c"] { try talk.apply(.judge("a", stepsAside: true, by: PersonID(name)), by: PersonID(name)) }
        try talk.apply(.room(.leave("b")), by: "b")
        // Judges are c, d and e; only c has said that the chair steps aside.
        try talk.apply(.judge("a", stepsAside: false, by: "d"), by: "d")
        #expect(talk.room.recusals["a"]?.isOpen ?? false)
        try talk.apply(.judge("a", stepsAside: false, by: "e"), by: "e")
        #expect(talk.room.recusals["a"]?.state == .dismissed)
    }
}
