import BallotRules
import Deliberation
import Foundation
import Testing

@Suite("Life cycle of an initiative")
struct InitiativeMachineTests {
    /// Facts with which every guard of `transition` holds.
    static func facts(for transition: InitiativeTransition) throws -> InitiativeFacts {
        var facts = InitiativeFacts(day: try day("2026-06-15"))
        let (past, future) = (try day("2026-06-01"), try day("2026-07-01"))
        for item in transition.guards {
            switch item {
            case .found(let finding): facts.findings.insert(finding)
            case .absent: break
            case .beforeClose: facts.days.close = facts.day
            case .repairTermSet, .withinRepairTerm: facts.days.repair = future
            case .repairTermPassed: facts.days.repair = past
            case .withinNotTreatedTerm: facts.days.notTreated = facts.day
            case .heldOverInTime:
                facts.days.heldOver = future
                facts.days.decision = future
            case .withinCeiling:
                facts.money.award = Money(units: 300_000)
                facts.money.ceiling = .amount(Money(units: 300_000))
            case .withinPot: facts.money.pot = Money(units: 300_000)
            case .withinObjectionTerm: facts.days.objection = facts.day
            case .objectionTermPassed: facts.days.objection = past
            case .withinRound: facts.days.round = facts.day
            case .payable:
                facts.money.payable = Money(units: 5)
                facts.money.payment = Money(units: 5)
            }
        }
        return facts
    }

    /// The same facts with one guard no longer met.
    static func breaking(_ item: Guard, _ facts: InitiativeFacts) throws -> InitiativeFacts {
        var facts = facts
        let (past, future) = (try day("2026-06-01"), try day("2026-07-01"))
        switch item {
        case .found(let finding): facts.findings.remove(finding)
        case .absent(let finding): facts.findings.insert(finding)
        case .beforeClose: facts.days.close = past
        case .repairTermSet: facts.days.repair = nil
        case .withinRepairTerm: facts.days.repair = past
        case .repairTermPassed: facts.days.repair = future
        case .withinNotTreatedTerm: facts.days.notTreated = past
        case .heldOverInTime: facts.days.heldOver = try day("2026-07-02")
        case .withinCeiling: facts.money.award = Money(units: 300_001)
        case .withinPot: facts.money.pot = Money(units: 299_999)
        case .withinObjectionTerm: facts.days.objection = past
        case .objectionTermPassed: facts.days.objection = facts.day
        case .withinRound: facts.days.round = past
        case .payable: facts.money.payment = Money(units: 6)
        }
        return facts
    }

    @Test("all 35 transitions, and 4b, are in the table") func numbers() {
        let found = Set(InitiativeMachine.transitions.map(\.number)).union(["1"])
        #expect(found == Set((1...35).map { "\($0)" } + ["4b"]))
    }

    @Test("an act leads from a state to one other") func deterministic() {
        for state in InitiativeState.allCases {
            let acts = InitiativeMachine.acts(from: state)
            #expect(Set(acts).count == acts.count, "\(state)")
            #expect(acts.isEmpty == state.isEnd, "\(state)")
        }
    }

    @Test("every transition happens when its conditions hold, and names the one that does not")
    func everyTransition() throws {
        for transition in InitiativeMachine.transitions {
            let facts = try Self.facts(for: transition)
            for state in transition.from {
                #expect(try InitiativeMachine.applying(transition.act, to: state, facts) == transition.state)
                for item in transition.guards {
                    let broken = try Self.breaking(item, facts)
                    let expected = InitiativeRefusal.unmet(
                        transition.guards.filter { !$0.isMet(broken) },
                        transition: transition.number
                    )
                    #expect(!item.isMet(broken), "\(transition.number) \(item.name)")
                    #expect(throws: expected) { try InitiativeMachine.applying(transition.act, to: state, broken) }
                }
            }
        }
    }

    @Test("every state is reached from the first, and every other act is refused")
    func reachable() throws {
        var reached: Set<InitiativeState> = [InitiativeMachine.start]
        var open = [InitiativeMachine.start]
        var used: Set<InitiativeTransition> = []
        while let state = open.popLast() {
            for act in InitiativeAct.allCases {
                guard let transition = InitiativeMachine.transition(act, from: state) else {
                    let possible = InitiativeMachine.acts(from: state)
                    let facts = InitiativeFacts(day: try day("2026-06-15"))
                    #expect(throws: InitiativeRefusal.notFrom(state, act, possible: possible)) {
                        try InitiativeMachine.applying(act, to: state, facts)
                    }
                    continue
                }
                used.insert(transition)
                if reached.insert(transition.state).inserted { open.append(transition.state) }
            }
        }
        #expect(reached == Set(InitiativeState.allCases))
        #expect(used.count == InitiativeMachine.transitions.count)
        #expect(Set(used.map(\.act)) == Set(InitiativeAct.allCases))
    }

    @Test(
        "random acts never grant without motivation, above the ceiling or above the pot",
        arguments: [7, 8, 9] as [UInt64]
    )
    func invariants(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var grants = 0
        for _ in 0..<50 {
            var state = InitiativeMachine.start
            for _ in 0..<60 {
                var facts = InitiativeFacts(day: try day("2026-06-15"))
                facts.findings = Set(
                    InitiativeFacts.Finding.allCases.filter { _ in Int.random(in: 0..<12, using: &random) > 0 }
                )
                facts.money.award = Money(units: Int.random(in: 0...4, using: &random))
                facts.money.ceiling = .amount(Money(units: 3))
                facts.money.pot = Money(units: Int.random(in: 0...3, using: &random))
                facts.days.repair = facts.day.adding(days: Int.random(in: -2...2, using: &random))
                facts.days.objection = facts.day.adding(days: Int.random(in: -2...2, using: &random))
                // Mostly what the state allows, and now and then anything.
                let possible = InitiativeMachine.acts(from: state).filter { $0 != .withdraw }
                if possible.isEmpty { state = InitiativeMachine.start }
                let isLegal = Int.random(in: 0..<8, using: &random) > 0
                let acts = isLegal ? possible : InitiativeAct.allCases
                let act = acts.randomElement(using: &random) ?? .submit
                guard let next = try? InitiativeMachine.applying(act, to: state, facts) else { continue }
                if next == .granted {
                    grants += 1
                    #expect(facts.findings.contains(.motivation), "seed \(seed)")
                    #expect(
                        facts.money.award <= Money(units: 3) && facts.money.award <= facts.money.pot,
                        "seed \(seed)"
                    )
                    #expect(state == .verdict || state == .reconsidered, "seed \(seed)")
                }
                state = next
            }
        }
        #expect(grants > 0)
    }

    @Test("the diagram in the docs is the one of the code") func diagram() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appendingPathComponent("docs/initiative-life-cycle.md"), encoding: .utf8)
        #expect(
            page.contains("```mermaid\n" + InitiativeMachine.diagram + "```"),
            "write this into docs/initiative-life-cycle.md:\n\(InitiativeMachine.diagram)"
        )
    }
}
