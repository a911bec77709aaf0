/// What instruments with a table have in common: a state, the day of the last act, and checks that name what is wrong.
protocol StagedValue {
    associatedtype State: MachineWord
    associatedtype Step: MachineWord
    associatedtype Condition: MachineWord

    static var table: MachineTable<State, Step, Condition> { get }
    var state: State { get set }
    var day: Day { get set }
}

extension StagedValue {
    typealias Fault = InstrumentRefusal<State, Step, Condition>

    /// Does `change` on `day`, which is not before that of the last act.
    ///
    /// A change checks everything before it changes anything but the day, so that nothing has to be copied.
    mutating func act(
        by person: PersonID,
        on day: Day,
        _ change: (inout Self) throws(Fault) -> Void
    ) throws(Fault) {
        guard person.isWellFormed else { throw .problem(.name(person.text)) }
        let last = self.day
        guard day >= last else { throw .problem(.earlier(than: last)) }
        self.day = day
        do throws(Fault) {
            try change(&self)
        } catch {
            self.day = last
            throw error
        }
    }

    /// Takes a step of the table; conditions that are not named do not hold.
    mutating func step(_ step: Step, _ found: [(Condition, Bool)] = []) throws(Fault) {
        do throws(MachineRefusal<State, Step, Condition>) {
            self.state = try Self.table.applying(step, to: self.state, holding: Set(found.filter(\.1).map(\.0)))
        } catch {
            throw .step(error)
        }
    }

    func require(_ states: State...) throws(Fault) {
        guard states.contains(self.state) else { throw .state(self.state, needed: states) }
    }

    func check<Kind>(new id: Identifier<Kind>, isTaken: Bool = false) throws(Fault) {
        guard id.isWellFormed, !isTaken else { throw .problem(.name(id.text)) }
    }

    func check(text: TextID) throws(Fault) {
        guard text.isWellFormed else { throw .problem(.noText) }
    }

    func check(from: Day, through: Day) throws(Fault) {
        guard from <= through else { throw .problem(.period(from: from, through: through)) }
    }
}
