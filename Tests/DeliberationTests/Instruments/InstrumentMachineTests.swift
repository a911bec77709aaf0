import BallotRules
import Deliberation
import Foundation
import Testing

@Suite("State machines of instruments")
struct InstrumentMachineTests {
    /// Every table with its name, as the page of diagrams has them.
    private static let diagrams: [(name: String, diagram: String)] = [
        ("AssemblyMachine", AssemblyMachine.table.diagram),
        ("BudgetMachine", BudgetMachine.table.diagram),
        ("ChallengeMachine", ChallengeMachine.table.diagram),
        ("AgendaInitiativeMachine", AgendaInitiativeMachine.table.diagram),
        ("PartyAgreementMachine", PartyAgreementMachine.table.diagram),
        ("TaskTransferMachine", TaskTransferMachine.table.diagram),
        ("AreaProgrammeMachine", AreaProgrammeMachine.table.diagram),
        ("ThemedCallMachine", ThemedCallMachine.table.diagram),
        ("AdvisoryPollMachine", AdvisoryPollMachine.table.diagram),
        ("OwnDecisionMachine", OwnDecisionMachine.table.diagram),
    ]

    @Test("a citizens' assembly") func assembly() throws { try MachineTableTests.check(AssemblyMachine.table) }
    @Test("a citizens' budget") func budget() throws { try MachineTableTests.check(BudgetMachine.table) }
    @Test("a challenge") func challenge() throws { try MachineTableTests.check(ChallengeMachine.table) }
    @Test("an agenda initiative") func agenda() throws { try MachineTableTests.check(AgendaInitiativeMachine.table) }
    @Test("a talk between parties") func parties() throws { try MachineTableTests.check(PartyAgreementMachine.table) }
    @Test("a transferred task") func transfer() throws { try MachineTableTests.check(TaskTransferMachine.table) }
    @Test("an area programme") func programme() throws { try MachineTableTests.check(AreaProgrammeMachine.table) }
    @Test("a themed call") func call() throws { try MachineTableTests.check(ThemedCallMachine.table) }
    @Test("a poll") func poll() throws { try MachineTableTests.check(AdvisoryPollMachine.table) }
    @Test("own decision of an area") func own() throws { try MachineTableTests.check(OwnDecisionMachine.table) }

    @Test("the diagrams of instruments in the docs are those of the code") func diagrams() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/state-machines.md"), encoding: .utf8)
        for (name, diagram) in Self.diagrams {
            let text = "`\(name)`\n\n```mermaid\n\(diagram)```"
            #expect(page.contains(text), "write this into docs/state-machines.md:\n\(text)")
        }
    }
}
