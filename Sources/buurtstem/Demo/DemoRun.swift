internal import BallotRules
internal import Foundation
internal import Proceedings

/// A demonstration round, what the verifier says of its package, and what it says after one byte was changed.
struct DemoRun {
    let round: DemoRound
    let report: VerificationReport
    let tampering: DemoTampering?
    let tamperedReport: VerificationReport?
    /// Seconds that playing the round and verifying it took.
    let seconds: (round: Double, verification: Double)

    /// Plays a round on `source` and verifies it.
    static func run(
        _ source: ElectionSource,
        rule: Count,
        tieOrder: String,
        secret: Fraction?,
        language: Language
    ) async throws -> DemoRun {
        let phrase = Phrase(language)
        let progress = StageProgress()
        let clock = ContinuousClock()
        var random = SystemRandomNumberGenerator()
        let start = clock.now
        let round = try DemoRound.play(
            source,
            rule: rule,
            tieOrder: tieOrder,
            secret: secret,
            now: UInt64(max(0, Date().timeIntervalSince1970)),
            using: &random
        ) { stage, done, total in
            progress.show(phrase(stage.name), done, of: total)
        }
        let played = clock.now
        let checking = phrase(nl: "controleren", en: "verifying")
        let report = try await self.verify(round.package) { progress.show(checking, $0, of: $1) }
        let verified = clock.now
        let tampering = try DemoTampering(round.package, entry: round.firstBallot)
        var second: VerificationReport?
        if let tampering { second = try await self.verify(tampering.package) { _, _ in } }
        progress.clear()
        return DemoRun(
            round: round,
            report: report,
            tampering: tampering,
            tamperedReport: second,
            seconds: ((played - start) / .seconds(1), (verified - played) / .seconds(1))
        )
    }

    private static func verify(
        _ package: [UInt8],
        progress: @Sendable (Int, Int) -> Void
    ) async throws -> VerificationReport {
        var input = VerificationInput()
        input.jobs = ProcessInfo.processInfo.activeProcessorCount
        return try await Verifier(MemorySource(package), input: input).verify(progress: progress)
    }
}

extension DemoRound.Stage {
    /// What is done, in a word.
    var name: Bilingual {
        switch self {
        case .keys: Bilingual(nl: "sleutels maken", en: "making keys")
        case .register: Bilingual(nl: "kiesregister", en: "register")
        case .ballots: Bilingual(nl: "stemmen", en: "voting")
        case .closing: Bilingual(nl: "sluiten en tellen", en: "closing and counting")
        case .writing: Bilingual(nl: "publiceren", en: "publishing")
        }
    }
}
