internal import BallotRules

extension AwardLedger {
    /// Grants the amount of a decision.
    func award(_ id: InitiativeID, _ pot: PotKey, _ decision: Decision) throws(LedgerProblem) -> LedgerPlan {
        guard decision.amount > .zero else { throw .noMoney(id) }
        var award = self.awards[id] ?? Award(pot: pot)
        guard award.pot == pot else { throw .otherPot(award.pot) }
        guard !award.isSettled else { throw .settled(id) }
        let whole = award.granted + decision.amount
        if case .amount(let most) = decision.ceiling, whole > most { throw .aboveCeiling(whole, most: most) }
        award.granted = whole
        let kept = self.balance(of: .reserved(id))
        let ofKept = min(kept, decision.amount)
        return LedgerPlan(
            [
                Transfer(.reserved(id), .committed(id), ofKept),
                Transfer(.pot(pot), .committed(id), decision.amount - ofKept),
                Transfer(.reserved(id), .pot(pot), kept - ofKept),
            ],
            award: award
        )
    }

    /// Grants what a new decision says in the place of what was granted before.
    func replace(_ id: InitiativeID, _ decision: Decision) throws(LedgerProblem) -> LedgerPlan {
        var award = try self.openAward(id)
        if case .amount(let most) = decision.ceiling, decision.amount > most {
            throw .aboveCeiling(decision.amount, most: most)
        }
        let more = decision.amount - award.granted
        award.granted = decision.amount
        let (pot, committed) = (Account.pot(award.pot), Account.committed(id))
        guard more < .zero else { return LedgerPlan([Transfer(pot, committed, more)], award: award) }
        let less = Money.zero - more
        let held = self.balance(of: committed)
        guard less <= held else { throw .short(committed, holds: held) }
        return LedgerPlan([Transfer(committed, pot, less)], award: award)
    }

    /// Pays within the advance that the scheme allows.
    func pay(_ id: InitiativeID, _ amount: Money, _ most: Proportion) throws(LedgerProblem) -> LedgerPlan {
        let award = try self.openAward(id)
        let amount = try Self.checked(amount)
        // What has no receipt yet stays within the advance that the scheme allows, rounded down to the cent.
        let part = Int128(award.granted.units) * Int128(most.numerator) / Int128(most.denominator)
        let limit = Money(units: Int(part))
        let without = self.balance(of: .advanced(id)) + amount
        guard without <= limit else { throw .aboveAdvance(without, most: limit) }
        return LedgerPlan([Transfer(.committed(id), .advanced(id), amount)], award: award)
    }

    /// Lowers an award after a change of the plan.
    func lower(_ id: InitiativeID, _ amount: Money) throws(LedgerProblem) -> LedgerPlan {
        var award = try self.openAward(id)
        let amount = try Self.checked(amount)
        let held = self.balance(of: .committed(id))
        guard amount <= held, amount < award.granted else { throw .short(.committed(id), holds: held) }
        award.granted = award.granted - amount
        return LedgerPlan([Transfer(.committed(id), .pot(award.pot), amount)], award: award)
    }

    /// Fixes the amount.
    func settle(_ id: InitiativeID) throws(LedgerProblem) -> LedgerPlan {
        var award = try self.openAward(id)
        award.isSettled = true
        return LedgerPlan(
            [
                Transfer(.committed(id), .pot(award.pot), self.balance(of: .committed(id))),
                Transfer(.advanced(id), .claimed(id), self.balance(of: .advanced(id))),
            ],
            award: award
        )
    }

    /// Asks back for a breach, first of what has no receipt.
    func reclaim(_ id: InitiativeID, _ amount: Money) throws(LedgerProblem) -> LedgerPlan {
        let award = try self.anyAward(id)
        let amount = try Self.checked(amount)
        let ofAdvance = min(self.balance(of: .advanced(id)), amount)
        let spent = self.balance(of: .spent(id))
        guard amount - ofAdvance <= spent else { throw .short(.spent(id), holds: spent) }
        return LedgerPlan(
            [
                Transfer(.advanced(id), .claimed(id), ofAdvance),
                Transfer(.spent(id), .claimed(id), amount - ofAdvance),
            ],
            award: award
        )
    }
}
