import BallotRules
import Deliberation
import Testing

@Suite("Documents of the domain")
struct DocumentTests {
    private static func check<Value: Documented & Equatable>(_ value: Value) throws {
        let document = value.document
        let back = try Value(document: document)
        #expect(back == value)
        #expect(back.document == document)
        #expect(try Value(parsing: document.canonicalBytes) == value)
        // Every name of the document has to be there, and no other.
        guard case .map(let parts) = document else { return #expect(Bool(false), "no map") }
        for name in parts.keys.sorted() {
            var without = parts
            without[name] = nil
            let problems = Value.reading(.map(without)).problems
            #expect(problems.contains { $0.path == name || $0.path.hasPrefix("\(name).") }, "\(name)")
            for language in Language.allCases {
                #expect(problems.allSatisfy { Phrase(language).sentence($0).hasSuffix(".") })
            }
        }
        var more = parts
        more["colour"] = .null
        #expect(Value.reading(.map(more)).problems == [DocumentProblem("colour", .unknown)])
        #expect(Value.reading(.list([])).problems.first?.path == "")
    }

    @Test("areas, panel, content, rules of talk, motivation and condition read back what they say") func roundTrips()
        throws
    {
        try Self.check(try Plans.areas())
        try Self.check(try Documents.panel())
        try Self.check(try Plans.content())
        let group = TargetGroup("bewoners van de Drevelstraat", size: nil)
        try Self.check(
            try Plans.content(
                group: group,
                lines: [BudgetLine("é", count: 2, price: Money(units: 6_000), part: "eten")]
            )
        )
        try Self.check(try Documents.rules(consentLoops: 2))
        try Self.check(try Documents.rules(consentLoops: nil))
        try Self.check(Documents.motivation(minority: nil))
        try Self.check(Documents.motivation(minority: "t3"))
        try Self.check(AwardCondition("v1", .permit, "t1", due: try day("2026-05-01")))
        try Self.check(AwardCondition("v1", .open, "t1"))
    }

    @Test("every problem of a tree is told at its place") func areas() throws {
        let text = """
            {"areas": [
              {"id": "stad", "kind": "municipality", "parent": null, "residents": 900},
              {"id": "west", "kind": "quarter", "parent": "nergens", "residents": 500},
              {"id": "west", "kind": "quarter", "parent": "stad", "residents": 400},
              {"id": "oost", "kind": "quarter", "parent": null, "residents": 10}
            ]}
            """
        #expect(
            AreaTree.reading(try DataValue(parsing: Array(text.utf8))).problems == [
                DocumentProblem("areas.3.id", .areas(.repeated("west"))), DocumentProblem("areas", .areas(.roots(2))),
                DocumentProblem("areas.3.parent", .areas(.noParent("west"))),
            ]
        )
        let shapes = #"{"areas": [{"id": "", "kind": "land", "parent": 3, "residents": -1}, 4]}"#
        let problems = AreaTree.reading(try DataValue(parsing: Array(shapes.utf8))).problems
        #expect(
            problems.map(\.path) == ["areas.1.id", "areas.1.kind", "areas.1.parent", "areas.1.residents", "areas.2"]
        )
    }

    @Test("every problem of a panel is told at its place") func panel() throws {
        let panel = try Documents.panel()
        guard case .map(var parts) = panel.document, case .list(let seats)? = parts["seats"],
            case .list(let members)? = parts["members"], case .map(let first)? = members.first
        else { return #expect(Bool(false), "no panel") }
        parts["seats"] = .list(seats + seats.prefix(1))
        parts["members"] = .list([
            .map(first.merging(["seat": .text("none")]) { $1 }), .map(first),
            .map(first.merging(["person": .text("carla")]) { $1 }),
            .map(first.merging(["from": .text("2027-01-01"), "through": .text("2026-01-01")]) { $1 }),
        ])
        let problems = Panel.reading(.map(parts)).problems
        #expect(problems.map(\.path) == ["seats.4", "members.1", "members.4", "members.2", "members.3"])
        let kinds = problems.map(\.kind)
        #expect(kinds.prefix(2) == [.panel(.repeatedSeat("z1")), .panel(.unknownSeat("none"))])
        parts["rules"] = .map(["resident-majority": .text("yes")])
        parts["chair"] = .map(["person": .text("a")])
        #expect(
            Panel.reading(.map(parts)).problems.map(\.path) == [
                "chair.casting-vote", "rules.resident-majority", "rules.longest-term", "rules.proxies-per-person",
            ]
        )
    }

    @Test("every problem of a content is told at its place") func content() throws {
        guard case .map(var parts) = try Plans.content().document else { return #expect(Bool(false), "no content") }
        parts["title"] = .text("")
        parts["areas"] = .list([.text("linde"), .text("linde")])
        parts["target-group"] = .map(["name": .text(String(repeating: "x", count: 201)), "size": .null])
        parts["lines"] = .list([
            .map(["name": .text("a"), "count": .number(0), "price": .number(5), "part": .null]),
            .map(["name": .text("b"), "count": .number(1), "price": .number(0), "part": .null]),
        ])
        #expect(
            InitiativeContent.reading(.map(parts)).problems == [
                DocumentProblem("title", .content(.title)), DocumentProblem("areas", .content(.repeatedArea("linde"))),
                DocumentProblem("target-group", .content(.targetGroup)),
                DocumentProblem("lines.1", .content(.line(1))), DocumentProblem("lines.2", .content(.line(2))),
            ]
        )
        parts["applicant"] = .text("king")
        parts["initiators"] = .list([.text("anna"), .text("\u{1}"), .number(1)])
        #expect(
            InitiativeContent.reading(.map(parts)).problems.map(\.path) == [
                "applicant", "initiators.2", "initiators.3",
            ]
        )
    }

    @Test("what is wrong is told up to a limit, and a list that is too long is not walked") func limits() throws {
        let bad = DataValue.map(["areas": .list(Array(repeating: .number(1), count: 5_000))])
        #expect(AreaTree.reading(bad).problems.count == DocumentProblems.limit)
        let long = DataValue.map(["areas": .list(Array(repeating: .number(1), count: 100_001))])
        #expect(AreaTree.reading(long).problems.map(\.path) == ["areas"])
        #expect(throws: DocumentProblems.self) { try AreaTree(document: bad) }
    }

    @Test("rules of talk can leave the decision to the scheme") func underScheme() throws {
        let scheme = try Plans.scheme()
        let rules = try Documents.rules(consentLoops: 1)
        guard case .map(var parts) = rules.document else { return #expect(Bool(false), "no rules") }
        #expect(TalkRules.reading(.map(parts), under: scheme).problems == [DocumentProblem("decision", .unknown)])
        parts["decision"] = nil
        #expect(TalkRules.reading(.map(parts), under: scheme).value?.decision == scheme.decision)
        parts["decision"] = .map(["method": .text("majority"), "options": .map([:]), "quorum": .text("law")])
        let problems = TalkRules.reading(.map(parts)).problems
        #expect(problems.map(\.path) == ["decision"])
    }

    @Test("bytes that are no document, and documents that say something else, are two faults") func faults() throws {
        #expect(throws: DocumentFault.self) { try Panel(parsing: Array("{".utf8)) }
        do throws(DocumentFault) {
            _ = try Panel(parsing: Array("{}".utf8))
            Issue.record("an empty panel was read")
        } catch {
            guard case .problems(let problems) = error else { return #expect(Bool(false), "\(error)") }
            #expect(problems.problems.count == 7)
        }
    }
}
