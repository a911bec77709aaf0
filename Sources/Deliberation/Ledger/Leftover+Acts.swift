internal import BallotRules

extension Leftover {
    /// What is to be booked on `day` with what `pots` have left; nothing for pots whose day has not come or that are empty.
    ///
    /// Money goes back, or along to the next year, once the year of its pot is over. Pots become one on the day of the
    /// scheme in their own year, or later (Best: 1 March). Booked once, there is nothing left to book, so that asking again
    /// does no harm.
    ///
    /// - Parameters:
    ///   - pots: the pots of the scheme, in any order.
    ///   - common: the pot that they become, where the scheme pools them.
    ///   - reserve: where goes what cannot be taken along; `nil` for back to the municipality.
    public func acts(
        for pots: [PotKey],
        in ledger: AwardLedger,
        on day: Day,
        common: PotKey? = nil,
        reserve: PotKey? = nil
    ) throws(PotPlanProblem) -> [LedgerAct] {
        let today = day.parts
        let held = Set(pots).sorted().filter { ledger.balance(of: .pot($0)) > .zero }
        let past = held.filter { $0.year < today.year && $0 != reserve }
        switch self {
        case .returned: return past.map { .giveBack($0, ledger.balance(of: .pot($0))) }
        case .carriedOver(let years, let cap):
            return past.map { .carryOver(CarryOver($0, years: years, cap: cap, reserve: reserve)) }
        case .pooled(let month, let date):
            guard let common else { throw .noCommonPot }
            let due = held.filter {
                $0 != common && ($0.year, month, date) <= (today.year, today.month, today.day)
            }
            return due.isEmpty ? [] : [.pool(due, into: common)]
        }
    }
}

extension Scheme {
    /// What is to be booked on `day` with what `pots` have left, by ``Scheme/leftover``; as
    /// ``Leftover/acts(for:in:on:common:reserve:)``.
    public func leftoverActs(
        for pots: [PotKey],
        in ledger: AwardLedger,
        on day: Day,
        common: PotKey? = nil,
        reserve: PotKey? = nil
    ) throws(PotPlanProblem) -> [LedgerAct] {
        try self.leftover.acts(for: pots, in: ledger, on: day, common: common, reserve: reserve)
    }

    /// What divides `pot` over `areas` by ``Scheme/split``; as ``SplitKey/targets(of:over:in:)``.
    public func splitAct(of pot: PotKey, over areas: [AreaID], in tree: AreaTree) throws(PotPlanProblem) -> LedgerAct {
        .divide(pot, over: try self.split.targets(of: pot, over: areas, in: tree))
    }
}
