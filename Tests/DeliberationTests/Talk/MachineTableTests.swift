import BallotRules
import Deliberation
import Foundation
import Testing

@Suite("State machines")
struct MachineTableTests {
    /// Every table with its name, as the page of diagrams has them.
    private static let diagrams: [(name: String, diagram: String)] = [
        ("ItemMachine", ItemMachine.table.diagram), ("Amendment", Amendment.table.diagram),
        ("ConsentMachine", ConsentMachine.table.diagram), ("Objection", Objection.table.diagram),
        ("ReviewMachine", ReviewMachine.table.diagram), ("PanelMachine", PanelMachine.table.diagram),
        ("CandidateMachine", CandidateMachine.table.diagram),
    ]

    /// Every row happens, each missing condition is named, what is not in the table is refused, every state is reached.
    static func check<State, Act, Condition>(_ table: MachineTable<State, Act, Condition>) throws {
        var reached: Set<State> = [table.start]
        var open = [table.start]
        var used: Set<MachineRow<State, Act, Condition>> = []
        while let state = open.popLast() {
            let possible = table.acts(from: state)
            #expect(Set(possible).count == possible.count, "\(state)")
            #expect(table.isEnd(state) == possible.isEmpty)
            for act in Act.allCases {
                guard let row = table.row(act, from: state) else {
                    #expect(throws: MachineRefusal<State, Act, Condition>.notFrom(state, act, possible: possible)) {
                        try table.applying(act, to: state, holding: Set(Condition.allCases))
                    }
                    continue
                }
                #expect(try table.applying(act, to: state, holding: Set(row.conditions)) == row.state)
                for condition in row.conditions {
                    #expect(throws: MachineRefusal<State, Act, Condition>.unmet([condition], act)) {
                        try table.applying(act, to: state, holding: Set(Condition.allCases).subtracting([condition]))
                    }
                }
                used.insert(row)
                if reached.insert(row.state).inserted { open.append(row.state) }
            }
        }
        #expect(reached == Set(State.allCases))
        #expect(used.count == table.rows.count)
        #expect(Set(used.map(\.act)) == Set(Act.allCases))
        #expect(Set(used.flatMap(\.conditions)) == Set(Condition.allCases))
        Self.checkWords(State.self)
        Self.checkWords(Act.self)
        Self.checkWords(Condition.self)
        for row in table.rows {
            #expect(row.reason.dutch.hasSuffix(".") && row.reason.english.hasSuffix("."), "\(row.act)")
        }
    }

    /// Every word has words for people in both languages, and no two the same.
    private static func checkWords<Word: MachineWord>(_: Word.Type) {
        for language in Language.allCases {
            let words = Word.allCases.map { $0.wording(language) }
            #expect(words.allSatisfy { $0.count > 2 })
            #expect(Set(words).count == words.count, "\(Word.self): \(words)")
        }
    }

    @Test("the talk about an item") func item() throws { try Self.check(ItemMachine.table) }
    @Test("an amendment") func amendment() throws { try Self.check(Amendment.table) }
    @Test("a consent round") func consent() throws { try Self.check(ConsentMachine.table) }
    @Test("an objection in a consent round") func objection() throws { try Self.check(Objection.table) }

    @Test("an objection against a decision") func review() throws { try Self.check(ReviewMachine.table) }

    @Test("the life of a panel") func panel() throws { try Self.check(PanelMachine.table) }
    @Test("a candidate and member of a panel") func candidate() throws { try Self.check(CandidateMachine.table) }

    @Test("the diagrams in the docs are those of the code") func diagrams() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/state-machines.md"), encoding: .utf8)
        for (name, diagram) in Self.diagrams {
            let text = "`\(name)`\n\n```mermaid\n\(diagram)```"
            #expect(page.contains(text), "write this into docs/state-machines.md:\n\(text)")
        }
    }
}
