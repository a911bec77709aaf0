internal import BallotRules

extension CaseBook {
    /// The initiatives of a budget whose outcome stands from now on: certified, and chosen, passed over or kept in reserve.
    ///
    /// Until the first award a fault in the ballot can still undo the outcome, so that initiatives stay on the ballot till then.
    func settled(_ budget: BudgetFile, _ context: ActContext) throws(ActRefusal) -> [CaseFile] {
        guard [.award, .execution].contains(budget.budget.state) else { return [] }
        // Where everything is funded for a fault in the ballot, its decision stands in the place of a count.
        let found: Set<InitiativeFacts.Finding> = [.ballotAsPublished, .certified]
        let ends: [(BudgetIdea.Stage, InitiativeAct, Set<InitiativeFacts.Finding>)] = [
            (.selected, .select, [.allocated]), (.notSelected, .passOver, [.reason]), (.reserve, .putOnReserve, []),
        ]
        var settled: [CaseFile] = []
        for (stage, act, findings) in ends {
            for idea in budget.budget.ideas(at: stage) {
                guard var file = self.files[idea], file.state == .onBallot else { continue }
                try file.advance(.certify, context, findings: found)
                try file.advance(act, context, findings: findings)
                settled.append(file)
            }
        }
        return settled
    }

    /// The decision on what was chosen: the verdict is that of the ballot, and the money comes from the pot of the idea.
    mutating func award(
        _ idea: InitiativeID,
        _ terms: DecisionTerms,
        _ motivation: Motivation,
        in id: BudgetID,
        _ context: ActContext
    ) throws(ActRefusal) {
        var budget = try self.budget(id)
        var file = try self.idea(idea, in: id)
        let settled = try self.settled(budget, context)
        file = settled.first { $0.id == idea } ?? file
        guard let chosen = budget.budget.ideas[idea] else { throw .otherBudget(nil) }
        if terms.kind.isGrant {
            try budget.apply(.award(idea), context)
        } else {
            guard chosen.stage == .selected else { throw .instrument(.problem(.unknown(idea.text))) }
            try budget.apply(.drop(idea, terms.deviation?.text ?? motivation.reason), context)
        }
        let verdict = try Self.verdict(of: chosen, terms, motivation, on: file, context)
        file.verdict = verdict
        file.dossier.decided = verdict.version
        // The ledger books last: what is refused leaves everything as it was.
        try self.decide(&file, terms, chosen.pot, context)
        self.budgets[id] = budget
        for other in settled { self.files[other.id] = other }
        self.files[idea] = file
    }

    private static func verdict(
        of chosen: BudgetIdea,
        _ terms: DecisionTerms,
        _ motivation: Motivation,
        on file: CaseFile,
        _ context: ActContext
    ) throws(ActRefusal) -> Verdict {
        let version = file.dossier.initiative.current
        let proposal = Proposal(
            chosen.amount == version.content.asked ? .grant : .partly,
            amount: chosen.amount,
            conditions: terms.kind.isGrant ? terms.conditions : [],
            of: version.address,
            by: context.person
        )
        do throws(VerdictProblem) {
            return try Verdict(proposal, on: version, motivation, under: file.dossier.scheme, isDivided: false)
        } catch { throw .verdict(error) }
    }

    /// What was awarded falls out: nothing more is paid, what is left goes back to the pot.
    mutating func drop(_ idea: InitiativeID, _ text: TextID, in id: BudgetID, _ context: ActContext) throws(ActRefusal)
    {
        _ = try self.idea(idea, in: id)
        var budget = try self.budget(id)
        guard budget.budget.ideas[idea]?.stage == .awarded else { throw .instrument(.problem(.unknown(idea.text))) }
        try budget.apply(.drop(idea, text), context)
        try self.bookMoney(.settle(idea), context)
        self.budgets[id] = budget
    }

    mutating func callReserve(_ idea: InitiativeID, in id: BudgetID, _ context: ActContext) throws(ActRefusal) {
        let budget = try self.budget(id)
        let settled = try self.settled(budget, context)
        var file = try self.idea(idea, in: id)
        file = settled.first { $0.id == idea } ?? file
        // Whether there is a place is for the budget to say, which knows what is left and who is next.
        try self.step(id, .callReserve(idea), context)
        do throws(ActRefusal) { try file.advance(.promote, context, findings: [.placeFree]) } catch {
            self.budgets[id] = budget
            throw error
        }
        for other in settled { self.files[other.id] = other }
        self.files[idea] = file
    }

    mutating func complete(_ idea: InitiativeID, _ text: TextID, in id: BudgetID, _ context: ActContext)
        throws(ActRefusal)
    {
        let file = try self.idea(idea, in: id)
        let ready: [InitiativeState] = [.done, .accounted, .settled]
        guard ready.contains(file.state) else { throw .initiativeAt(file.state, needed: ready) }
        try self.step(id, .complete(idea, text), context)
    }
}
