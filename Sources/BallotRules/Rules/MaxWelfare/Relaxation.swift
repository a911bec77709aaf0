/// Items by value per cost, and what a room could hold at most if the last one might be taken in part.
struct Relaxation {
    private let items: [KnapsackItem]
    /// Sums over the items before each position.
    private var costs: [Int] = [0]
    private var values: [Int128] = [0]

    /// `items` must stand by value per cost, the highest first.
    init(_ items: [KnapsackItem]) {
        self.items = items
        for (position, item) in items.enumerated() {
            self.costs.append(self.costs[position] + item.cost)
            self.values.append(self.values[position] + item.value)
        }
    }

    var count: Int { self.items.count }

    func cost(_ run: Range<Int>) -> Int { self.costs[run.upperBound] - self.costs[run.lowerBound] }

    func value(_ run: Range<Int>) -> Int128 { self.values[run.upperBound] - self.values[run.lowerBound] }

    /// At least the value of any choice of items from `run.lowerBound` on that fits in `room`, where `run` is the
    /// longest run from there that fits.
    func bound(_ run: Range<Int>, room: Int) -> Int128 {
        let value = self.value(run)
        guard run.upperBound < self.items.count else { return value }
        let next = self.items[run.upperBound]
        let left = Int128(room - self.cost(run))
        let (product, overflow) = next.value.multipliedReportingOverflow(by: left)
        // The next item does not fit, so its whole value is more than the part.
        return value + (overflow ? next.value : product / Int128(max(next.cost, 1)))
    }
}
