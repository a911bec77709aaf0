/// What is held against each of many keys, in bounded memory (the generic cell rate algorithm, ITU-T I.371, with virtual
/// scheduling: one instant for each key).
///
/// A key's *debt* is the instant at which nothing is held against it any more; an attempt moves it on by one pause. Keys
/// without debt need no place. When there are too many keys, those whose debts end soonest are forgotten, and from then on
/// every key that is not in the table counts as having the largest debt that was forgotten. So nobody is ever forgiven
/// anything by filling the table with other keys; strangers pay instead, until that instant.
struct AttemptTable<Key: Hashable & Comparable & Sendable>: Sendable {
    let limit: AttemptLimit
    /// The most keys that are held.
    let capacity: Int
    private var debts: [Key: Int] = [:]
    /// The debt of every key that is not in the table.
    private var floor = 0

    init(_ limit: AttemptLimit, capacity: Int) {
        self.limit = limit
        self.capacity = max(capacity, 4)
    }

    /// How many keys are held.
    var count: Int { self.debts.count }

    /// How many milliseconds the key must wait before its next attempt.
    func wait(_ key: Key, at now: Int) -> Int {
        let free = self.debt(key) - (self.limit.burst - 1) * self.limit.pause
        return max(0, free - now)
    }

    /// Counts an attempt.
    mutating func take(_ key: Key, at now: Int) {
        let debt = max(self.debt(key), now) + self.limit.pause
        if self.debts[key] == nil, self.debts.count >= self.capacity { self.forget(at: now) }
        self.debts[key] = debt
    }

    /// Takes an attempt back.
    mutating func giveBack(_ key: Key, at now: Int) {
        guard let debt = self.debts[key] else { return }
        let left = debt - self.limit.pause
        self.debts[key] = left > max(now, self.floor) ? left : nil
    }

    private func debt(_ key: Key) -> Int { max(self.debts[key] ?? self.floor, self.floor) }

    /// Makes room: first keys without debt go, then a quarter of the table, those first whose debts end soonest.
    private mutating func forget(at now: Int) {
        self.debts = self.debts.filter { $0.value > max(now, self.floor) }
        guard self.debts.count > self.capacity - self.capacity / 4 else { return }
        let order = self.debts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        for (key, debt) in order.prefix(self.capacity / 4) {
            self.debts[key] = nil
            self.floor = max(self.floor, debt)
        }
    }
}
