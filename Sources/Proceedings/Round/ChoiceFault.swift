public import BallotRules

/// Why choices are not what a ballot of the round may say (docs/record-format/v1.md, 3.4).
public enum ChoiceFault: Error, Hashable, Sendable {
    /// There is no project at this position.
    case unknownProject(Int)
    /// Projects stand out of order, or twice.
    case order
    /// Points are missing, or the form has none.
    case points
    /// A project has the score that it would have if left out.
    case idle(Int)
    /// A limit of the manifest is broken.
    case limits([BallotViolation])
}
