import BallotRules
import Deliberation
import Testing

@Suite("Reports of random seasons")
struct RandomSeasonTests {
    private static let seeds: [UInt64] = [1, 3]
    /// Each season once: playing one takes as long as all its checks.
    private static let seasons = Dictionary(
        uniqueKeysWithValues: Self.seeds.map { seed in (seed, Result { try RandomSeason(seed: seed) }) }
    )

    private static func season(_ seed: UInt64) throws -> RandomSeason {
        try #require(try Self.seasons[seed]?.get())
    }

    /// Every report of a book, in one text.
    private static func everything(_ book: CaseBook, _ language: Language) throws -> [UInt8] {
        let today = try #require(book.last?.day)
        var reports: [any Report] = [book.ledgerReport, book.deadlines(on: today)]
        for quarter in book.quarters { reports.append(book.register(of: quarter)) }
        for id in book.meetings.keys.sorted() {
            if let agenda = book.agenda(of: id) { reports.append(agenda) }
            if let minutes = book.minutes(of: id) { reports.append(minutes) }
        }
        for id in book.names {
            if let status = book.status(of: id, on: today) { reports.append(status) }
            if let trail = book.moneyTrail(of: id) { reports.append(trail) }
        }
        var bytes: [UInt8] = []
        for report in reports {
            bytes += Array(report.text(Evening.phrase(language), Evening.texts).utf8)
            bytes += report.document(Evening.texts).canonicalBytes
        }
        return bytes
    }

    @Test("the same acts give the same bytes in both languages", arguments: Self.seeds)
    func replay(seed: UInt64) throws {
        let season = try Self.season(seed)
        let again = try season.replayed()
        #expect(again.count == season.business.book.count)
        for language in Language.allCases {
            let (first, second) = try (
                Self.everything(season.business.book, language), Self.everything(again, language)
            )
            #expect(first == second, "seed \(seed)")
        }
    }

    @Test("every ending and every decision stands in one quarter, and the money adds up", arguments: Self.seeds)
    func registers(seed: UInt64) throws {
        let book = try Self.season(seed).business.book
        let registers = book.quarters.map { book.register(of: $0) }
        let ended = book.names.filter { book.files[$0]?.state.isEnd == true }
        #expect(registers.flatMap(\.endings).sorted() == ended, "seed \(seed)")
        let decisions = book.files.values.reduce(0) { $0 + $1.decisions.count }
        #expect(registers.reduce(0) { $0 + $1.decisions.count } == decisions, "seed \(seed)")
        #expect(decisions > 0, "seed \(seed)")
        var held = Money.zero
        var granted = Money.zero
        for register in registers {
            #expect(!register.pots.contains { !$0.isBalanced }, "seed \(seed)")
            for pot in register.pots { #expect(pot.opening == held, "seed \(seed)") }
            held = register.pots.first?.closing ?? held
            granted += register.pots.reduce(.zero) { $0 + $1.granted - $1.paid }
        }
        #expect(held == book.ledger.balance(of: .pot(Evening.pot)), "seed \(seed)")
        #expect(granted == book.ledger.totals.first { $0.kind == .committed }?.balance, "seed \(seed)")
        #expect(book.ledgerReport.checks.isSound, "seed \(seed)")
    }

    @Test("minutes end where the meeting left each item", arguments: Self.seeds)
    func minutes(seed: UInt64) throws {
        let book = try Self.season(seed).business.book
        var verdicts = 0
        for (id, meeting) in book.meetings where meeting.stage == .closed {
            let minutes = try #require(book.minutes(of: id))
            for item in minutes.items {
                let result = try #require(meeting.results[item.item])
                let note: Comment = "seed \(seed) \(id) \(item.item)"
                #expect(item.ending == result.stage && item.verdict == result.verdict, note)
                #expect(item.ruling == result.ruling, note)
                #expect(item.amendments.map(\.amendment) == result.amendments, note)
                #expect(item.votes.allSatisfy { $0.round.manner != .written || $0.voices.isEmpty }, note)
                verdicts += result.verdict == nil ? 0 : 1
            }
        }
        #expect(verdicts > 0, "seed \(seed)")
    }
}
