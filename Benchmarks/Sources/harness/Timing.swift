internal import Foundation

/// How long repetitions of one piece of work took.
struct Timing {
    /// Wall-clock seconds of each repetition, ascending.
    let durations: [Double]
    /// Processor seconds per repetition, over all threads.
    let processorSeconds: Double

    var minimum: Double { self.durations.first ?? 0 }
    var median: Double { self.durations.isEmpty ? 0 : self.durations[self.durations.count / 2] }

    /// Repeats `work` at least three times and until `seconds` have passed in all; work that is slower than that is not
    /// repeated beyond 20 seconds.
    init<Result, Failure: Error>(seconds: Double, _ work: () throws(Failure) -> Result) throws(Failure) {
        let clock = ContinuousClock()
        var durations: [Double] = []
        var total = 0.0
        let processorStart = clock_t.now
        while (durations.count < 3 && total < 20) || (total < seconds && durations.count < 1_000) {
            let start = clock.now
            let result = try work()
            let duration = (clock.now - start) / .seconds(1)
            blackHole(result)
            durations.append(duration)
            total += duration
        }
        let ticks = Double(clock_t.now - processorStart) / Double(CLOCKS_PER_SEC)
        self.processorSeconds = ticks / Double(durations.count)
        self.durations = durations.sorted()
    }
}

extension clock_t {
    /// Processor time used so far.
    fileprivate static var now: clock_t { clock() }
}

/// Takes a result so that the work which made it cannot be left out.
@inline(never)
func blackHole<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
}
