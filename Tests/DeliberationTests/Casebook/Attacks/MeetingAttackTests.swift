import BallotRules
import Deliberation
import Testing

@Suite("Attacks on meetings")
struct MeetingAttackTests {
    private static func met(_ steps: [ItemStep] = []) throws -> Business {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.items("p1", steps.map { ("s", .step($0, reason: nil, day: nil)) })
        return business
    }

    private static func call(_ business: inout Business, _ id: MeetingID, on text: String, _ panel: PanelID = "west")
        throws
    {
        let date = try day(text)
        try business.act("s", .meeting(id, .call(panel, day: date, agendaCloses: date, minutes: 120)))
    }

    @Test("a plan is not shopped around two meetings") func twoMeetings() throws {
        var business = try Self.met([.open])
        try Self.call(&business, "m2", on: "2026-05-15")
        #expect(business.refusal("s", .meeting("m2", .add("p2", "tuin", minutes: 20))) == .onAgenda("p1", of: "m1"))
        #expect(business.refusal("s", .meeting("m2", .add("p1", "tuin", minutes: 20))) == .onAgenda("p1", of: "m1"))
    }

    @Test("what was held over does not come back under a name that has forgotten who stepped aside")
    func newName() throws {
        var business = try Self.met([.open])
        try business.act("s", .item("p1", .step(.holdOver, reason: "t", day: try day("2026-05-20"))))
        try business.act("s", .meeting("m1", .close))
        try Self.call(&business, "m2", on: "2026-05-20")
        #expect(business.refusal("s", .meeting("m2", .add("p2", "tuin", minutes: 20))) == .onAgenda("p1", of: "m1"))
        #expect(business.refusal("s", .meeting("m2", .add("p1", "tuin", minutes: 20))) == nil)
    }

    @Test("who withdraws in the middle of the talk does not hold the meeting up") func withdrawn() throws {
        var business = try Self.met([.open, .askQuestions])
        try business.initiatives("tuin", [("anna", .step(.withdraw, reason: nil, day: nil))])
        #expect(business.refusal("s", .meeting("m1", .close)) == nil)
        #expect(business.book.talks["p1"]?.stage == .withdrawn)
    }

    @Test("after midnight an item that was not done can still be held over, and nothing be decided") func midnight()
        throws
    {
        var business = try Self.met([.open, .askQuestions])
        try business.wait(until: "2026-05-16")
        let date = try day("2026-05-15")
        let talk = business.refusal("s", .item("p1", .step(.talk, reason: nil, day: nil)))
        #expect(talk == .meetingDay(date))
        try business.act("s", .item("p1", .step(.holdOver, reason: "t", day: try day("2026-05-20"))))
        #expect(business.refusal("s", .meeting("m1", .close)) == nil)
    }

    @Test("a longer term counts for an item that is being talked about") func longerTerm() throws {
        var business = try Self.met([.open])
        let last = try #require(business.book.files["tuin"]?.dossier.days.decision)
        let later = last.adding(days: 7)
        let hold = Act.item("p1", .step(.holdOver, reason: "t", day: later))
        #expect(business.refusal("s", hold) != nil)
        try business.initiatives("tuin", [("college", .clock(.extended(until: later)))])
        #expect(business.refusal("s", hold) == nil)
    }

    @Test("a panel is not composed anew, nor ended, while it meets") func composed() throws {
        var business = try Self.met([.open])
        #expect(business.refusal("beheer", .setUp(.dissolve("west"))) == .meeting(.open, needed: .closed))
        let panel = business.shelf.add(try ItemRoomTests.room().panel.document)
        let rules = business.shelf.add(Business.rules)
        let scheme = try #require(business.book.schemes.keys.first)
        let compose = Act.setUp(.compose("west", panel: panel, scheme: scheme, rules: rules))
        #expect(business.refusal("beheer", compose) == .meeting(.open, needed: .closed))
    }

    @Test("the plans of a panel that ended can be withdrawn, and go to another panel") func dissolved() throws {
        var business = try Business()
        for id in ["tuin", "bank"] as [InitiativeID] { try business.feasible(id) }
        let panel = business.shelf.add(try ItemRoomTests.room().panel.document)
        let rules = business.shelf.add(Business.rules)
        let scheme = try #require(business.book.schemes.keys.first)
        try business.act("beheer", .setUp(.compose("west-2", panel: panel, scheme: scheme, rules: rules)))
        try business.act("beheer", .setUp(.dissolve("west")))
        try business.initiatives("bank", [("anna", .step(.withdraw, reason: nil, day: nil))])
        try Self.call(&business, "m2", on: "2026-05-15", "west-2")
        try business.act("s", .meeting("m2", .add("p2", "tuin", minutes: 20)))
        #expect(business.book.files["tuin"]?.panel == "west-2")
    }
}
