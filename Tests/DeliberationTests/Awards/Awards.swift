import BallotRules
import Deliberation
import Testing

/// Verdicts and decisions for tests.
enum Awards {
    static func verdict(_ kind: Verdict.Kind = .grant, amount: Int = 40_000, scheme: Scheme) throws -> Verdict {
        let version = try Plans.initiative().current
        return try Verdict(
            Proposal(kind, amount: Money(units: amount), of: version.address, by: "a"),
            on: version,
            Talks.motivation(),
            under: scheme,
            isDivided: false
        )
    }

    static func decision(_ amount: Int, ceiling: DataValue = .number(300_000)) throws -> Decision {
        let scheme = try Plans.scheme(["ceilings": .map(["initiative": ceiling, "parts": .map([:])])])
        let asked = 40_000
        return try Decision(
            following: Self.verdict(amount < asked ? .partly : .grant, amount: amount, scheme: scheme),
            under: scheme,
            asked: Money(units: asked),
            pot: Money(units: 1_000_000),
            on: day("2026-06-20")
        )
    }
}
