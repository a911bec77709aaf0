import BallotRules
import Deliberation
import Testing

@Suite("A scheme in words")
struct SchemeOutlineTests {
    private static func words(_ changes: [String: DataValue] = [:], _ language: Language) -> [String: String] {
        let document = DataValue.map(SchemeSample.complete.merging(changes) { $1 })
        var words: [String: String] = [:]
        for line in SchemeOutline(document).lines {
            switch line.state {
            case .known(let text): words[line.path] = text(language)
            case .unknown: words[line.path] = "?"
            case .impossible: words[line.path] = "!"
            }
        }
        return words
    }

    @Test("a complete scheme says everything, and nothing is unknown") func complete() {
        for language in Language.allCases {
            let words = Self.words([:], language)
            #expect(words.count == 27)
            #expect(!words.values.contains("?") && !words.values.contains("!"))
            #expect(words.values.allSatisfy { !$0.isEmpty })
        }
        let dutch = Self.words([:], .dutch)
        #expect(dutch["authority"] == "het panel geeft advies")
        #expect(dutch["ceilings.initiative"] == "€ 3.000,00" && dutch["ceilings.parts"] == "maaltijd: € 10,00")
        #expect(dutch["terms.decision"] == "8 weken" && dutch["terms.account"] == "geen")
        #expect(dutch["support"] == "1% van de doelgroep, of anders van de bewoners")
        #expect(
            dutch["decision.quorum"] == "meer dan 1/2 van de leden die mogen meestemmen; volmachten tellen niet mee"
        )
        #expect(dutch["leftover"] == "alle potten worden één op 1 maart")
        #expect(dutch["criteria"] == "samenhang (harde eis)")
        let english = Self.words([:], .english)
        #expect(english["applicants"] == "resident, organisation of residents")
        #expect(english["decision.options"] == "base=cast, strict=true, threshold=1/2, tie=status-quo")
    }

    @Test(
        "each form of each parameter has its words",
        arguments: [
            ("split", .text("none"), "the pot is not divided"),
            ("split", .text("population"), "by the number of residents"),
            ("split", .map(["w": .number(2), "o": .number(1)]), "by weight (o: 1, w: 2)"),
            ("leftover", .text("returned"), "goes back"),
            ("leftover", .map(["carry-years": .number(1), "cap": .text("none")]), "stays in the pot for 1 year"),
            (
                "leftover", .map(["carry-years": .number(2), "cap": .number(500)]),
                "stays in the pot for 2 years, at most €5.00"
            ),
            ("leftover", .map(["pool-on": .text("02-29")]), "all pots become one on 29 February"),
            ("support", .text("none"), "none"), ("support", .number(15), "15 people"),
            ("excluded-persons", .list([]), "nobody"), ("tie-order", .text("votes"), "more votes"),
            ("ballot", .map(["rule": .text("greedy"), "options": .map([:])]), "Greedy by votes"),
            ("remedy", .null, "?"), ("remedy", .text("prayer"), "!"), ("name", .text("x"), "!"),
            ("applicants", .list([.number(1)]), "!"), ("sources", .map([:]), "!"), ("legal-source", .null, "?"),
        ] as [(String, DataValue, String)]
    )
    func forms(path: String, value: DataValue, text: String) {
        let words = Self.words([path: value], .english)[path]
        if ["tie-order", "ballot"].contains(path) {
            #expect((words?.count ?? 0) > 3 && words != "!" && words != "?")
        } else {
            #expect(words == text)
        }
    }

    @Test("options that the method asks for are named, and parts that are no map are unknown") func open() {
        let decision = DataValue.map([
            "method": .text("majority"), "options": .map(["strict": .flag(true), "tie": .null]), "quorum": .text("law"),
        ])
        let words = Self.words(["decision": decision, "terms": .null, "menu": .number(3)], .dutch)
        #expect(words["decision.options"] == "!", "null is no value of an option")
        #expect(words["decision.options.base"] == "?" && words["decision.options.tie"] == "?")
        #expect(words["decision.options.strict"] == nil && words["decision.quorum"] == "dat van de wet")
        #expect(words["terms.decision"] == "?" && words["menu.items"] == "?")
        #expect(SchemeOutline(.null).lines.allSatisfy { $0.state == .unknown })
    }

    @Test("a value is found by its path") func path() {
        let document = DataValue.map(SchemeSample.complete)
        #expect(document.value(at: "terms.decision.count") == .number(8))
        #expect(document.value(at: "terms.none") == nil && document.value(at: "terms.decision.count.x") == nil)
        #expect(document.value(at: "") == nil)
    }
}
