extension CaseBook {
    /// Who does what in a citizens' budget.
    func duty(of deed: BudgetDeed, _ id: BudgetID) throws(ActRefusal) -> Duty {
        switch deed {
        case .begin, .extend, .voidBatch, .resume, .rerun, .fundAll, .takeOver, .cancel: .role([.authority])
        case .propose(let initiative, _): .initiator(initiative)
        case .openIdeas, .askSupport, .check, .judge, .fixList, .openBallot, .closeBallot, .callReserve, .execute,
            .complete, .finish:
            .role([.coordinator])
        case .reportIncident: .role([.coordinator, .authority, .desk])
        case .raise: .role([.treasurer])
        case .award, .drop: .deciding(try self.budget(id).panel)
        }
    }
}
