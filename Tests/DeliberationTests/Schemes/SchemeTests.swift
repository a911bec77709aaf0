import BallotRules
import Deliberation
import Testing

@Suite("Schemes")
struct SchemeTests {
    @Test("a complete document is a scheme, known by its content") func complete() throws {
        let reading = SchemeReading(.map(SchemeSample.complete))
        #expect(reading.problems.isEmpty)
        let scheme = try #require(reading.scheme)
        #expect(scheme.ceiling == .amount(Money(units: 300_000)))
        #expect(scheme.support.isMet(supporters: 10, of: 1_000) && !scheme.support.isMet(supporters: 9, of: 1_000))
        #expect(scheme.leftover == .pooled(month: 3, day: 1))
        #expect(scheme.decisionTerm?.term == Term(8, .weeks))
        #expect(try scheme.decision.rule().descriptor.id == "majority")
        #expect(scheme.address == DataValue.map(SchemeSample.complete).address && scheme.address.utf8.count == 64)
        var other = SchemeSample.complete
        other["support"] = .text("2/100")
        #expect(SchemeReading(.map(other)).scheme?.address != scheme.address)
    }

    @Test("each parameter that is missing or not known yet is named", arguments: SchemeSample.complete.keys.sorted())
    func missing(name: String) {
        var without = SchemeSample.complete
        without[name] = nil
        #expect(SchemeReading(.map(without)).scheme == nil)
        #expect(SchemeReading(.map(without)).missing == [name])
        without[name] = .null
        #expect(SchemeReading(.map(without)).missing == [name])
    }

    @Test("an empty preset names all of them at once, and those inside") func everything() throws {
        #expect(Set(SchemeReading(.map([:])).missing) == Set(SchemeSample.complete.keys))
        var open = SchemeSample.complete
        open["terms"] = .map(["decision": .null, "decision-start": .text("receipt"), "extension": .null])
        open["decision"] = .map([
            "method": .text("majority"), "options": .map(["strict": .flag(true)]), "quorum": .text("law"),
        ])
        #expect(
            SchemeReading(.map(open)).missing == [
                "terms.decision", "terms.extension", "terms.lead", "terms.execution", "terms.account",
                "decision.base, decision.threshold, decision.tie, decision.quorum",
            ]
        )
        for language in Language.allCases {
            let texts = SchemeReading(.map(open)).problems.map { Phrase(language).sentence($0) }
            #expect(texts.first?.hasPrefix("terms.decision: ") ?? false)
            #expect(texts.allSatisfy { $0.count > 20 })
        }
    }

    @Test(
        "what cannot be is refused where it stands",
        arguments: [
            ("authority", .text("boss"), "authority"), ("support", .text("3/2"), "support"),
            ("support", .number(-1), "support"), ("leftover", .map(["pool-on": .text("02-30")]), "leftover"),
            ("split", .map(["a": .number(0)]), "split"), ("tie-order", .text("luck"), "tie-order"),
            ("applicants", .list([.text("resident"), .text("resident")]), "applicants"),
            ("ballot", .map(["rule": .text("none-such"), "options": .map([:])]), "ballot"),
            ("ceilings", .map(["initiative": .number(-5), "parts": .map([:])]), "ceilings.initiative"),
            ("name", .text("x"), "name"), ("terms", .number(3), "terms.decision"),
        ] as [(String, DataValue, String)]
    )
    func invalid(name: String, value: DataValue, path: String) {
        var document = SchemeSample.complete
        document[name] = value
        let reading = SchemeReading(.map(document))
        #expect(reading.scheme == nil)
        #expect(reading.problems.first?.path == path)
    }

    @Test("unknown parameters are refused, at every depth") func unknown() {
        var document = SchemeSample.complete
        document["colour"] = .text("red")
        document["ceilings"] = .map(["initiative": .text("none"), "parts": .map([:]), "extra": .number(1)])
        let problems = SchemeReading(.map(document)).problems
        #expect(problems.map(\.path) == ["ceilings.extra", "colour"])
        #expect(problems.allSatisfy { $0.kind == .unknown })
        #expect(SchemeReading(.text("x")).scheme == nil)
    }

    @Test("an organ's decision is open to objection (Awb)", arguments: Authority.allCases)
    func remedy(authority: Authority) {
        var document = SchemeSample.complete
        document["authority"] = .text(authority.rawValue)
        document["remedy"] = .text("none")
        let kinds = SchemeReading(.map(document)).problems.map(\.kind)
        #expect(kinds == (authority == .privateFund ? [] : [.remedyOfLaw]))
    }

    @Test("fixture 12: an organisation with a councillor on its board stays admissible") func councillorOnBoard() throws
    {
        let scheme = try #require(SchemeReading(.map(SchemeSample.complete)).scheme)
        #expect(scheme.admits(.residentsOrganisation, as: .councillor))
        #expect(!scheme.admits(.resident, as: .councillor))
        #expect(scheme.admits(.resident, as: .staff) && scheme.admits(.resident))
        #expect(!scheme.admits(.institution))
    }

    @Test("the canonical bytes are one JSON text") func canonical() {
        let value = DataValue.map([
            "b": .list([.number(-1), .null, .flag(true)]), "a": .text("é\"\\\n\u{1}"), "aa": .map([:]),
        ])
        let text = String(decoding: value.canonicalBytes, as: UTF8.self)
        #expect(text == #"{"a":"é\"\\\n\u0001","aa":{},"b":[-1,null,true]}"#)
        #expect(DataValue.text("abc").address == SHA256.hexadecimal("\"abc\""))
    }
}
