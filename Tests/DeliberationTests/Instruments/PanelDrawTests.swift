import BallotRules
import Deliberation
import Testing

@Suite("Draw of a panel")
struct PanelDrawTests {
    static let beacon: [UInt8] = Array("drand 4242".utf8)
    private static let names = ["sex", "age", "education", "district"]
    private static let values = [
        ["m", "v"], ["16-34", "35-64", "65+"], ["basis", "hoger"], ["centrum", "noord", "zuid"],
    ]

    /// Every combination of values: 36 strata, heavier towards the end.
    static func strata() -> [DrawTerms.Stratum] {
        var all: [[String]] = [[]]
        for choices in Self.values { all = all.flatMap { row in choices.map { row + [$0] } } }
        return all.enumerated().map { DrawTerms.Stratum($1, weight: 500 + 20 * $0) }
    }

    static func terms(
        seats: Int = 136,
        alternates: Int = 3,
        household: Bool = false,
        fills: Bool = false,
        strata: [DrawTerms.Stratum] = PanelDrawTests.strata()
    ) throws -> DrawTerms {
        try DrawTerms(
            features: Self.names,
            strata: strata,
            seats: seats,
            alternates: alternates,
            onePerHousehold: household,
            fillsOpenSeats: fills
        )
    }

    /// People over the strata in turn, two in a household.
    static func pool(_ count: Int = 550, seed: UInt64 = 1) throws -> DrawPool {
        var random = SplitMix(seed: seed)
        let entries = (0..<count).map { place in
            DrawPool.Entry(
                PersonID("p\(1_000 + place)"),
                Dictionary(
                    zip(Self.names, Self.values).map { ($0, $1[Int.random(in: 0..<$1.count, using: &random)]) }
                ) { first, _ in first },
                household: "h\(place / 2)"
            )
        }
        return try DrawPool(entries.shuffled(using: &random))
    }

