/// How long answers took, in microseconds.
struct Latencies {
    private var values: [Int] = []
    private var isSorted = true

    mutating func add(_ microseconds: Int) {
        self.values.append(microseconds)
        self.isSorted = false
    }

    mutating func add(_ others: Latencies) {
        self.values += others.values
        self.isSorted = false
    }

    var count: Int { self.values.count }

    /// The value that `permille` of all do not exceed, in milliseconds; 0 without any.
    mutating func quantile(_ permille: Int) -> Double {
        if !self.isSorted { self.values.sort() }
        self.isSorted = true
        guard !self.values.isEmpty else { return 0 }
        let place = min(self.values.count - 1, (self.values.count * permille + 999) / 1000 - 1)
        return Double(self.values[max(0, place)]) / 1000
    }
}
