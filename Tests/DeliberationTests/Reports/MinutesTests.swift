import BallotRules
import Deliberation
import Testing

@Suite("Minutes from the record")
struct MinutesTests {
    private static func evening() throws -> Evening {
        var evening = try Evening()
        try evening.meet()
        try evening.meetAgain()
        return evening
    }

    @Test("the minutes of an evening say what was done, in both languages", arguments: Language.allCases)
    func golden(language: Language) throws {
        let book = try Self.evening().business.book
        for meeting in ["m1", "m2"] {
            let minutes = try #require(book.minutes(of: MeetingID(meeting)))
            try Golden.check(
                minutes.text(Evening.phrase(language), Evening.texts),
                "minutes-\(meeting).\(language.rawValue).txt"
            )
        }
    }

    @Test("the minutes as a document are the same bytes") func document() throws {
        let book = try Self.evening().business.book
        let minutes = try #require(book.minutes(of: "m1"))
        let text = String(decoding: minutes.document(Evening.texts).canonicalBytes, as: UTF8.self) + "\n"
        try Golden.check(text, "minutes-m1.json")
    }

    @Test("played again, every item ends as the meeting left it") func replay() throws {
        let book = try Self.evening().business.book
        for (id, meeting) in book.meetings {
            let minutes = try #require(book.minutes(of: id))
            #expect(minutes.items.map(\.item) == meeting.agenda.items.map(\.id))
            for item in minutes.items {
                let result = try #require(meeting.results[item.item])
                #expect(item.ending == result.stage, "\(id) \(item.item)")
                #expect(item.verdict == result.verdict)
                #expect(item.ruling == result.ruling)
                #expect(item.votes.last?.ruling == result.ruling || item.votes.isEmpty)
            }
        }
    }

    @Test("of a vote in writing only the numbers are told") func secret() throws {
        let book = try Self.evening().business.book
        let minutes = try #require(book.minutes(of: "m2"))
        let count = try #require(minutes.items.first?.votes.first)
        #expect(count.voices.isEmpty)
        #expect((count.round.votesFor, count.round.votesAgainst, count.silent) == (5, 1, 0))
        #expect(!minutes.text(Evening.phrase(.english), Evening.texts).contains("seat 5, e (seat 5): against"))
    }

    @Test("a text that was taken out is said to be so, and nothing of it stays") func removed() throws {
        let book = try Self.evening().business.book
        let minutes = try #require(book.minutes(of: "m1"))
        let nothing = ReportTexts { _ in nil }
        let text = minutes.text(Evening.phrase(.dutch), nothing)
        #expect(text.contains("[tekst verwijderd]") && !text.contains("rooster"))
        #expect(minutes.text(Evening.phrase(.english), nothing).contains("[text removed]"))
        let document = String(decoding: minutes.document(nothing).canonicalBytes, as: UTF8.self)
        #expect(!document.contains("rooster") && document.contains("\"text\":null"))
    }

    @Test("a text stays on its line and steers no terminal") func marks() throws {
        let book = try Self.evening().business.book
        let minutes = try #require(book.minutes(of: "m1"))
        let wild = ReportTexts { _ in "een\u{1B}[31m\n\u{202E}twee" }
        let text = minutes.text(Evening.phrase(.dutch), wild)
        #expect(text.contains("een [31m twee"))
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test("a plan that is parked says with whom there is mediation, and why") func parked() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.meeting("m1", on: "2026-05-15", "p1", about: "tuin")
        try business.items(
            "p1",
            [
                Evening.step(.open), Evening.step(.askQuestions), ("s", .proposeMediation(with: "buur")),
                ("anna", .agreeToMediation), ("buur", .agreeToMediation), Evening.step(.park, reason: "t-gegrond"),
            ]
        )
        let draft = try #require(business.book.minutes(of: "m1"))
        #expect(draft.text(Evening.phrase(.dutch), Evening.texts).contains("Dit is een concept."))
        try business.act("s", .meeting("m1", .close))
        let text = try #require(business.book.minutes(of: "m1")).text(Evening.phrase(.dutch), Evening.texts)
        #expect(text.contains("Geparkeerd voor bemiddeling met buur:\n- De buren zijn niet gehoord.\n"))
        #expect(!text.contains("concept"))
    }

    @Test("there are no minutes of a meeting that is not there") func unknown() throws {
        #expect(try Self.evening().business.book.minutes(of: "m9") == nil)
    }
}
