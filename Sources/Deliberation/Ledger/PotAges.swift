internal import BallotRules

/// How often the money in pots has been carried over; money that came in any other way is new.
struct PotAges: Hashable, Sendable {
    /// By pot: at place k what was carried over k + 1 times.
    private var layers: [PotKey: [Money]] = [:]

    /// What a pot that holds `whole` is made of: at place k what was carried over k times.
    func parts(of pot: PotKey, whole: Money) -> [Money] {
        let old = self.layers[pot] ?? []
        return [old.reduce(whole) { $0 - $1 }] + old
    }

    /// Takes money out of a pot, the oldest first.
    mutating func take(_ amount: Money, from pot: PotKey) {
        guard var old = self.layers[pot] else { return }
        var left = amount
        while left > .zero, let oldest = old.popLast() {
            if oldest > left { old.append(oldest - left) }
            left = max(left - oldest, .zero)
        }
        self.layers[pot] = old.isEmpty ? nil : old
    }

    /// What `carry` takes along of a pot that holds `whole`: at place k what was carried over k times before.
    func kept(_ carry: CarryOver, whole: Money) -> [Money] {
        var room = whole
        if case .amount(let most) = carry.cap { room = max(min(most, whole), .zero) }
        return self.parts(of: carry.pot, whole: whole).prefix(max(carry.years, 0)).map { part in
            let kept = min(part, room)
            room -= kept
            return kept
        }
    }

    /// Makes `kept` one year older in the pot of the next year; nothing is left in the old one.
    mutating func carry(_ kept: [Money], from pot: PotKey, to next: PotKey) {
        self.layers[pot] = nil
        var old = self.layers[next] ?? []
        for (place, amount) in kept.enumerated() {
            if place < old.count { old[place] += amount } else { old.append(amount) }
        }
        while old.last == .zero { old.removeLast() }
        self.layers[next] = old.isEmpty ? nil : old
    }
}
