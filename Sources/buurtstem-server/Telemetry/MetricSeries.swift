internal import Metrics
internal import Synchronization

/// One series of numbers: a counter, a gauge, or a histogram.
final class MetricSeries: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler,
    Sendable
{
    /// What the numbers are.
    enum Kind: String {
        case counter, gauge, histogram
    }

    /// The numbers so far.
    struct State {
        var value = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: MetricSeries.bounds.count)
    }

    /// The upper bounds of a histogram's buckets; times are in seconds.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10]

    let kind: Kind
    private let guarded = Mutex(State())

    init(_ kind: Kind) {
        self.kind = kind
    }

    var state: State { self.guarded.withLock { $0 } }

    func increment(by amount: Int64) { self.increment(by: Double(amount)) }
    func increment(by amount: Double) { self.guarded.withLock { $0.value += amount } }
    func decrement(by amount: Double) { self.guarded.withLock { $0.value -= amount } }
    func reset() { self.guarded.withLock { $0 = State() } }
    func set(_ value: Int64) { self.set(Double(value)) }
    func set(_ value: Double) { self.guarded.withLock { $0.value = value } }
    func record(_ value: Int64) { self.record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { self.record(Double(duration) / 1_000_000_000) }

    func record(_ value: Double) {
        guard self.kind == .histogram else { return self.set(value) }
        let bucket = MetricSeries.bounds.firstIndex { value <= $0 }
        self.guarded.withLock { state in
            state.value += value
            state.count += 1
            if let bucket { state.buckets[bucket] += 1 }
        }
    }
}
