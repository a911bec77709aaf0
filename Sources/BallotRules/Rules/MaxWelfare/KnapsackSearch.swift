/// One search for a best set: clusters first, one item of each or none, then single items by value per cost.
struct KnapsackSearch {
    private let capacity: Int
    private let clusters: [[KnapsackItem]]
    private let singles: [KnapsackItem]
    private let limit: Int
    /// Whether any set of value ``best`` + 1 or more will do.
    private let takesFirst: Bool
    /// Sets must have more value than this.
    private var best: Int128
    private var found: Found?

    /// A partial set is a chain of nodes; node 0 is the empty set.
    private var parents: [Int32] = [0]
    private var items: [Int32] = [-1]
    /// All items by number, for the chains.
    private var catalogue: [KnapsackItem] = []

    private struct Entry {
        let cost: Int
        let value: Int128
        let node: Int32
    }

    /// A set: a chain and the run of singles that completes it.
    private struct Found {
        let value: Int128
        let node: Int32
        let run: Range<Int>
    }

    init(capacity: Int, clusters: [[KnapsackItem]], singles: [KnapsackItem], floor: Int128?, limit: Int) {
        self.capacity = capacity
        self.clusters = clusters
        self.singles = singles.sorted { $0.precedes($1) }
        self.limit = limit
        self.takesFirst = floor != nil
        self.best = (floor ?? 0) - 1
    }

    /// The best set, or `nil` when none is good enough.
    mutating func run() throws(CountError) -> (value: Int128, members: [Int])? {
        var entries = [Entry(cost: 0, value: 0, node: 0)]
        for (number, cluster) in self.clusters.enumerated() {
            let others = self.clusters.dropFirst(number + 1).flatMap { $0 }.filter { $0.members.count == 1 }
            let rest = Relaxation((others + self.singles).sorted { $0.precedes($1) })
            var next = entries
            for item in cluster { next = self.merged(next, self.adding(item, to: entries)) }
            entries = self.pruned(next, rest, from: 0, isFeasible: false)
            try self.check()
        }
        let rest = Relaxation(self.singles)
        entries = self.pruned(entries, rest, from: 0, isFeasible: true)
        for (position, item) in self.singles.enumerated() {
            if entries.isEmpty || (self.takesFirst && self.found != nil) { break }
            let next = self.merged(entries, self.adding(item, to: entries))
            entries = self.pruned(next, rest, from: position + 1, isFeasible: true)
            try self.check()
        }
        return self.found.map { ($0.value, self.members(of: $0)) }
    }

    private func check() throws(CountError) {
        if self.parents.count > self.limit { throw .refused(.tooLarge("max-welfare", limit: self.limit)) }
    }

    private mutating func adding(_ item: KnapsackItem, to entries: [Entry]) -> [Entry] {
        let number = Int32(truncatingIfNeeded: self.catalogue.count)
        self.catalogue.append(item)
        var added: [Entry] = []
        for entry in entries where entry.cost <= self.capacity - item.cost {
            added.append(
                Entry(
                    cost: entry.cost + item.cost,
                    value: entry.value + item.value,
                    node: Int32(truncatingIfNeeded: self.parents.count)
                )
            )
            self.parents.append(entry.node)
            self.items.append(number)
        }
        return added
    }

    /// Both lists, by rising cost and value; what costs no less and is worth no more than another is left out.
    private func merged(_ left: [Entry], _ right: [Entry]) -> [Entry] {
        var result: [Entry] = []
        result.reserveCapacity(left.count + right.count)
        var (first, second) = (0, 0)
        while first < left.count || second < right.count {
            let takesLeft =
                second == right.count
                || (first < left.count
                    && (left[first].cost, -left[first].value) <= (right[second].cost, -right[second].value))
            let entry = takesLeft ? left[first] : right[second]
            if takesLeft { first += 1 } else { second += 1 }
            if let last = result.last, entry.value <= last.value { continue }
            result.append(entry)
        }
        return result
    }

    /// The entries that can still beat the best set, after trying to complete each with the items that come next.
    private mutating func pruned(_ entries: [Entry], _ rest: Relaxation, from start: Int, isFeasible: Bool) -> [Entry] {
        var breaks = [Int](repeating: 0, count: entries.count)
        var end = rest.count
        for (position, entry) in entries.enumerated() {
            // Entries rise in cost, so the run of items that fits only gets shorter.
            let room = self.capacity - entry.cost
            while end > start && rest.cost(start..<end) > room { end -= 1 }
            end = max(end, start)
            breaks[position] = end
            let value = entry.value + rest.value(start..<end)
            if isFeasible && value > self.best {
                self.best = value
                self.found = Found(value: value, node: entry.node, run: start..<end)
            }
        }
        return zip(entries, breaks).filter { entry, end in
            entry.value + rest.bound(start..<end, room: self.capacity - entry.cost) > self.best
        }.map(\.0)
    }

    private func members(of found: Found) -> [Int] {
        var members = found.run.flatMap { self.singles[$0].members }
        var node = Int(found.node)
        while node > 0 {
            members += self.catalogue[Int(self.items[node])].members
            node = Int(self.parents[node])
        }
        return members
    }
}
