import BallotRules
import Deliberation
import Testing

@Suite("The agenda as it is sent round")
struct AgendaTests {
    /// The agenda of 1 June: one item that was held over, and one of which there is a newer version.
    private static func book() throws -> CaseBook {
        var evening = try Evening()
        try evening.meet()
        let date = try day("2026-06-01")
        try evening.business.feasible("lamp", Plans.content(title: "Lamp", initiators: ["b", "ina"]))
        try evening.business.act("s", .meeting("m2", .call("west", day: date, agendaCloses: date, minutes: 60)))
        try evening.business.act("s", .meeting("m2", .add("p3", "feest", minutes: 30)))
        try evening.business.act("s", .meeting("m2", .add("p4", "lamp", minutes: 20)))
        return evening.business.book
    }

    @Test(
        "points stand with time, amount, version, what was held over and who has an interest",
        arguments: Language.allCases
    )
    func golden(language: Language) throws {
        let agenda = try #require(try Self.book().agenda(of: "m2"))
        try Golden.check(agenda.text(Evening.phrase(language), Evening.texts), "agenda-m2.\(language.rawValue).txt")
        #expect(agenda.points.map(\.begins) == [0, 30])
        #expect(agenda.left == 10)
        let held = try #require(agenda.points[0].heldOver)
        #expect(held.reason == "t-later")
        #expect(try [held.on, held.until] == [day("2026-05-15"), day("2026-06-01")])
        #expect(agenda.points.map(\.interested) == [["c"], ["b"]])
    }

    @Test("an agenda of before a meeting does not know what happened in it") func before() throws {
        let agenda = try #require(try Self.book().agenda(of: "m1"))
        #expect(agenda.points.allSatisfy { $0.heldOver == nil })
        // Member d stepped aside in the meeting; the agenda was there before.
        #expect(agenda.points.map(\.interested) == [[], [], ["c"]])
        #expect(agenda.points.map(\.newer) == [nil, 2, nil])
        #expect(agenda.text(Evening.phrase(.dutch), Evening.texts).contains("er is een nieuwere versie, versie 2"))
    }

    @Test("the agenda as a document has the same points") func document() throws {
        let agenda = try #require(try Self.book().agenda(of: "m2"))
        guard case .map(let values) = agenda.document(Evening.texts), case .list(let points)? = values["points"] else {
            Issue.record("no points")
            return
        }
        #expect(points.count == 2)
        guard case .map(let first) = points[0] else { return }
        #expect(first["asked"] == .number(40_000) && first["held-over"] != .null)
    }
}
