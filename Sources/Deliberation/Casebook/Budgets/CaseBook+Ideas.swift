internal import BallotRules

extension CaseBook {
    /// Counts support in the registers; an idea with too little lapses, as its initiative does.
    mutating func checkSupport(_ id: BudgetID, _ context: ActContext) throws(ActRefusal) {
        var budget = try self.budget(id)
        try self.count(.proposed, in: &budget, context)
        try budget.apply(.check, context)
        var changed: [CaseFile] = []
        for idea in budget.budget.ideas(at: .lapsed) {
            var file = try self.file(idea)
            if file.state == .gatheringSupport {
                // The reason is the count in the register beside the gate of the plan.
                try file.advance(.endSupport, context, findings: [.reason], absent: [.gateMet])
            } else {
                file.budget = nil
            }
            changed.append(file)
        }
        self.budgets[id] = budget
        for file in changed { self.files[file.id] = file }
    }

    /// An act before which likes are counted, while residents still could give them.
    mutating func afterLikes(_ id: BudgetID, _ act: BudgetAct, _ context: ActContext) throws(ActRefusal) {
        var budget = try self.budget(id)
        let isOpen = budget.budget.state == .incident && budget.budget.incidentFrom == .ballot
        if isOpen || budget.budget.state == .ballot { try self.count(.likesOnly, in: &budget, context) }
        try budget.apply(act, context)
        self.budgets[id] = budget
    }

    /// Enters how many people of the group or the areas support each idea of `stage`, as the registers have it.
    private func count(
        _ stage: BudgetIdea.Stage,
        in budget: inout BudgetFile,
        _ context: ActContext
    ) throws(ActRefusal) {
        // Where the phase is another, what follows says so.
        guard [.support, .ballot, .incident].contains(budget.budget.state) else { return }
        for idea in budget.budget.ideas(at: stage) {
            let dossier = try self.file(idea).dossier
            let supporters = dossier.support.tally(for: dossier.initiative, inGroup: true).inFavour
            try budget.apply(.countSupport(idea, min(supporters, budget.budget.plan.residents)), context)
        }
    }

    /// Whether an idea can be done. It costs no more than its plan asks: for more the initiators adjust the plan first.
    mutating func judge(
        _ idea: InitiativeID,
        _ isFeasible: Bool,
        _ cost: Money,
        _ text: TextID,
        in id: BudgetID,
        _ context: ActContext
    ) throws(ActRefusal) {
        let file = try self.idea(idea, in: id)
        guard file.state == .feasibility else { throw .initiativeAt(file.state, needed: [.feasibility]) }
        if isFeasible { try Self.check(cost, file) }
        try self.step(id, .judge(idea, isFeasible: isFeasible, cost, text), context)
    }

    /// Fixes the list: what can be done goes on the ballot, what cannot ends with its reason.
    mutating func fixList(_ id: BudgetID, _ context: ActContext) throws(ActRefusal) {
        var budget = try self.budget(id)
        try budget.apply(.fixList, context)
        var changed: [CaseFile] = []
        for idea in budget.budget.ideas(at: .onBallot) + budget.budget.ideas(at: .likesOnly) {
            var file = try self.file(idea)
            guard file.state == .feasibility else { throw .initiativeAt(file.state, needed: [.feasibility]) }
            try Self.check(budget.budget.ideas[idea]?.cost ?? .zero, file)
            try file.advance(.putOnBallot, context, findings: [.checked])
            changed.append(file)
        }
        for idea in budget.budget.ideas(at: .infeasible) {
            var file = try self.file(idea)
            guard file.state != .infeasible else { continue }
            let reason = budget.budget.ideas[idea]?.reason
            try file.advance(.findInfeasible, context, reason: reason, findings: [.checked])
            changed.append(file)
        }
        self.budgets[id] = budget
        for file in changed { self.files[file.id] = file }
    }

    /// The file of an initiative that is an idea in this budget.
    func idea(_ idea: InitiativeID, in id: BudgetID) throws(ActRefusal) -> CaseFile {
        guard self.budgets[id] != nil else { throw .unknownBudget(id) }
        let file = try self.file(idea)
        guard file.budget == id else { throw .otherBudget(file.budget) }
        return file
    }

    private static func check(_ cost: Money, _ file: CaseFile) throws(ActRefusal) {
        let asked = file.dossier.initiative.current.content.asked
        guard cost <= asked else { throw .instrument(.problem(.above(cost, most: asked))) }
    }
}
