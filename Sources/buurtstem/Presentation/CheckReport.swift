internal import BallotRules
internal import ElectionFiles

/// What a check of a file found.
struct CheckReport {
    let file: String
    let reading: PabulibReading
    let verdict: RecountVerdict

    /// Whether the file has no errors, and no recount differs without a known reason.
    var isGood: Bool {
        let hasErrors = self.reading.election == nil || self.count(.error) > 0
        if case .differs(_, _, _, let oddities) = self.verdict, oddities.isEmpty { return false }
        return !hasErrors
    }

    func count(_ severity: Problem.Severity) -> Int {
        self.reading.problems.count { $0.severity == severity }
    }

    /// How many problems were found beyond those told.
    var unreported: Int { self.reading.unreported.values.reduce(0, +) }

    func json(_ language: Language) -> JSONValue {
        .object([
            ("file", .string(self.file)),
            ("good", .bool(self.isGood)),
            ("errors", .integer(self.count(.error))),
            ("leniencies", .integer(self.count(.leniency))),
            ("warnings", .integer(self.count(.warning))),
            ("unreported", .integer(self.unreported)),
            ("problems", .array(self.reading.problems.map { self.json($0, language) })),
            ("recount", self.recount(language)),
        ])
    }

    private func json(_ problem: Problem, _ language: Language) -> JSONValue {
        .object([
            ("severity", .string(problem.severity.rawValue)),
            ("code", .string(problem.code.rawValue)),
            ("line", .integer(problem.line)),
            ("column", .integer(problem.column)),
            ("field", .string(problem.field)),
            ("message", .string(problem.message(language))),
        ])
    }

    private func recount(_ language: Language) -> JSONValue {
        let phrase = Phrase(language)
        switch self.verdict {
        case .agrees(let recount): return .object([("verdict", .string("agrees"))] + self.members(recount))
        case .noRecordedWinners(let recount):
            return .object([("verdict", .string("no-recorded-winners"))] + self.members(recount))
        case .differs(let recount, let missing, let extra, let oddities):
            return .object(
                [("verdict", .string("differs"))] + self.members(recount) + [
                    ("missing", .strings(missing.map(\.text))), ("extra", .strings(extra.map(\.text))),
                    ("reasons", .strings(oddities.map(phrase.oddity))),
                ]
            )
        case .cannotRecount(let oddities):
            return .object([
                ("verdict", .string("cannot-recount")), ("reasons", .strings(oddities.map(phrase.oddity))),
            ])
        }
    }

    private func members(_ recount: Recount) -> [(String, JSONValue)] {
        [
            ("declared", .string(recount.declared)),
            ("rule", .string(recount.rule)),
            ("options", .object(recount.options.map { ($0.name, .string($0.value)) })),
            ("tieOrder", .string(recount.tieOrder)),
            ("selected", .strings(recount.outcome.selected.map(\.text))),
        ]
    }
}
