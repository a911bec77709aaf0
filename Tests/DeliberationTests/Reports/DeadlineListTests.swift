import BallotRules
import Deliberation
import Foundation
import Testing

@Suite("Deadlines that are open")
struct DeadlineListTests {
    /// On 10 June: three decisions sent on 3 June, one plan to be completed, one that waits for a decision, one draft.
    private static func book() throws -> CaseBook {
        var evening = try Evening()
        try evening.otherPlans()
        try evening.meet()
        try evening.meetAgain()
        try evening.decisions()
        let content = evening.business.content(
            try Plans.content(title: "Markt, met muziek; en eten", initiators: ["jan"])
        )
        try evening.business.initiatives(
            "markt",
            [
                ("jan", .start("west", content)), ("regisseur", .find(.identified, true, reason: nil)),
                ("jan", .step(.submit, reason: nil, day: nil)),
                ("regisseur", .step(.askCompletion, reason: nil, day: try day("2026-06-12"))),
            ]
        )
        return evening.business.book
    }

    @Test("every open deadline is listed, the first one first, with what it follows from", arguments: Language.allCases)
    func golden(language: Language) throws {
        let list = try Self.book().deadlines(on: try day("2026-06-10"))
        try Golden.check(list.text(Evening.phrase(language), Evening.texts), "deadlines.\(language.rawValue).txt")
        #expect(list.lines.map(\.deadline.lastDay) == list.lines.map(\.deadline.lastDay).sorted())
        #expect(list.lines.allSatisfy { !$0.deadline.reasons.isEmpty })
    }

    private static let stages: [(day: String, late: [String])] = [
        ("2026-06-10", []), ("2026-06-13", ["markt repair"]),
        ("2026-07-16", ["markt not-treated", "markt repair", "feest payment", "tuin payment"]),
    ]

    @Test("what is late follows from the day", arguments: Self.stages)
    func late(text: String, late: [String]) throws {
        let list = try Self.book().deadlines(on: try day(text))
        #expect(
            list.lines.filter(\.isOverdue).map { "\($0.initiative) \($0.deadline.kind.rawValue)" }.sorted()
                == late.sorted()
        )
        let objections = list.lines.filter { $0.deadline.kind == .objection }
        #expect(objections.count == (text == "2026-07-16" ? 0 : 3))
    }

    @Test("the term of the scheme and that of the law stand side by side, and a penalty after a notice") func penalty()
        throws
    {
        var business = try Business()
        try business.feasible("tuin")
        let before = business.book.deadlines(on: try day("2026-05-02")).lines
        #expect(before.map(\.deadline.kind) == [.decision, .reasonable])
        try business.wait(until: "2026-07-10")
        try business.act("anna", .initiative("tuin", .clock(.defaultNotice)))
        let list = business.book.deadlines(on: try day("2026-07-10"))
        #expect(list.lines.map(\.deadline.kind) == [.decision, .reasonable, .penalty])
        #expect(try list.lines.last?.deadline.lastDay == day("2026-07-24"))
        #expect(list.lines.map(\.isOverdue) == [true, true, false])
    }

    @Test("an objection that waits has its own deadline, and none once it is decided") func objection() throws {
        var evening = try Evening()
        try evening.otherPlans()
        try evening.meet()
        try evening.meetAgain()
        try evening.decisions()
        try evening.business.wait(until: "2026-06-20")
        try evening.business.act("buur", .objection("tuin", of: "buur", .object("t-bezwaar", isComplete: true)))
        let list = evening.business.book.deadlines(on: try day("2026-06-20"))
        let own = list.lines.filter { $0.initiative == "tuin" && $0.deadline.kind == .objectionDecision }
        // Six weeks after 15 July, the last day to object.
        #expect(try own.map(\.deadline.lastDay) == [day("2026-08-26")])
        // The new decision was taken and is not sent: six weeks after 15 July, the last day to object.
        let season = try Evening.season().business.book.deadlines(on: day("2026-08-02"))
        #expect(season.lines.filter { $0.initiative == "feest" }.map(\.deadline.kind) == [.objectionDecision])
        let ended = try Evening.season().business.book.deadlines(on: try day("2026-08-02"))
        #expect(ended.lines.filter { $0.initiative == "speelplek" || $0.initiative == "tuin" }.isEmpty)
    }

    @Test("the calendar is iCalendar: folded at 75 octets, escaped, each deadline once", arguments: Language.allCases)
    func calendar(language: Language) throws {
        let list = try Self.book().deadlines(on: try day("2026-06-10"))
        let text = list.calendar(Evening.phrase(language), record: "heerlen/panels")
        try Golden.check(text, "deadlines.\(language.rawValue).ics")
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.last?.isEmpty == true && !lines.dropLast().contains { $0.contains("\n") })
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.contains { $0.utf8.count > 70 && $0.hasPrefix(" ") })
        let unfolded = text.replacing("\r\n ", with: "")
        #expect(unfolded.contains("Markt\\, met muziek\\; en eten\\n"))
        let uids = unfolded.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
        #expect(uids.count == list.lines.count && Set(uids).count == uids.count)
        let later = try Self.book().deadlines(on: try day("2026-06-11")).calendar(
            Evening.phrase(language),
            record: "heerlen/panels"
        )
        #expect(uids.allSatisfy { later.replacing("\r\n ", with: "").contains($0) })
        #expect(!list.calendar(Evening.phrase(language), record: "other").contains(uids[0]))
    }
}
