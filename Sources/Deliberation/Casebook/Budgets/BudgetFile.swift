/// A citizens' budget as it works (*burgerbegroting*): its phases, and the panel under whose scheme it is held.
public struct BudgetFile: Sendable {
    /// Its name.
    public let id: BudgetID
    /// The panel whose scheme gives criteria, ceiling and authority.
    public let panel: PanelID
    /// The phases.
    public internal(set) var budget: CitizensBudget

    /// Does `act`, for `person`, on the day of `context`.
    mutating func apply(_ act: BudgetAct, by person: PersonID? = nil, _ context: ActContext) throws(ActRefusal) {
        do throws(BudgetRefusal) {
            try self.budget.apply(act, by: person ?? context.person, on: context.day)
        } catch { throw .instrument(InstrumentFault(error)) }
    }
}
