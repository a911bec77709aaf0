public import BallotRules
public import Signing

/// The document `trace`: every step of the count with the exact numbers on which it was decided, and every tie
/// (docs/record-format/v1.md, section 8).
///
/// First all steps in their order, then all ties in theirs. What is absent is an empty field. Everything is told by
/// identifiers, so no change of wording changes the trace.
public struct TraceDocument: Hashable, Sendable {
    /// The steps, in order.
    public let steps: [Step]
    /// The ties, in order.
    public let ties: [Tie]

    /// The trace of an outcome.
    public init(_ outcome: Outcome) {
        self.steps = outcome.steps
        self.ties = outcome.ties
    }

    /// The document's one encoding.
    ///
    /// - Complexity: O(steps × measures + members of ties).
    public var encoded: [UInt8] {
        var writer = LineWriter()
        writer.line(["buurtstem-trace", "1"])
        for step in self.steps { writer.line(Self.fields(step)) }
        for tie in self.ties { writer.line(Self.fields(tie)) }
        return writer.bytes
    }

    /// The hash that the tally certificate and the publication name.
    public var hash: Digest { SHA256.digest(self.encoded) }

    private static func fields(_ step: Step) -> [String] {
        [
            "step", step.action.rawValue, step.project?.text ?? "", "\(step.amount.units)", "\(step.left.units)",
            step.stage.rawValue, step.pot,
        ] + step.measures.map(Self.field)
    }

    private static func fields(_ tie: Tie) -> [String] {
        ["tie", "\(tie.step)", Self.field(tie.measure), tie.chosen?.text ?? "", tie.brokenBy?.description ?? ""]
            + tie.members.map(\.text)
    }

    private static func field(_ measure: Measure) -> String { "\(measure.quantity.rawValue)=\(measure.value)" }
}
