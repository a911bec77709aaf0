internal import BallotRules

extension CaseBook {
    mutating func keep(_ act: PotAct, _ context: ActContext) throws(ActRefusal) {
        switch act {
        case .deposit(let pot, let amount): try self.bookMoney(.deposit(pot, amount), context)
        case .giveBack(let pot, let amount): try self.bookMoney(.giveBack(pot, amount), context)
        case .carryOver(let carry): try self.bookMoney(.carryOver(carry), context)
        case .transfer(let pot, let target, let amount, let reason):
            try self.bookMoney(.transfer(pot, to: target, amount, by: reason), context)
        case .pool(let pots, let target): try self.bookMoney(.pool(pots, into: target), context)
        case .divide(let pot, let targets): try self.bookMoney(.divide(pot, over: targets), context)
        }
    }

    mutating func bookMoney(_ act: LedgerAct, _ context: ActContext) throws(ActRefusal) {
        do throws(LedgerProblem) {
            try self.ledger.book(act, entry: context.entry, on: context.day)
        } catch { throw .ledger(error) }
    }

    /// A decision on the verdict: within ceiling and pot, with a listed ground where it differs.
    mutating func decide(
        _ file: inout CaseFile,
        _ terms: DecisionTerms,
        _ pot: PotKey,
        _ context: ActContext
    ) throws(ActRefusal) {
        guard let verdict = file.verdict else { throw .noVerdict }
        if let known = self.ledger.awards[file.id], known.pot != pot { throw .ledger(.otherPot(known.pot)) }
        let asked = file.dossier.initiative.version(verdict.version)?.content.asked ?? .zero
        let before = self.ledger.awards[file.id]?.granted ?? .zero
        let available = self.ledger.balance(of: .pot(pot)) + self.ledger.balance(of: .reserved(file.id)) + before
        let decision: Decision
        do throws(DecisionProblem) {
            decision = try Decision(
                terms.kind,
                amount: terms.amount,
                conditions: terms.conditions,
                on: verdict,
                deviation: terms.deviation,
                under: file.dossier.scheme,
                asked: asked,
                pot: available,
                on: context.day
            )
        } catch { throw .decision(error) }
        var money = InitiativeFacts.Amounts()
        money.award = decision.amount
        money.pot = available
        try file.advance(
            decision.kind.isGrant ? .grant : .refuse,
            context,
            reason: terms.deviation?.text ?? verdict.motivation.reason,
            findings: [.competent, .followsVerdict, .motivation],
            money: money
        )
        if let act = self.moneyAct(file.id, decision, from: pot, before: before) {
            try self.bookMoney(act, context)
        }
        // Conditions of this decision have still to be met.
        file.dossier.observed.subtract([.conditionsMet, .heard, .breach, .receipts])
        file.decision = decision
        file.decisions.append(decision)
        file.pot = pot
    }

    /// What a decision does to the ledger: an award, the change of one after an objection, or what was kept comes free.
    private func moneyAct(_ id: InitiativeID, _ decision: Decision, from pot: PotKey, before: Money) -> LedgerAct? {
        let kept = self.ledger.balance(of: .reserved(id))
        if decision.amount == before { return decision.amount == .zero && kept > .zero ? .release(id) : nil }
        return before == .zero ? .award(id, pot, decision) : .replace(id, decision)
    }

    /// What is kept, paid, accounted for and claimed back.
    mutating func spend(_ file: inout CaseFile, _ act: CaseAct, _ context: ActContext) throws(ActRefusal) {
        switch act {
        case .reserve(let pot, let amount):
            // Only where a decision, or the end, can still free it.
            let isOpen =
                InitiativeMachine.transition(.withdraw, from: file.state) != nil || file.state == .reconsidered
            guard isOpen else { throw .notReservable(file.state) }
            try self.bookMoney(.reserve(file.id, pot, amount), context)
        case .pay(let amount):
            var money = InitiativeFacts.Amounts()
            money.payment = amount
            money.payable = self.ledger.balance(of: .committed(file.id))
            try file.advance(.pay, context, money: money)
            try self.bookMoney(.pay(file.id, amount, most: file.dossier.scheme.advance), context)
        case .receipt(let receipt, let amount): try self.bookMoney(.account(file.id, receipt, amount), context)
        case .lower(let amount, _): try self.bookMoney(.lower(file.id, by: amount), context)
        case .reclaim(let amount, let reason):
            try file.advance(.reclaim, context, reason: reason, findings: reason.isBlank ? [] : [.motivation])
            try self.bookMoney(.reclaim(file.id, amount), context)
        case .repay(let amount): try self.bookMoney(.repay(file.id, amount), context)
        case .writeOff(let amount, let reason):
            try self.bookMoney(.writeOff(file.id, amount, by: reason), context)
        default: break
        }
    }
}
