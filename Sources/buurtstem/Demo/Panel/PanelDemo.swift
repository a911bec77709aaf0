internal import BallotRules
internal import Deliberation
internal import Foundation
internal import Proceedings

/// A demonstration evening, what the verifier says of its package, and what it says after one byte of a vote was changed.
struct PanelDemo {
    let evening: PanelEvening
    let package: [UInt8]
    let report: VerificationReport
    let tampering: DemoTampering?
    let tamperedReport: VerificationReport?

    /// Plays the evening of this very day, and verifies it.
    static func run(on day: Day, now: UInt64, language: Language) async throws -> PanelDemo {
        var random = SystemRandomNumberGenerator()
        let keys = DemoKeys(using: &random)
        let id = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
        var evening = try PanelEvening(on: day, language: language, key: keys.key, id: id)
        try evening.play(now: now)
        let package = try evening.record.package(at: now)
        let tampering = try DemoTampering(package, entry: self.firstVote(evening.record.entries))
        var second: VerificationReport?
        if let tampering { second = try await self.verify(tampering.package) }
        return PanelDemo(
            evening: evening,
            package: package,
            report: try await self.verify(package),
            tampering: tampering,
            tamperedReport: second
        )
    }

    /// The entry with the first vote of a member.
    private static func firstVote(_ entries: [[UInt8]]) -> Int {
        entries.firstIndex { bytes in
            guard case .act(let entry)? = (try? Entry(decoding: bytes))?.content, case .item(_, .vote) = entry.act
            else { return false }
            return true
        } ?? 0
    }

    private static func verify(_ package: [UInt8]) async throws -> VerificationReport {
        var input = VerificationInput()
        input.jobs = ProcessInfo.processInfo.activeProcessorCount
        return try await Verifier(MemorySource(package), input: input).verify()
    }

    /// What was done, to be read and recounted.
    var book: CaseBook { self.evening.record.state.book }

    /// The minutes of the meeting.
    var minutes: Minutes? { self.book.minutes(of: EveningPlace.meeting) }

    /// Texts of the record.
    var texts: ReportTexts {
        let texts = self.evening.record.texts
        return ReportTexts { texts[$0] }
    }
}
