public import BallotRules

/// What pots hold, in cents. Nothing gets lost: what is put in is in the pots or was taken out.
public struct PotLedger: Hashable, Sendable {
    /// Why money cannot be moved.
    public enum Problem: Error, Hashable, Sendable {
        /// The amount is negative or too large.
        case amount(Money)
        /// The pot holds this, which is less than is asked.
        case short(PotKey, holds: Money)
        /// The pots to divide over have no weight, or there are none.
        case noWeights
        /// A pot is named twice, or as source and target.
        case repeated(PotKey)
    }

    private var balances: [PotKey: Money] = [:]
    /// What was put in, less what was taken out.
    public private(set) var total = Money.zero

    /// No pots.
    public init() {}

    /// What a pot holds.
    public func balance(of pot: PotKey) -> Money { self.balances[pot] ?? .zero }

    /// The pots with their money, in order.
    public var pots: [(pot: PotKey, balance: Money)] {
        self.balances.keys.sorted().map { (pot: $0, balance: self.balance(of: $0)) }
    }

    /// Puts money into a pot (*storting*).
    public mutating func deposit(_ amount: Money, into pot: PotKey) throws(Problem) {
        try self.check(amount)
        guard self.total + amount <= Money.limit else { throw .amount(amount) }
        self.balances[pot] = self.balance(of: pot) + amount
        self.total += amount
    }

    /// Takes money out of a pot (*onttrekking*).
    public mutating func withdraw(_ amount: Money, from pot: PotKey) throws(Problem) {
        try self.check(amount)
        guard self.balance(of: pot) >= amount else { throw .short(pot, holds: self.balance(of: pot)) }
        self.balances[pot] = self.balance(of: pot) - amount
        self.total -= amount
    }

    /// Moves everything of `sources` into `target` (*samenvoegen*): six budgets in Heemskerk, all pots on a date in Best.
    public mutating func merge(_ sources: [PotKey], into target: PotKey) throws(Problem) {
        var seen: Set<PotKey> = [target]
        for source in sources {
            guard seen.insert(source).inserted else { throw .repeated(source) }
        }
        for source in sources {
            self.balances[target] = self.balance(of: target) + self.balance(of: source)
            self.balances[source] = nil
        }
    }

    /// Divides everything of `source` over `targets` by their weights, to the cent (*verdelen naar sleutel*).
    public mutating func split(_ source: PotKey, over targets: [(pot: PotKey, weight: Int)]) throws(Problem) {
        var seen: Set<PotKey> = [source]
        for target in targets {
            guard seen.insert(target.pot).inserted else { throw .repeated(target.pot) }
        }
        let weights = targets.map(\.weight)
        guard weights.contains(where: { $0 > 0 }), let parts = LargestRemainders(self.balance(of: source), by: weights)
        else { throw .noWeights }
        self.balances[source] = nil
        for (target, amount) in zip(targets, parts.amounts) {
            self.balances[target.pot] = self.balance(of: target.pot) + amount
        }
    }

    /// Moves what a pot holds to the same pot of the next year, up to a ceiling; what is above it is taken out and returned
    /// (*meenemen naar volgend jaar*).
    public mutating func carryOver(_ pot: PotKey, cap: Ceiling) throws(Problem) -> Money {
        let next = PotKey(area: pot.area, theme: pot.theme, year: pot.year + 1)
        let held = self.balance(of: pot)
        var above = Money.zero
        if case .amount(let most) = cap { above = max(held - most, .zero) }
        try self.withdraw(above, from: pot)
        try self.merge([pot], into: next)
        return above
    }

    private func check(_ amount: Money) throws(Problem) {
        guard (Money.zero...Money.limit).contains(amount) else { throw .amount(amount) }
    }
}
