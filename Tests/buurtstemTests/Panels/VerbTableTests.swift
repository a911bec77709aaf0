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

    @Test("the example of every verb makes its act, and together they make every act of the record’s format")
    func examples() throws {
        let folder = try Folder.scratch()
        let file = try folder.write("{}", "file.json")
        var made: Set<String> = []
        for noun in Nouns.all where noun.name != "act" {
            for verb in noun.verbs {
                var words = verb.parameters.filter(\.isRequired).flatMap(\.example)
                words = words.map { $0.replacing("file.json", with: file) }
                if verb.name == "vote" { words += ["--seat", "1"] }
                if verb.name == "decide", noun.name == "initiative" { words += ["--kind", "refuse", "--amount", "0"] }
                let arguments = try VerbArguments(words, verb.parameters, place: "\(noun.name) \(verb.name)")
                let act = try verb.make(ActMaking(arguments, CaseBook(roles: [:]), "ben"))
                made.insert(act.verb)
            }
        }
        #expect(made == Set(Self.format.split(separator: " ").map(String.init)))
    }

    /// The verbs of the record’s format (docs/record-format/v1.md, section 11).
    private static let format = """
        case.adjourned case.agree case.announce case.committee-engaged case.decide case.default-notice \
        case.delay-agreed case.extended case.find case.lower case.merge case.pay case.receipt case.reclaim \
        case.repay case.reserve case.resubmit case.revise case.split case.start case.step case.write-off \
        item.agree-to-amendment item.agree-to-mediation item.agree-to-withdraw item.amend item.answer \
        item.argue item.arrive item.ask item.challenge item.consent item.count item.declare \
        item.drop-objection item.give-proxy item.initiator-enters item.initiator-leaves item.integrate \
        item.leave item.motivate item.no-interest item.propose item.propose-mediation item.react \
        item.replace-absent item.respond item.rule item.settle item.step item.take-back item.test \
        item.turn-finish item.turn-grant item.turn-pass item.turn-queue item.turn-start item.vote item.write \
        meeting.add meeting.arrive meeting.call meeting.close meeting.leave meeting.move \
        meeting.no-interests meeting.open meeting.remove objection.excuse objection.interested \
        objection.no-hearing objection.object objection.step pots.carry-over pots.deposit pots.divide \
        pots.give-back pots.pool pots.transfer setup.areas setup.compose setup.dissolve setup.grant \
        setup.publish setup.revoke setup.window support.sheet support.state support.take-back support.tell
        """

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
