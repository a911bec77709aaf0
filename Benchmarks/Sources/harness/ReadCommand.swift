internal import ElectionFiles

/// Times reading a file that is already in memory, and says how much memory the first reading took beside it.
struct ReadCommand {
    let file: String

    private struct Result: Encodable {
        let status = "ok"
        let bytes: Int
        let seconds_min: Double
        let seconds_median: Double
        let repetitions: Int
        let megabytes_per_second: Double
        let memory_multiple: Double
        let peak_rss_mb: Double
    }

    func run(seconds text: String) throws {
        let seconds = try Options.number(text, as: Double.self)
        // A first small reading brings in what any reading needs of the program itself.
        blackHole(try InputFile.election(SyntheticTown(voters: 10, projects: 20).file(), path: "synthetic"))
        let before = ProcessMemory.now()
        let bytes = try InputFile.bytes(self.file)
        let first = try InputFile.election(bytes, path: self.file)
        let after = ProcessMemory.now()
        blackHole(first)
        let timing = Timing(seconds: seconds) { PabulibReader(mode: .lenient).read(bytes) }
        try Output.line(
            Result(
                bytes: bytes.count,
                seconds_min: timing.minimum,
                seconds_median: timing.median,
                repetitions: timing.durations.count,
                megabytes_per_second: Double(bytes.count) / 1e6 / timing.minimum,
                memory_multiple: Double(after.peak - before.resident) / Double(bytes.count),
                peak_rss_mb: Double(after.peak) / 1_048_576
            )
        )
    }
}
