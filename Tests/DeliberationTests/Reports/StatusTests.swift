import BallotRules
import Deliberation
import Testing

@Suite("Where a plan stands, for whoever made it")
struct StatusTests {
    @Test("a plan says where it stands, why, and what comes next", arguments: Language.allCases)
    func golden(language: Language) throws {
        let book = try Evening.season().business.book
        var text = ""
        for id in book.names {
            let status = try #require(book.status(of: id, on: try day("2026-08-02")))
            text += status.text(Evening.phrase(language), Evening.texts) + "\n"
        }
        try Golden.check(text, "status.\(language.rawValue).txt")
    }

    @Test("a plan that is held over says until when") func heldOver() throws {
        var evening = try Evening()
        try evening.meet()
        let status = try #require(evening.business.book.status(of: "feest", on: try day("2026-05-16")))
        #expect(status.state == .heldOver)
        #expect(try status.heldOver == day("2026-06-01"))
        #expect(status.text(Evening.phrase(.english), Evening.texts).contains("Held over to 1 June 2026."))
        #expect(status.deadlines.map(\.deadline.kind) == [.decision, .reasonable])
    }

    @Test("every state says what comes next", arguments: InitiativeState.allCases)
    func next(state: InitiativeState) {
        for language in Language.allCases { #expect(state.next(language).hasSuffix(".")) }
    }

    @Test("there is no status of a plan that is not there") func unknown() throws {
        #expect(try Evening().business.book.status(of: "nergens", on: try day("2026-05-01")) == nil)
    }
}
