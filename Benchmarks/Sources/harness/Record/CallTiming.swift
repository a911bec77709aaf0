/// How long one call takes, of many in a row: the same way of timing as in `peers/bare/operations.c`.
struct CallTiming: Encodable {
    let seconds_min: Double
    let seconds_median: Double
    let cpu_min: Double
    let cpu_median: Double
    let repetitions: Int

    /// The timing of batches that took so long per call.
    init(wall: [Double], processor: [Double]) {
        let (wall, processor) = (wall.sorted(), processor.sorted())
        self.seconds_min = wall.first ?? 0
        self.seconds_median = wall.isEmpty ? 0 : wall[wall.count / 2]
        self.cpu_min = processor.first ?? 0
        self.cpu_median = processor.isEmpty ? 0 : processor[processor.count / 2]
        self.repetitions = wall.count
    }

    /// Repeats `call` in batches of at least two milliseconds, five of them or more, for `seconds`.
    init<Result>(seconds: Double, _ call: () throws -> Result) throws {
        var batch = 1
        while try Self.time(batch, call).wall * Double(batch) < 2e-3 { batch *= 2 }
        var (wall, processor): ([Double], [Double]) = ([], [])
        let clock = ContinuousClock()
        let begin = clock.now
        while wall.count < 5 || (clock.now - begin) / .seconds(1) < seconds {
            let time = try Self.time(batch, call)
            wall.append(time.wall)
            processor.append(time.processor)
        }
        self.init(wall: wall, processor: processor)
    }

    private static func time<Result>(
        _ batch: Int,
        _ call: () throws -> Result
    ) throws -> (wall: Double, processor: Double) {
        let clock = ContinuousClock()
        let start = (clock.now, ProcessorTime.now)
        for _ in 0..<batch { blackHole(try call()) }
        let processor = ProcessorTime.now - start.1
        return ((clock.now - start.0) / .seconds(1) / Double(batch), processor / Double(batch))
    }
}
