/// A state machine as a table; what is not in it is refused.
public struct MachineTable<State: MachineWord, Act: MachineWord, Condition: MachineWord>: Sendable {
    /// Where it begins.
    public let start: State
    /// Every row.
    public let rows: [MachineRow<State, Act, Condition>]

    init(start: State, _ rows: [MachineRow<State, Act, Condition>]) {
        self.start = start
        self.rows = rows
    }

    /// The row that `act` follows from `state`, or `nil`.
    public func row(_ act: Act, from state: State) -> MachineRow<State, Act, Condition>? {
        self.rows.first { $0.act == act && $0.from.contains(state) }
    }

    /// What can be done from `state`, conditions aside, in the order of the table.
    public func acts(from state: State) -> [Act] { self.rows.filter { $0.from.contains(state) }.map(\.act) }

    /// Whether nothing comes after `state`.
    public func isEnd(_ state: State) -> Bool { self.acts(from: state).isEmpty }

    /// The state after `act`.
    ///
    /// - Throws: ``MachineRefusal``, with every condition that is not met.
    public func applying(
        _ act: Act,
        to state: State,
        holding conditions: Set<Condition>
    ) throws(MachineRefusal<State, Act, Condition>) -> State {
        guard let row = self.row(act, from: state) else {
            throw .notFrom(state, act, possible: self.acts(from: state))
        }
        let unmet = row.conditions.filter { !conditions.contains($0) }
        guard unmet.isEmpty else { throw .unmet(unmet, act) }
        return row.state
    }

    /// The table as a state diagram in Mermaid.
    public var diagram: String {
        var lines = ["stateDiagram-v2", "    [*] --> \(Self.node(self.start))"]
        for row in self.rows {
            let names = row.conditions.map(\.rawValue).joined(separator: ", ")
            for from in row.from {
                let label = row.act.rawValue + (names.isEmpty ? "" : " [\(names)]")
                lines.append("    \(Self.node(from)) --> \(Self.node(row.state)): \(label)")
            }
        }
        for state in State.allCases where self.isEnd(state) { lines.append("    \(Self.node(state)) --> [*]") }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func node(_ state: State) -> String { String(state.rawValue.map { $0 == "-" ? "_" : $0 }) }
}
