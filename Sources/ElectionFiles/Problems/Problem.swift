public import BallotRules

/// Something in a file that is not as it should be: where, what, and what to do about it.
public struct Problem: Hashable, Sendable {
    /// How much it matters.
    public enum Severity: String, CaseIterable, Hashable, Sendable {
        /// The file cannot be counted as it stands.
        case error
        /// The file deviates from the format and was read in the way that the message says.
        case leniency
        /// Allowed, but worth a look.
        case warning
    }

    /// How much it matters.
    public let severity: Severity
    /// What kind of problem it is.
    public let code: ProblemCode
    /// The line, from 1; 0 when it is about the file as a whole.
    public let line: Int
    /// The column in characters, from 1; 0 when it is about the line or the file as a whole.
    public let column: Int
    /// The key or column name that it is about, or an empty text.
    public let field: String
    /// Place, reason and remedy in one or two sentences.
    public let message: Bilingual

    /// A problem; `message` already names the place.
    public init(
        severity: Severity,
        code: ProblemCode,
        line: Int,
        column: Int,
        field: String,
        message: Bilingual
    ) {
        self.severity = severity
        self.code = code
        self.line = line
        self.column = column
        self.field = field
        self.message = message
    }
}
