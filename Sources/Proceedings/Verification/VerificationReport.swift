/// What the verifier says of a package.
public struct VerificationReport: Sendable {
    /// Findings that are kept one by one; of the rest only the number.
    public static let mostFindings = 1_000

    /// How a check came out.
    public enum Verdict: Hashable, Sendable {
        /// Nothing was found.
        case passed
        /// This many things were found.
        case failed(Int)
        /// There was nothing to check, or it could not be reached.
        case notRun
    }

    /// The findings, in the order found; at most ``mostFindings``.
    public internal(set) var findings: [Finding] = []
    /// How many there are in all, by check.
    public internal(set) var counts: [Check: Int] = [:]
    /// Checks for which there was something to look at.
    public internal(set) var ran: Set<Check> = []
    /// What the record says of itself, as far as it could be read.
    public internal(set) var record: RecordSummary?
    /// What the panel record is about, once it could be read.
    public internal(set) var panels: PanelSummary?

    /// A report without findings.
    public init() {}

    /// Whether nothing was found.
    public var isGood: Bool { self.counts.isEmpty }

    /// How many things were found.
    public var total: Int { self.counts.values.reduce(0, +) }

    /// How `check` came out.
    public func verdict(_ check: Check) -> Verdict {
        if let count = self.counts[check] { return .failed(count) }
        return self.ran.contains(check) ? .passed : .notRun
    }

    mutating func add(_ finding: Finding) {
        self.counts[finding.check, default: 0] += 1
        if self.findings.count < VerificationReport.mostFindings { self.findings.append(finding) }
    }
}
