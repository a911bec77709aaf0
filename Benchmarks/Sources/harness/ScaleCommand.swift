internal import BallotRules
internal import ElectionFiles

/// Times one rule, or reading, on one synthetic election.
struct ScaleCommand {
    let voters: String
    let projects: String
    let rule: String

    private struct Result: Encodable {
        let status = "ok"
        let voters: Int
        let projects: Int
        let rule: String
        let seconds_min: Double
        let seconds_median: Double
        let repetitions: Int
        let winners: Int
        let groups: Int
        let bytes: Int
        let peak_rss_mb: Double
    }

    func run(seconds text: String) throws {
        let seconds = try Options.number(text, as: Double.self)
        let town = SyntheticTown(voters: try Options.number(self.voters), projects: try Options.number(self.projects))
        if self.rule == "read" {
            let bytes = town.file()
            let groups = try InputFile.election(bytes, path: "synthetic").profile.groupCount
            let timing = Timing(seconds: seconds) { PabulibReader(mode: .lenient).read(bytes) }
            try self.report(timing, of: town, winners: 0, groups: groups, bytes: bytes.count)
        } else {
            let parts = self.rule.split(separator: ":", maxSplits: 1).map(String.init)
            let options = try Options.parse(parts.count == 2 ? parts[1] : "-")
            let count = try Count(parts[0], options: options, tieOrder: .id)
            let election = try town.election()
            let timing = try Timing(seconds: seconds) { () throws(Refusal) in try count.outcome(of: election) }
            let winners = try count.outcome(of: election).awards.count
            try self.report(timing, of: town, winners: winners, groups: election.profile.groupCount, bytes: 0)
        }
    }

    private func report(_ timing: Timing, of town: SyntheticTown, winners: Int, groups: Int, bytes: Int) throws {
        try Output.line(
            Result(
                voters: town.voters,
                projects: town.projects,
                rule: self.rule,
                seconds_min: timing.minimum,
                seconds_median: timing.median,
                repetitions: timing.durations.count,
                winners: winners,
                groups: groups,
                bytes: bytes,
                peak_rss_mb: Double(ProcessMemory.now().peak) / 1_048_576
            )
        )
    }
}
