internal import BallotRules

/// What a booking would do: worked out without changing anything.
struct LedgerPlan {
    /// How the money would go, in order; amounts of zero are left out when it is booked.
    var transfers: [LedgerEntry.Transfer]
    /// What would be known of the award of the initiative that the act names.
    var award: AwardLedger.Award?
    /// What a carry-over would keep: at place k what was carried over k times before.
    var kept: [Money] = []

    init(_ transfers: [LedgerEntry.Transfer], award: AwardLedger.Award? = nil) {
        self.transfers = transfers
        self.award = award
    }
}

extension AwardLedger {
    typealias Transfer = LedgerEntry.Transfer

    /// What `act` would do.
    func plan(for act: LedgerAct) throws(LedgerProblem) -> LedgerPlan {
        switch act {
        case .deposit(let pot, let amount):
            return LedgerPlan([Transfer(.treasury, .pot(pot), try Self.checked(amount))])
        case .giveBack(let pot, let amount):
            return LedgerPlan([Transfer(.pot(pot), .treasury, try Self.checked(amount))])
        case .pool(let pots, let target): return try self.pool(pots, into: target)
        case .divide(let pot, let targets): return try self.divide(pot, over: targets)
        case .carryOver(let carry): return try self.carryOver(carry)
        case .transfer(let pot, let target, let amount, let decision):
            guard pot != target else { throw .repeatedPot(pot) }
            guard decision.isWellFormed else { throw .noDecision }
            return LedgerPlan([Transfer(.pot(pot), .pot(target), try Self.checked(amount))])
        case .reserve(let id, let pot, let amount):
            guard self.awards[id] == nil else { throw .alreadyReserved(id) }
            return LedgerPlan([Transfer(.pot(pot), .reserved(id), try Self.checked(amount))], award: Award(pot: pot))
        case .release(let id):
            let kept = self.balance(of: .reserved(id))
            guard let award = self.awards[id], kept > .zero else { throw .notReserved(id) }
            let left = award.granted == .zero ? nil : award
            return LedgerPlan([Transfer(.reserved(id), .pot(award.pot), kept)], award: left)
        case .award(let id, let pot, let decision): return try self.award(id, pot, decision)
        case .replace(let id, let decision): return try self.replace(id, decision)
        case .pay(let id, let amount, let most): return try self.pay(id, amount, most)
        case .account(let id, let receipt, let amount):
            let award = try self.openAward(id)
            guard !self.receipts.contains(receipt) else { throw .repeatedReceipt(receipt) }
            return LedgerPlan([Transfer(.advanced(id), .spent(id), try Self.checked(amount))], award: award)
        case .lower(let id, let amount): return try self.lower(id, amount)
        case .settle(let id): return try self.settle(id)
        case .reclaim(let id, let amount): return try self.reclaim(id, amount)
        case .repay(let id, let amount):
            let award = try self.anyAward(id)
            return LedgerPlan([Transfer(.claimed(id), .pot(award.pot), try Self.checked(amount))], award: award)
        case .writeOff(let id, let amount, let decision):
            let award = try self.anyAward(id)
            guard decision.isWellFormed else { throw .noDecision }
            return LedgerPlan([Transfer(.claimed(id), .writtenOff(id), try Self.checked(amount))], award: award)
        }
    }

    static func checked(_ amount: Money) throws(LedgerProblem) -> Money {
        guard amount > .zero, amount <= Money.limit else { throw .amount(amount) }
        return amount
    }

    /// The award of an initiative, fixed or not.
    func anyAward(_ id: InitiativeID) throws(LedgerProblem) -> Award {
        guard let award = self.awards[id], award.granted > .zero else { throw .notAwarded(id) }
        return award
    }

    /// The award of an initiative whose amount is not fixed yet.
    func openAward(_ id: InitiativeID) throws(LedgerProblem) -> Award {
        let award = try self.anyAward(id)
        guard !award.isSettled else { throw .settled(id) }
        return award
    }

    private func pool(_ pots: [PotKey], into target: PotKey) throws(LedgerProblem) -> LedgerPlan {
        var seen: Set<PotKey> = [target]
        for pot in pots {
            guard seen.insert(pot).inserted else { throw .repeatedPot(pot) }
        }
        return LedgerPlan(pots.map { Transfer(.pot($0), .pot(target), self.balance(of: .pot($0))) })
    }

    private func divide(_ pot: PotKey, over targets: [WeightedPot]) throws(LedgerProblem) -> LedgerPlan {
        var seen: Set<PotKey> = [pot]
        for target in targets {
            guard seen.insert(target.pot).inserted else { throw .repeatedPot(target.pot) }
        }
        let weights = targets.map(\.weight)
        guard weights.contains(where: { $0 > 0 }),
            let parts = LargestRemainders(self.balance(of: .pot(pot)), by: weights)
        else { throw .noWeights }
        return LedgerPlan(zip(targets, parts.amounts).map { Transfer(.pot(pot), .pot($0.pot), $1) })
    }

    private func carryOver(_ carry: CarryOver) throws(LedgerProblem) -> LedgerPlan {
        guard let next = carry.next else { throw .lastYear(carry.pot.year) }
        if let reserve = carry.reserve, reserve == carry.pot || reserve == next { throw .repeatedPot(reserve) }
        let whole = self.balance(of: .pot(carry.pot))
        let kept = self.ages.kept(carry, whole: whole)
        let along = kept.reduce(.zero) { $0 + $1 }
        var plan = LedgerPlan([
            Transfer(.pot(carry.pot), .pot(next), along),
            Transfer(.pot(carry.pot), carry.reserve.map { .pot($0) } ?? .treasury, whole - along),
        ])
        plan.kept = kept
        return plan
    }
}
