internal import BallotRules

extension CaseBook {
    /// A deed in a citizens' budget; the initiatives that are its ideas go along.
    mutating func hold(_ id: BudgetID, _ deed: BudgetDeed, _ context: ActContext) throws(ActRefusal) {
        switch deed {
        case .begin(let panel, let plan): try self.begin(id, panel, plan, context)
        case .propose(let initiative, let pot): try self.propose(initiative, pot, in: id, context)
        case .check: try self.checkSupport(id, context)
        case .judge(let initiative, let isFeasible, let cost, let text):
            try self.judge(initiative, isFeasible, cost, text, in: id, context)
        case .fixList: try self.fixList(id, context)
        case .openBallot(let document): try self.openBallot(id, document, context)
        case .closeBallot: try self.afterLikes(id, .closeBallot, context)
        case .resume(let text): try self.afterLikes(id, .resume(text), context)
        case .raise(let pot, let amount, let text):
            let holds = try self.budget(id).budget.pots[pot] ?? .zero
            if amount > .zero, amount <= Money.limit { try self.require([pot: min(holds + amount, Money.limit)]) }
            try self.step(id, .raise(pot, amount, text), context)
        case .award(let initiative, let terms, let motivation):
            try self.award(initiative, terms, motivation, in: id, context)
        case .drop(let initiative, let text): try self.drop(initiative, text, in: id, context)
        case .callReserve(let initiative): try self.callReserve(initiative, in: id, context)
        case .execute:
            let settled = try self.settled(try self.budget(id), context)
            try self.step(id, .execute, context)
            for file in settled { self.files[file.id] = file }
        case .complete(let initiative, let text): try self.complete(initiative, text, in: id, context)
        case .cancel(let text):
            try self.step(id, .cancel(text), context)
            for idea in self.budgets[id]?.budget.ideas.keys.sorted() ?? [] { self.files[idea]?.budget = nil }
        default:
            if let act = deed.step { try self.step(id, act, context) }
        }
    }

    func budget(_ id: BudgetID) throws(ActRefusal) -> BudgetFile {
        guard let file = self.budgets[id] else { throw .unknownBudget(id) }
        return file
    }

    /// An act of the budget alone, in place.
    mutating func step(_ id: BudgetID, _ act: BudgetAct, _ context: ActContext) throws(ActRefusal) {
        guard self.budgets[id] != nil else { throw .unknownBudget(id) }
        try self.budgets[id]?.apply(act, context)
    }

    private mutating func begin(
        _ id: BudgetID,
        _ panelID: PanelID,
        _ document: DocumentID,
        _ context: ActContext
    ) throws(ActRefusal) {
        guard id.isWellFormed else { throw .badName(id.text) }
        guard self.budgets[id] == nil else { throw .budgetTaken(id) }
        let (panel, areas) = (try self.panel(panelID), try self.tree())
        let plan = try context.shelf.plan(document)
        for pot in plan.pots where areas[pot.key.area] == nil { throw .unknownArea(pot.key.area) }
        self.budgets[id] = BudgetFile(id: id, panel: panel.id, budget: CitizensBudget(plan, on: context.day))
    }

    private mutating func propose(
        _ initiative: InitiativeID,
        _ pot: PotKey,
        in id: BudgetID,
        _ context: ActContext
    ) throws(ActRefusal) {
        var file = try self.file(initiative)
        let budget = try self.budget(id)
        guard file.budget == nil else { throw .otherBudget(file.budget) }
        guard file.panel == budget.panel else { throw .otherPanel(file.panel) }
        let early: [InitiativeState] = [.draft, .gatheringSupport]
        guard early.contains(file.state) else { throw .initiativeAt(file.state, needed: early) }
        let asked = file.dossier.initiative.current.content.asked
        try self.step(id, .propose(initiative, pot, asked), context)
        file.budget = id
        file.dossier.round = budget.budget.plan.executeBy
        self.files[initiative] = file
    }

    /// The pots hold in the ledger what is promised.
    func require(_ pots: [PotKey: Money]) throws(ActRefusal) {
        for pot in pots.keys.sorted() {
            let holds = self.ledger.balance(of: .pot(pot))
            if let promised = pots[pot], holds < promised { throw .ledger(.short(.pot(pot), holds: holds)) }
        }
    }

    private mutating func openBallot(
        _ id: BudgetID,
        _ document: DocumentID,
        _ context: ActContext
    ) throws(ActRefusal) {
        let ballot = try context.shelf.ballot(document)
        try self.require(try self.budget(id).budget.pots)
        try self.step(id, .openBallot(ballot), context)
    }
}

extension BudgetDeed {
    /// The act of the budget, where nothing has to be looked up for it.
    var step: BudgetAct? {
        switch self {
        case .openIdeas: .openIdeas
        case .askSupport: .askSupport
        case .reportIncident(let text): .reportIncident(text)
        case .extend(let day, let text): .extend(day, text)
        case .voidBatch(let batch, let text): .voidBatch(batch, text)
        case .rerun(let from, let through, let text): .rerun(from: from, through: through, text)
        case .fundAll(let text): .fundAll(text)
        case .takeOver(let result): .takeOver(result)
        case .finish: .finish
        default: nil
        }
    }
}
