/// How far a round has come, as far as persons are concerned.
public enum RoundStage: Int, CaseIterable, Sendable {
    /// Persons are entered, letters go out, keys are enrolled.
    case enrolling = 0
    /// The register is made.
    case registered = 1
    /// Nothing ties persons to the record any more.
    case closed = 2
}
