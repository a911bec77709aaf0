/// One ballot as a voter cast it: choices in the order given, with points where the form has them.
///
/// A ballot is plain data; ``BallotLimits/violations(of:form:projects:budget:)`` says what is wrong with it.
public struct Ballot: Hashable, Sendable {
    /// The projects chosen; for ``BallotForm/ordinal`` the best first.
    public let choices: [ProjectID]
    /// Points per choice, as many as ``choices`` where the form has points, else empty.
    public let points: [Fraction]
    /// How much the ballot counts; 1 unless the rules give it another weight. Exact, above 0.
    public let weight: Fraction
    /// The channel or table the ballot came from (`internet`, `paper`, `table 4`), or an empty text.
    public let channel: String

    /// A ballot for `choices`.
    public init(_ choices: [ProjectID], points: [Fraction] = [], weight: Fraction = .one, channel: String = "") {
        self.choices = choices
        self.points = points
        self.weight = weight
        self.channel = channel
    }
}
