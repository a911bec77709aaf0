public import BallotRules

/// Why a rule of decision cannot be made.
public enum MethodError: Error, Hashable, Sendable {
    /// There is no such method.
    case unknownMethod(String, known: [String])
    /// An option is unknown or has a value that it cannot have.
    case option(OptionError)
    /// These must be stated, and are not.
    case missing([String])
    /// The method follows a law that has its own quorum; none can be given.
    case quorumOfLaw(String)
}
