import BallotRules
import Deliberation
import Proceedings
import Testing

@testable import buurtstem

@Suite("The table of verbs")
struct VerbTableTests {
    @Test("no noun has a verb twice, and no verb takes something twice", arguments: Nouns.all.map(\.name))
    func unique(_ name: String) throws {
        let noun = try #require(Nouns.all.first { $0.name == name })
        let names = noun.verbs.map(\.name) + noun.views.map(\.name)
        #expect(Set(names).count == names.count)
        let common = (Parameter.everywhere + Parameter.signing).flatMap(\.names)
        for verb in noun.verbs {
            let own = verb.parameters.flatMap { $0.shape == .place ? [$0.name] : $0.names }
            #expect(Set(own + common).count == own.count + common.count, "\(name) \(verb.name)")
            #expect(noun.help(verb.name, .dutch)?.contains(verb.does(.dutch)) == true)
        }
    }

    @Test("every step of a state machine that is taken by itself has its verb")
    func steps() {
        let items = Set(Nouns.item.verbs.map(\.name))
        #expect(ItemStep.allCases.allSatisfy { items.contains($0.rawValue) })
        let reviews = Set(Nouns.objection.verbs.map(\.name))
        #expect(ReviewAct.allCases.allSatisfy { reviews.contains($0.rawValue) })
        let cases = Set(Nouns.initiative.verbs.map(\.name))
        for act in InitiativeAct.allCases where !CaseBook.consequences.contains(act) {
            #expect(cases.contains(act.rawValue), "\(act)")
        }
    }

    @Test(
        "reads euros exactly",
        arguments: [
            ("400", 40_000), ("400.50", 40_050), ("0,05", 5), ("0", 0), ("10000000000000.00", 1_000_000_000_000_000),
        ]
    )
    func amounts(_ text: String, _ cents: Int) throws {
        #expect(try Given.amount(text, place: "").units == cents)
    }

    @Test(
        "refuses what is no amount",
        arguments: ["", ".50", "4.5", "4.", "1.000,00", "1 000", "-1", "+1", "10000000000000.01", "٤", "1e3"]
    )
    func noAmounts(_ text: String) {
        #expect(throws: Failure.self) { try Given.amount(text, place: "") }
    }
}
