/// Something that the verifier found wrong, and where.
public struct Finding: Hashable, Sendable {
    /// Where.
    public enum Place: Hashable, Sendable {
        /// The package as a file.
        case package
        /// A part of the package.
        case part(String)
        /// An entry of the log, by number.
        case entry(Int)
        /// A checkpoint or receipt that was given to the verifier, by name.
        case given(String)
    }

    /// The check that found it.
    public let check: Check
    /// Where it is.
    public let place: Place
    /// What is wrong.
    public let problem: FindingProblem

    /// A finding; the check follows from the problem.
    public init(_ problem: FindingProblem, at place: Place) {
        self.check = problem.check
        self.place = place
        self.problem = problem
    }

    /// An entry that should not be there; faults in a certificate's signatures are the certificate's.
    init(_ problem: EntryProblem, entry number: Int, type: EntryType?) {
        self.check = type == .tally && problem.check == .signatures ? .certificate : problem.check
        self.place = .entry(number)
        self.problem = .entry(problem)
    }
}
