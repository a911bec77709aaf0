import BallotRules
import Deliberation
import Testing

/// The assembly of Heerlen, 2024-25, with made-up names.
@Suite("Citizens' assembly")
struct CitizensAssemblyTests {
    private static let hash = String(repeating: "0b", count: 32)

    private static func rules(seats: Int = 136, least: Int = 100) throws -> AssemblyRules {
        try AssemblyRules(
            testers: [
                .init("raad-1", .council), .init("raad-2", .council), .init("bewoner-1", .residents),
                .init("bewoner-2", .residents), .init("college-1", .college),
            ],
            seats: seats,
            least: least,
            groups: 12,
            meetings: 5,
            threshold: .half,
            isStrict: true,
            answerTerm: Term(12, .weeks)
        )
    }

    private static func act(
        _ assembly: inout CitizensAssembly,
        _ act: AssemblyAct,
        by person: PersonID = "team",
        _ date: String
    )
        throws
    {
        try assembly.apply(act, by: person, on: day(date))
    }

    private static func refused(
        _ assembly: CitizensAssembly,
        _ act: AssemblyAct,
        by person: PersonID = "team",
        _ refusal: AssemblyRefusal
    ) {
        var copy = assembly
        #expect(throws: refusal) { try copy.apply(act, by: person, on: assembly.day) }
        #expect(copy == assembly, "a refused act leaves the assembly as it was")
    }

    /// 145 themes, 25 of them rejected, the others bundled to six.
    private static func tested() throws -> CitizensAssembly {
        var assembly = CitizensAssembly(try Self.rules(), on: try day("2024-05-20"))
        let ids = (1...145).map { ThemeID("thema-\(1_000 + $0)") }
        for id in ids { try Self.act(&assembly, .submitTheme(id, TextID("t-\(id)")), "2024-05-21") }
        try Self.act(&assembly, .closeThemes, "2024-06-03")
        for (place, id) in ids.enumerated() {
            let passes = place >= 25
            try Self.act(
                &assembly,
                .judge(id, passes: passes, passes ? "t-past" : "t-te-klein"),
                by: "raad-1",
                "2024-06-10"
            )
            try Self.act(&assembly, .confirmJudgment(id), by: "bewoner-1", "2024-06-10")
        }
        for bundle in 0..<6 {
            let sources = Array(ids[(25 + bundle * 20)..<(45 + bundle * 20)])
            try Self.act(
                &assembly,
                .bundle(ThemeID("bundel-\(bundle)"), of: sources, "t-bundel", reason: "t-lijkt-op-elkaar"),
                "2024-06-12"
            )
        }
        return assembly
    }

    private static func recruiting() throws -> CitizensAssembly {
        var assembly = try Self.tested()
        try Self.act(&assembly, .openVote, "2024-06-24")
        let counts = (0..<6).map { AssemblyAct.ThemeCount(ThemeID("bundel-\($0)"), 100 + $0) }
        try Self.act(&assembly, .takeVote(record: Self.hash, counts), "2024-06-30")
        try Self.act(&assembly, .fixQuestion("t-vraag"), by: "raad", "2024-09-18")
        try Self.act(&assembly, .invite(10_000), "2024-10-01")
        return assembly
    }

    private static func drawn(_ pool: DrawPool, _ terms: DrawTerms) throws -> CitizensAssembly {
        var assembly = try Self.recruiting()
        let announcement = AssemblyAct.announceDraw(
            registered: pool.entries.count,
            pool: pool.address,
            terms: terms.address,
            source: "t-bron"
        )
        try Self.act(&assembly, announcement, "2024-12-01")
        let report = try StratifiedDraw().draw(pool, terms, beacon: PanelDrawTests.beacon)
        try Self.act(&assembly, .takeDraw(report), "2024-12-02")
        return assembly
    }

    private static func seated() throws -> CitizensAssembly {
        var assembly = try Self.drawn(PanelDrawTests.pool(), PanelDrawTests.terms())
        for person in assembly.members(.drawn) { try Self.act(&assembly, .confirm(person), "2024-12-10") }
        try Self.act(&assembly, .seat, "2024-12-20")
        try Self.act(&assembly, .divide(beacon: "00ff"), "2025-01-11")
        return assembly
    }

