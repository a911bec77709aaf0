internal import BallotRules

extension CaseBook {
    /// Steps of an initiative that have to wait for the citizens' budget in which it is an idea.
    func checkBudget(_ file: CaseFile, _ step: InitiativeAct, _ reason: TextID?) throws(ActRefusal) {
        guard let id = file.budget, let idea = self.budgets[id]?.budget.ideas[file.id] else { return }
        switch (step, idea.stage) {
        case (.submit, .proposed), (.endSupport, .proposed): throw .beforeSupportCounted(id)
        case (.withdraw, .onBallot), (.withdraw, .likesOnly):
            throw .initiativeAt(
                file.state,
                needed: [.gatheringSupport, .feasibility, .notSelected, .reserve, .verdict]
            )
        case (.withdraw, .selected) where (reason ?? "").isBlank: throw .instrument(.problem(.noText))
        default: break
        }
    }

    /// An initiative that has come to an end is no idea any more, or falls out where it was chosen.
    mutating func leaveBudget(_ file: CaseFile, _ context: ActContext) throws(ActRefusal) {
        let ends: Set<InitiativeState> = [
            .notTreated, .referred, .refusedFormally, .infeasible, .reclaimed, .withdrawn, .refused,
        ]
        guard ends.contains(file.state), let id = file.budget, let budget = self.budgets[id]?.budget,
            let idea = budget.ideas[file.id]
        else { return }
        let reason = file.passages.last?.reason ?? ""
        switch idea.stage {
        case .supported where file.state == .infeasible && budget.state == .feasibility:
            try self.step(id, .judge(file.id, isFeasible: false, .zero, reason), context)
        case .proposed, .supported, .feasible, .infeasible, .reserve, .notSelected:
            try self.budgets[id]?.apply(.withdraw(file.id), by: idea.person, context)
        case .selected, .awarded:
            guard [.award, .execution].contains(budget.state) else { return }
            try self.step(id, .drop(file.id, reason), context)
        case .lapsed, .onBallot, .likesOnly, .done, .dropped, .withdrawn: break
        }
    }

    /// The budgets as they are once these initiatives go on under other names.
    func budgets(without ids: [InitiativeID], _ context: ActContext) throws(ActRefusal) -> [BudgetID: BudgetFile] {
        var changed: [BudgetID: BudgetFile] = [:]
        for id in ids {
            guard let name = self.files[id]?.budget, var budget = changed[name] ?? self.budgets[name],
                let idea = budget.budget.ideas[id], idea.stage != .withdrawn, idea.stage != .lapsed
            else { continue }
            try budget.apply(.withdraw(id), by: idea.person, context)
            changed[name] = budget
        }
        return changed
    }
}
