/// The life cycle of an initiative (*levensloop van een bewonersinitiatief*), as one table.
public enum InitiativeMachine {
    /// Where every initiative begins (transition 1).
    public static let start = InitiativeState.draft

    /// Every transition after the first, by number.
    public static let transitions = Self.intake + Self.panel + Self.decisions + Self.execution

    /// The transition that `act` makes from `state`, or `nil`.
    public static func transition(_ act: InitiativeAct, from state: InitiativeState) -> InitiativeTransition? {
        self.transitions.first { $0.act == act && $0.from.contains(state) }
    }

    /// What can be done from `state`, conditions aside, in the order of the table.
    public static func acts(from state: InitiativeState) -> [InitiativeAct] {
        self.transitions.filter { $0.from.contains(state) }.map(\.act)
    }

    /// The state after `act`.
    ///
    /// - Throws: ``InitiativeRefusal``, with every condition that is not met.
    public static func applying(
        _ act: InitiativeAct,
        to state: InitiativeState,
        _ facts: InitiativeFacts
    ) throws(InitiativeRefusal) -> InitiativeState {
        guard let transition = self.transition(act, from: state) else {
            throw .notFrom(state, act, possible: self.acts(from: state))
        }
        let unmet = transition.guards.filter { !$0.isMet(facts) }
        guard unmet.isEmpty else { throw .unmet(unmet, transition: transition.number) }
        return transition.state
    }

    /// The table as a state diagram in Mermaid.
    public static var diagram: String {
        var lines = ["stateDiagram-v2", "    [*] --> \(Self.node(self.start)): 1"]
        for row in self.transitions {
            let guards = row.guards.isEmpty ? "" : " [" + row.guards.map(\.name).joined(separator: ", ") + "]"
            for from in row.from {
                let label = "\(row.number) \(row.act.rawValue)\(guards)"
                lines.append("    \(Self.node(from)) --> \(Self.node(row.state)): \(label)")
            }
        }
        for state in InitiativeState.allCases where state.isEnd { lines.append("    \(Self.node(state)) --> [*]") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func node(_ state: InitiativeState) -> String {
        String(state.rawValue.map { $0 == "-" ? "_" : $0 })
    }
}