    @Test("H4 every theme is tested from two sides, and what is rejected or bundled says why") func themes() throws {
        #expect(throws: InstrumentProblem.count(1, least: 2, most: 3)) {
            try AssemblyRules(
                testers: [.init("a", .council), .init("b", .council)],
                seats: 10,
                least: 5,
                groups: 2,
                meetings: 1,
                threshold: .half,
                isStrict: true,
                answerTerm: nil
            )
        }
        var assembly = CitizensAssembly(try Self.rules(), on: try day("2024-05-20"))
        Self.refused(assembly, .closeThemes, .step(.unmet([.themesThere], .closeThemes)))
        for id in ["a", "b", "c"] as [ThemeID] { try Self.act(&assembly, .submitTheme(id, "t"), "2024-05-21") }
        Self.refused(assembly, .submitTheme("a", "t"), .problem(.name("a")))
        try Self.act(&assembly, .closeThemes, "2024-06-03")
        Self.refused(assembly, .judge("a", passes: true, "t"), .problem(.person("team")))
        Self.refused(assembly, .judge("a", passes: false, ""), by: "raad-1", .problem(.noText))
        try Self.act(&assembly, .judge("a", passes: false, "t-bestaat-al"), by: "raad-1", "2024-06-04")
        Self.refused(assembly, .confirmJudgment("a"), by: "raad-2", .problem(.person("raad-2")))
        try Self.act(&assembly, .contestJudgment("a"), by: "bewoner-1", "2024-06-04")
        try Self.act(&assembly, .judge("a", passes: true, "t"), by: "bewoner-1", "2024-06-05")
        Self.refused(assembly, .openVote, .step(.unmet([.allJudged, .themesThere], .openVote)))
        try Self.act(&assembly, .confirmJudgment("a"), by: "college-1", "2024-06-05")
        Self.refused(assembly, .bundle("x", of: ["a", "b"], "t", reason: "t"), .problem(.unknown("b")))
        Self.refused(
            assembly,
            .bundle("x", of: ["a"], "t", reason: "t"),
            .problem(.count(1, least: 2, most: 100_000))
        )
        let heerlen = try Self.tested()
        #expect(heerlen.themes(at: .accepted).count == 6 && heerlen.themes(at: .bundled).count == 120)
        #expect(heerlen.themes(at: .rejected).count == 25)
        #expect(heerlen.themes(at: .rejected).allSatisfy { heerlen.themes[$0]?.reason == "t-te-klein" })
        #expect(heerlen.themes(at: .bundled).allSatisfy { heerlen.themes[$0]?.bundle != nil })
    }

    @Test("the theme with the most votes goes on; equal votes are drawn by a lot that anybody can draw again")
    func vote() throws {
        var assembly = try Self.tested()
        try Self.act(&assembly, .openVote, "2024-06-24")
        let counts = (0..<6).map { AssemblyAct.ThemeCount(ThemeID("bundel-\($0)"), $0 < 2 ? 100 : 50) }
        Self.refused(assembly, .takeVote(record: "x", counts), .problem(.hash("x")))
        Self.refused(
            assembly,
            .takeVote(record: Self.hash, Array(counts.dropLast())),
            .problem(.open(["bundel-5"]))
        )
        try Self.act(&assembly, .takeVote(record: Self.hash, counts), "2024-06-30")
        #expect(assembly.state == .tied && assembly.tied == ["bundel-0", "bundel-1"] && assembly.chosen == nil)
        var other = assembly
        try Self.act(&assembly, .drawTheme(beacon: "00"), "2024-07-01")
        try Self.act(&other, .drawTheme(beacon: "00"), "2024-07-01")
        let chosen = try #require(assembly.chosen)
        #expect(chosen == other.chosen && assembly.tied.contains(chosen))
        #expect(try Self.recruiting().chosen == "bundel-5")
    }

    @Test("the draw is of the pool that was announced, and whoever says no is replaced by somebody alike")
    func replacement() throws {
        let (pool, terms) = (try PanelDrawTests.pool(), try PanelDrawTests.terms())
        var assembly = try Self.recruiting()
        Self.refused(
            assembly,
            .announceDraw(registered: 10_001, pool: pool.address, terms: terms.address, source: "t"),
            .problem(.count(10_001, least: 1, most: 10_000))
        )
        try Self.act(
            &assembly,
            .announceDraw(registered: 550, pool: Self.hash, terms: terms.address, source: "t"),
            "2024-12-01"
        )
        let report = try StratifiedDraw().draw(pool, terms, beacon: PanelDrawTests.beacon)
        Self.refused(assembly, .takeDraw(report), .problem(.announced(Self.hash)))
        assembly = try Self.drawn(pool, terms)
        Self.refused(assembly, .seat, .step(.unmet([.allAnswered, .enoughMembers], .seat)))
        // Somebody whose stratum is not that of the very first alternate, and has one.
        let first = try #require(assembly.alternates.first { $0.stratum != assembly.alternates.first?.stratum })
        let person = try #require(assembly.members(.drawn).first { assembly.members[$0]?.stratum == first.stratum })
        try Self.act(&assembly, .decline(person), "2024-12-05")
        let next = try #require(assembly.members[first.person])
        #expect(next.stratum == first.stratum && next.replaces == person && next.standing == .drawn)
        #expect(assembly.members(.declined) == [person] && !assembly.alternates.contains(first))
        Self.refused(assembly, .decline(person), .problem(.unknown(person.text)))
        // Enough say yes: nobody else is invited. Too few: more are, and there is another draw.
        var enough = assembly
        for person in enough.members(.drawn) { try Self.act(&enough, .confirm(person), "2024-12-06") }
        Self.refused(enough, .invite(5_000), .step(.unmet([.tooFewMembers], .inviteAgain)))
        while let person = assembly.members(.drawn).first { try Self.act(&assembly, .decline(person), "2024-12-06") }
        #expect(assembly.members(.confirmed).isEmpty)
        try Self.act(&assembly, .invite(12_000), "2025-01-06")
        let second = AssemblyAct.announceDraw(registered: 550, pool: pool.address, terms: terms.address, source: "t")
        try Self.act(&assembly, second, "2025-02-01")
        try Self.act(&assembly, .takeDraw(report), "2025-02-02")
        #expect(assembly.members(.drawn).count == report.panel.count && assembly.state == .confirming)
    }

    @Test("the participants vote which advice goes in, and the council answers each with a reason") func advice() throws
    {
        var assembly = try Self.seated()
        let count = assembly.members(.confirmed).count
        #expect(assembly.groups.count == 12 && assembly.groups.flatMap { $0 }.count == count && count >= 100)
        Self.refused(assembly, .putAdvice("x", "t", group: 12), .problem(.count(12, least: 0, most: 11)))
        for (place, id) in (["a1", "a2", "a3"] as [AdviceID]).enumerated() {
            try Self.act(&assembly, .putAdvice(id, "t", group: place), "2025-02-01")
        }
        for date in ["2025-02-01", "2025-02-08", "2025-02-15", "2025-03-08"] {
            try Self.act(&assembly, .hold(present: 100, minutes: "t"), date)
        }
        Self.refused(assembly, .openAdvice, .step(.unmet([.lastMeeting], .openAdvice)))
        let leaver = try #require(assembly.groups.first?.first)
        try Self.act(&assembly, .decline(leaver), "2025-03-10")
        #expect(!assembly.groups.flatMap { $0 }.contains(leaver) && assembly.members(.confirmed).count == count - 1)
        try Self.act(&assembly, .hold(present: 90, minutes: "t"), "2025-03-29")
        try Self.act(&assembly, .openAdvice, "2025-03-29")
        Self.refused(
            assembly,
            .countAdvice("a1", inFavour: count, against: 0),
            .problem(.count(count, least: 0, most: count - 1))
        )
        for (id, inFavour) in [("a1", 46), ("a2", 45), ("a3", 80)] as [(AdviceID, Int)] {
            try Self.act(&assembly, .countAdvice(id, inFavour: inFavour, against: 90 - inFavour), "2025-03-29")
        }
        // Forty-five of ninety are not more than half.
        #expect(assembly.adviceIn == ["a1", "a3"])
        try Self.act(&assembly, .handOver("t-advies"), "2025-04-01")
        #expect(try assembly.answerBy == day("2025-06-24"))
        Self.refused(assembly, .answer("a2", .adopted, "t"), .problem(.unknown("a2")))
        Self.refused(assembly, .answer("a1", .adopted, ""), .problem(.noText))
        try Self.act(&assembly, .answer("a1", .partly, "t-geld"), by: "raad", "2025-04-16")
        Self.refused(assembly, .closeAnswers, .step(.unmet([.allAnswered], .closeAnswers)))
        try Self.act(&assembly, .answer("a3", .declined, "t-al-beleid"), by: "raad", "2025-04-16")
        try Self.act(&assembly, .closeAnswers, by: "raad", "2025-04-16")
        let monitor = try #require(assembly.members(.confirmed).first)
        Self.refused(assembly, .joinMonitors, by: leaver, .problem(.person(leaver)))
        try Self.act(&assembly, .joinMonitors, by: monitor, "2025-05-01")
        Self.refused(assembly, .finish("t"), .step(.unmet([.allReported], .finish)))
        try Self.act(&assembly, .report("a1", "t-gedaan"), by: monitor, "2026-01-01")
        try Self.act(&assembly, .finish("t"), "2026-04-01")
        #expect(assembly.state == .finished)
    }
}
