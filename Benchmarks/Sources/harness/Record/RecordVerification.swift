internal import Proceedings

/// Verifies a package in a file, as `buurtstem verify` does, and says what it took.
struct RecordVerification {
    let path: String

    private struct Result: Encodable {
        let status = "ok"
        let bytes: Int
        let entries: Int
        let ballots: Int
        let jobs: Int
        let seconds: Double
        let cpu_seconds: Double
        let before_rss_mb: Double
        let peak_rss_mb: Double
    }

    func run(jobs: Int) async throws {
        let source = try FileSource(self.path)
        var input = VerificationInput()
        input.jobs = jobs
        let before = ProcessMemory.now()
        let clock = ContinuousClock()
        let start = (clock.now, ProcessorTime.now)
        let report = try await Verifier(source, input: input).verify()
        let (seconds, processor) = ((clock.now - start.0) / .seconds(1), ProcessorTime.now - start.1)
        guard report.isGood, let record = report.record, let certificate = record.certificate else {
            throw HarnessError.notVerified(report.findings.first.map { "\($0)" } ?? "there is no record")
        }
        try Output.line(
            Result(
                bytes: source.size,
                entries: record.entries,
                ballots: certificate.counts.counted,
                jobs: jobs,
                seconds: seconds,
                cpu_seconds: processor,
                before_rss_mb: Double(before.resident) / 1_048_576,
                peak_rss_mb: Double(ProcessMemory.now().peak) / 1_048_576
            )
        )
    }
}
