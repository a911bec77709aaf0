internal import BallotRules

/// Times a rule on an election that is already in memory; reading the file is not part of it.
struct CountCommand {
    let file: String
    let rule: String
    let options: String

    private struct Result: Encodable {
        let status = "ok"
        let seconds_min: Double
        let seconds_median: Double
        let cpu_seconds: Double
        let repetitions: Int
        let runs: Int
        let election_rss_mb: Double
        let peak_rss_mb: Double
        let winners: [String]
    }

    func run(seconds text: String) throws {
        let seconds = try Options.number(text, as: Double.self)
        let count = try Count(self.rule, options: try Options.parse(self.options), tieOrder: .id)
        let election = try InputFile.election(try InputFile.bytes(self.file), path: self.file)
        let loaded = ProcessMemory.now()
        let timing = try Timing(seconds: seconds) { () throws(Refusal) in try count.outcome(of: election) }
        let outcome = try count.outcome(of: election)
        try Output.line(
            Result(
                seconds_min: timing.minimum,
                seconds_median: timing.median,
                cpu_seconds: timing.processorSeconds,
                repetitions: timing.durations.count,
                runs: Self.runs(outcome),
                election_rss_mb: Double(loaded.resident) / 1_048_576,
                peak_rss_mb: Double(ProcessMemory.now().peak) / 1_048_576,
                winners: outcome.selected.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            )
        )
    }

    private static func runs(_ outcome: Outcome) -> Int {
        for case .endowment(_, let runs, _) in outcome.facts { return runs }
        return 1
    }
}
