internal import BallotRules

extension AwardLedger {
    typealias Transfer = LedgerEntry.Transfer

    /// How the money goes for `act`; notes what becomes of the award.
    mutating func transfers(for act: LedgerAct) throws(LedgerProblem) -> [Transfer] {
        switch act {
        case .deposit(let pot, let amount): return [Transfer(.treasury, .pot(pot), try Self.checked(amount))]
        case .giveBack(let pot, let amount): return [Transfer(.pot(pot), .treasury, try Self.checked(amount))]
        case .pool(let pots, let target): return try self.pool(pots, into: target)
        case .divide(let pot, let targets): return try self.divide(pot, over: targets)
        case .reserve(let id, let pot, let amount):
            guard self.awards[id] == nil else { throw .alreadyReserved(id) }
            self.awards[id] = Award(pot: pot)
            return [Transfer(.pot(pot), .reserved(id), try Self.checked(amount))]
        case .release(let id):
            guard let award = self.awards[id], self.balance(of: .reserved(id)) > .zero else { throw .notReserved(id) }
            if award.granted == .zero { self.awards[id] = nil }
            return [Transfer(.reserved(id), .pot(award.pot), self.balance(of: .reserved(id)))]
        case .award(let id, let pot, let decision): return try self.award(id, pot, decision)
        case .pay(let id, let amount, let most): return try self.pay(id, amount, most)
        case .account(let id, let receipt, let amount):
            try self.requireOpen(id)
            guard self.receipts.insert(receipt).inserted else { throw .repeatedReceipt(receipt) }
            return [Transfer(.advanced(id), .spent(id), try Self.checked(amount))]
        case .lower(let id, let amount): return try self.lower(id, amount)
        case .settle(let id): return try self.settle(id)
        case .reclaim(let id, let amount): return try self.reclaim(id, amount)
        case .repay(let id, let amount):
            guard let award = self.awards[id] else { throw .notAwarded(id) }
            return [Transfer(.claimed(id), .pot(award.pot), try Self.checked(amount))]
        }
    }

    private static func checked(_ amount: Money) throws(LedgerProblem) -> Money {
        guard amount > .zero, amount <= Money.limit else { throw .amount(amount) }
        return amount
    }

    @discardableResult private func requireOpen(_ id: InitiativeID) throws(LedgerProblem) -> Award {
        guard let award = self.awards[id], award.granted > .zero else { throw .notAwarded(id) }
        guard !award.isSettled else { throw .settled(id) }
        return award
    }

    private func pool(_ pots: [PotKey], into target: PotKey) throws(LedgerProblem) -> [Transfer] {
        var seen: Set<PotKey> = [target]
        for pot in pots {
            guard seen.insert(pot).inserted else { throw .repeatedPot(pot) }
        }
        return pots.map { Transfer(.pot($0), .pot(target), self.balance(of: .pot($0))) }
    }

    private func divide(_ pot: PotKey, over targets: [WeightedPot]) throws(LedgerProblem) -> [Transfer] {
        var seen: Set<PotKey> = [pot]
        for target in targets {
            guard seen.insert(target.pot).inserted else { throw .repeatedPot(target.pot) }
        }
        let weights = targets.map(\.weight)
        guard weights.contains(where: { $0 > 0 }),
            let parts = LargestRemainders(self.balance(of: .pot(pot)), by: weights)
        else { throw .noWeights }
        return zip(targets, parts.amounts).map { Transfer(.pot(pot), .pot($0.pot), $1) }
    }

    private mutating func award(_ id: InitiativeID, _ pot: PotKey, _ decision: Decision) throws(LedgerProblem)
        -> [Transfer]
    {
        guard decision.amount > .zero else { throw .noMoney(id) }
        var award = self.awards[id] ?? Award(pot: pot)
        guard award.pot == pot else { throw .otherPot(award.pot) }
        guard !award.isSettled else { throw .settled(id) }
        let whole = award.granted + decision.amount
        if case .amount(let most) = decision.ceiling, whole > most { throw .aboveCeiling(whole, most: most) }
        award.granted = whole
        self.awards[id] = award
        let kept = self.balance(of: .reserved(id))
        let ofKept = min(kept, decision.amount)
        return [
            Transfer(.reserved(id), .committed(id), ofKept),
            Transfer(.pot(pot), .committed(id), decision.amount - ofKept),
            Transfer(.reserved(id), .pot(pot), kept - ofKept),
        ]
    }

    private mutating func pay(_ id: InitiativeID, _ amount: Money, _ most: Proportion) throws(LedgerProblem)
        -> [Transfer]
    {
        let award = try self.requireOpen(id)
        let amount = try Self.checked(amount)
        // What has no receipt yet stays within the advance that the scheme allows, rounded down to the cent.
        let part = Int128(award.granted.units) * Int128(most.numerator) / Int128(most.denominator)
        let limit = Money(units: Int(part))
        let without = self.balance(of: .advanced(id)) + amount
        guard without <= limit else { throw .aboveAdvance(without, most: limit) }
        return [Transfer(.committed(id), .advanced(id), amount)]
    }

    private mutating func lower(_ id: InitiativeID, _ amount: Money) throws(LedgerProblem) -> [Transfer] {
        var award = try self.requireOpen(id)
        let amount = try Self.checked(amount)
        let held = self.balance(of: .committed(id))
        guard amount <= held, amount < award.granted else { throw .short(.committed(id), holds: held) }
        award.granted = award.granted - amount
        self.awards[id] = award
        return [Transfer(.committed(id), .pot(award.pot), amount)]
    }

    private mutating func settle(_ id: InitiativeID) throws(LedgerProblem) -> [Transfer] {
        var award = try self.requireOpen(id)
        award.isSettled = true
        self.awards[id] = award
        return [
            Transfer(.committed(id), .pot(award.pot), self.balance(of: .committed(id))),
            Transfer(.advanced(id), .claimed(id), self.balance(of: .advanced(id))),
        ]
    }

    private func reclaim(_ id: InitiativeID, _ amount: Money) throws(LedgerProblem) -> [Transfer] {
        guard let award = self.awards[id], award.granted > .zero else { throw .notAwarded(id) }
        let amount = try Self.checked(amount)
        let ofAdvance = min(self.balance(of: .advanced(id)), amount)
        let spent = self.balance(of: .spent(id))
        guard amount - ofAdvance <= spent else { throw .short(.spent(id), holds: spent) }
        return [
            Transfer(.advanced(id), .claimed(id), ofAdvance), Transfer(.spent(id), .claimed(id), amount - ofAdvance),
        ]
    }
}