    @Test("H4 550 people registered, and every stratum gets its seats as far as it has people") func heerlen() throws {
        let (pool, terms) = (try Self.pool(), try Self.terms())
        #expect(terms.targets.reduce(0, +) == 136)
        let report = try StratifiedDraw().draw(pool, terms, beacon: Self.beacon)
        for place in terms.targets.indices {
            let drawn = report.panel.filter { $0.stratum == place }.count
            #expect(drawn + report.short[place] == terms.targets[place])
            let size = pool.entries.filter { entry in
                Self.names.map { entry.features[$0] } == terms.strata[place].values
            }.count
            #expect(drawn == min(size, terms.targets[place]), "stratum \(place)")
            #expect(report.alternates.filter { $0.stratum == place }.count == min(size - drawn, 3))
        }
        #expect(
            Set((report.panel + report.alternates).map(\.person)).count == report.panel.count + report.alternates.count
        )
        #expect(StratifiedDraw().reproduces(report, pool, terms))
    }

    @Test("the same beacon gives the same panel, another one another panel, and no order of names plays a part")
    func deterministic() throws {
        let (pool, terms) = (try Self.pool(120), try Self.terms(seats: 40))
        let report = try StratifiedDraw().draw(pool, terms, beacon: Self.beacon)
        let same = try StratifiedDraw().draw(DrawPool(pool.entries.reversed()), terms, beacon: Self.beacon)
        #expect(report == same)
        let other = try StratifiedDraw().draw(pool, terms, beacon: Self.beacon + [0])
        #expect(report.panel != other.panel)
        #expect(!StratifiedDraw().reproduces(other, try Self.pool(120, seed: 2), terms))
        var forged = report
        forged = DrawReport(
            method: report.method,
            pool: report.pool,
            terms: report.terms,
            beacon: report.beacon,
            panel: report.panel.dropLast() + report.alternates.prefix(1),
            alternates: report.alternates,
            short: report.short
        )
        #expect(!StratifiedDraw().reproduces(forged, pool, terms))
    }

    // Computed with another program from what the types say: SHA-256 over canonical JSON, then over seed and name.
    @Test("a draw worked out elsewhere gives the same panel") func golden() throws {
        let pool = try DrawPool(
            (0..<8).map {
                DrawPool.Entry(PersonID("p\($0)"), ["sex": $0.isMultiple(of: 2) ? "m" : "v"], household: "h\($0 / 2)")
            }
        )
        let terms = try DrawTerms(
            features: ["sex"],
            strata: [.init(["m"], weight: 2), .init(["v"], weight: 1)],
            seats: 3,
            alternates: 1,
            onePerHousehold: true,
            fillsOpenSeats: false
        )
        #expect(pool.address == "16e96fb29b6d6d3d12abc4db8364aeebb85a405d147b619d1e92ea51496a59ef")
        #expect(terms.address == "3f5f1a502e5a18d0cdd7428f5b53996f3222b03b1c515a8fe00f269f56ea303d")
        let report = try StratifiedDraw().draw(pool, terms, beacon: Array("beacon".utf8))
        #expect(report.panel.map(\.person) == ["p3", "p4", "p0"])
        #expect(report.alternates.map(\.person) == ["p6"] && report.short == [0, 0])
    }

    @Test("one of a household at most, where the terms say so", arguments: [1, 2, 3] as [UInt64])
    func households(seed: UInt64) throws {
        let pool = try Self.pool(200, seed: seed)
        let report = try StratifiedDraw().draw(pool, Self.terms(seats: 60, household: true), beacon: Self.beacon)
        let households = Dictionary(pool.entries.map { ($0.person, $0.household) }) { first, _ in first }
        let taken = (report.panel + report.alternates).compactMap { households[$0.person] ?? nil }
        #expect(Set(taken).count == taken.count, "seed \(seed)")
    }

    @Test("seats for which a stratum has nobody stay open, or go to the next in the lot") func open() throws {
        let strata = Self.strata()
        let pool = try DrawPool(
            (0..<30).map {
                DrawPool.Entry(PersonID("p\($0)"), Dictionary(uniqueKeysWithValues: zip(Self.names, strata[0].values)))
            }
        )
        let two = [DrawTerms.Stratum(strata[0].values, weight: 1), .init(strata[1].values, weight: 1)]
        let open = try StratifiedDraw().draw(pool, Self.terms(seats: 20, strata: two), beacon: Self.beacon)
        #expect(open.panel.count == 10 && open.short == [0, 10] && open.alternates.count == 3)
        let filled = try StratifiedDraw().draw(
            pool,
            Self.terms(seats: 20, fills: true, strata: two),
            beacon: Self.beacon
        )
        #expect(filled.panel.count == 20 && filled.short == [0, 10])
        #expect(Set(filled.panel.map(\.person)).count == 20)
    }

    @Test("within a stratum everybody is drawn about as often") func fair() throws {
        let strata = [DrawTerms.Stratum(Self.strata()[0].values, weight: 1)]
        let entries = (0..<10).map {
            DrawPool.Entry(PersonID("p\($0)"), Dictionary(uniqueKeysWithValues: zip(Self.names, strata[0].values)))
        }
        let (pool, terms) = (try DrawPool(entries), try Self.terms(seats: 3, strata: strata))
        var counts: [PersonID: Int] = [:]
        for round in 0..<400 {
            let report = try StratifiedDraw().draw(pool, terms, beacon: Array("r\(round)".utf8))
            for drawn in report.panel { counts[drawn.person, default: 0] += 1 }
        }
        // 120 expected each, standard deviation about 9.
        #expect(counts.count == 10 && counts.values.allSatisfy { (80...160).contains($0) }, "\(counts)")
    }

    @Test("pools and terms that are not sound are refused") func refused() throws {
        let entry = DrawPool.Entry("p", ["sex": "x"])
        #expect(throws: DrawProblem.pool(0)) { try DrawPool([]) }
        #expect(throws: DrawProblem.person("p")) { try DrawPool([entry, entry]) }
        #expect(throws: DrawProblem.noStratum("p")) {
            try StratifiedDraw().draw(DrawPool([entry]), Self.terms(), beacon: Self.beacon)
        }
        #expect(throws: DrawProblem.strata) { try Self.terms(strata: []) }
        #expect(throws: DrawProblem.strata) { try Self.terms(strata: [Self.strata()[0], Self.strata()[0]]) }
        #expect(throws: DrawProblem.strata) { try Self.terms(strata: [.init(["m"], weight: 1)]) }
        #expect(throws: DrawProblem.noWeights) { try Self.terms(strata: [.init(Self.strata()[0].values, weight: 0)]) }
        #expect(throws: DrawProblem.count(0, least: 1, most: 100_000)) { try Self.terms(seats: 0) }
    }

    @Test("136 people over 12 groups: four of 12 and eight of 11") func groups() throws {
        let people = (0..<136).map { PersonID("p\($0)") }
        let parts = try GroupPartition(people, into: 12, beacon: Self.beacon)
        #expect(parts.groups.map(\.count) == [12, 12, 12, 12] + Array(repeating: 11, count: 8))
        #expect(Set(parts.groups.flatMap { $0 }) == Set(people))
        #expect(try GroupPartition(people.reversed(), into: 12, beacon: Self.beacon) == parts)
        #expect(throws: DrawProblem.count(137, least: 1, most: 136)) {
            try GroupPartition(people, into: 137, beacon: Self.beacon)
        }
    }
}
