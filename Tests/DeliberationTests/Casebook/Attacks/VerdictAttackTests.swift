import BallotRules
import Deliberation
import Testing

@Suite("Attacks on verdicts")
struct VerdictAttackTests {
    /// A talk that reacts, with `a` to `e` in the room.
    private static func reacting() throws -> Business {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.items(
            "p1",
            [.open, .askQuestions, .talk].map { ("s", .step($0, reason: nil, day: nil)) }
        )
        return business
    }

    private static func votes(_ voice: Voice) -> [(PersonID, ItemAct)] {
        [("s", .step(.startVote, reason: nil, day: nil))]
            + "abcde".map { (PersonID(String($0)), .vote(voice, SeatID("seat-\($0)"))) } + [
                ("s", .count(.show, chairIsFor: nil)), ("s", .step(.decide, reason: nil, day: nil)),
            ]
    }

    @Test("the reasons for a proposal that failed do not become the verdict on the next one") func reopened() throws {
        var business = try Self.reacting()
        try business.items("p1", [("a", .propose(.grant, Money(units: 40_000), []))] + Self.votes(.against))
        try business.items(
            "p1",
            [
                ("s", .motivate(Talks.motivation(.notMet, minority: "t-minder"))),
                ("s", .step(.reopen, reason: nil, day: nil)), ("a", .propose(.grant, Money(units: 40_000), [])),
            ] + Self.votes(.inFavour)
        )
        let early = business.refusal("s", .item("p1", .step(.conclude, reason: nil, day: nil)))
        #expect(early == .talk(.step(.unmet([.motivation], .conclude))))
        try business.items(
            "p1",
            [("s", .motivate(Talks.motivation())), ("s", .step(.conclude, reason: nil, day: nil))]
        )
        #expect(business.book.files["tuin"]?.verdict?.kind == .grant)
    }

    @Test("a proposal that could never be a verdict is not put to the vote, where it would hold the meeting up")
    func impossible() throws {
        var business = try Self.reacting()
        let asked = Money(units: 40_000)
        let refused = business.refusal("a", .item("p1", .propose(.grant, Money(units: 1), [])))
        #expect(refused == .talk(.verdict(.amount(Money(units: 1), asked: asked))))
        let twice = AwardCondition("v1", .report, "t")
        let repeated = business.refusal("a", .item("p1", .propose(.grant, asked, [twice, twice])))
        #expect(repeated == .talk(.verdict(.repeatedCondition("v1"))))
    }

    @Test("mediation that was agreed to once is not agreed to for ever") func mediation() throws {
        var business = try Self.reacting()
        try business.items(
            "p1",
            [
                ("s", .proposeMediation(with: "buur")), ("anna", .agreeToMediation), ("buur", .agreeToMediation),
                ("s", .step(.park, reason: "t", day: nil)), ("s", .step(.resume, reason: nil, day: nil)),
            ]
        )
        let again = business.refusal("s", .item("p1", .step(.park, reason: "t", day: nil)))
        #expect(again == .talk(.step(.unmet([.bothAgree], .park))))
    }

    @Test("an amendment changes the plan, and not whose it is") func initiators() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.items("p1", [.open, .askQuestions].map { ("s", .step($0, reason: nil, day: nil)) })
        let joined = business.content(try Plans.content(title: "Tuin van a", initiators: ["anna", "a"]))
        let refused = business.refusal("b", .item("p1", .amend("w1", joined, isMaterial: true)))
        #expect(refused == .book(.version(.notAnAuthor("a"))))
    }
}
