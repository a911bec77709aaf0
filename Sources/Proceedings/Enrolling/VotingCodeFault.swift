/// Why a text is no voting code.
public enum VotingCodeFault: Error, Hashable, Sendable {
    /// It has this many characters, and not 13.
    case length(Int)
    /// A character that no code has; `position` counts from 1, dashes and spaces left out.
    case character(Character, position: Int)
    /// The last character does not fit the others: something is wrong, and nobody can say where.
    case check
}
