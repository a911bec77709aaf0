import BallotRules
import Deliberation
import Testing

@Suite("The money as people read it")
struct LedgerReportTests {
    @Test("accounts, pots and every booking, which add up", arguments: Language.allCases)
    func golden(language: Language) throws {
        let book = try Evening.season().business.book
        let report = book.ledgerReport
        #expect(report.checks.isSound)
        try Golden.check(report.text(Evening.phrase(language), Evening.texts), "ledger.\(language.rawValue).txt")
        let trail = try #require(book.moneyTrail(of: "tuin" as InitiativeID))
        try Golden.check(trail.text(Evening.phrase(language), Evening.texts), "trail-tuin.\(language.rawValue).txt")
    }

    @Test("pots come to what they hold, and trails are parts of the journal") func pots() throws {
        let book = try Evening.season().business.book
        let report = book.ledgerReport
        for pot in report.pots {
            #expect(pot.into - pot.outOf == pot.holds)
            let trail = book.moneyTrail(of: pot.pot)
            #expect(
                trail.entries
                    == report.journal.filter { entry in
                        entry.transfers.contains { $0.from == .pot(pot.pot) || $0.to == .pot(pot.pot) }
                    }
            )
        }
        #expect(report.accounts.reduce(Money.zero) { $0 + $1.amount } == .zero)
        #expect(book.moneyTrail(of: "nergens" as InitiativeID) == nil)
    }

    @Test("the ledger as a document is the same bytes") func document() throws {
        let report = try Evening.season().business.book.ledgerReport
        let text = String(decoding: report.document(Evening.texts).canonicalBytes, as: UTF8.self) + "\n"
        try Golden.check(text, "ledger.json")
    }
}
