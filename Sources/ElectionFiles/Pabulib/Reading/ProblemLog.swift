internal import BallotRules

/// Collects problems within the limits on how many are told.
struct ProblemLog {
    private(set) var problems: [Problem] = []
    private(set) var unreported: [ProblemCode: Int] = [:]
    private(set) var hasErrors = false
    private var counts: [ProblemCode: Int] = [:]
    private let mode: ReadingMode
    private let limits: ReadingLimits

    init(mode: ReadingMode, limits: ReadingLimits) {
        self.mode = mode
        self.limits = limits
    }

    /// Whether deviations are read.
    var isLenient: Bool { self.mode == .lenient }

    /// Whether another problem of this kind would be told.
    func hasRoom(for code: ProblemCode) -> Bool {
        self.problems.count < self.limits.problems && self.counts[code, default: 0] < self.limits.problemsPerCode
    }

    /// Tells a problem, or only counts it when there have been many.
    mutating func add(
        _ code: ProblemCode,
        at place: Place = .file,
        field: String = "",
        value: String = "",
        expected: String = ""
    ) {
        let severity = self.severity(of: code)
        if severity == .error { self.hasErrors = true }
        guard self.hasRoom(for: code) else {
            self.unreported[code, default: 0] += 1
            return
        }
        self.counts[code, default: 0] += 1
        self.problems.append(
            Problem(
                severity: severity,
                code: code,
                line: place.line,
                column: place.column,
                field: field,
                message: ProblemWording.message(
                    code,
                    line: place.line,
                    column: place.column,
                    field: field,
                    value: value,
                    expected: expected
                )
            )
        )
    }

    /// Counts a problem without telling it.
    mutating func count(_ code: ProblemCode) {
        if self.severity(of: code) == .error { self.hasErrors = true }
        self.unreported[code, default: 0] += 1
    }

    private func severity(of code: ProblemCode) -> Problem.Severity {
        switch code.gravity {
        case .fatal: .error
        case .tolerable: self.mode == .strict ? .error : .leniency
        case .remark: .warning
        }
    }
}
