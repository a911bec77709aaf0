internal import BallotRules
internal import ElectionFiles

/// What a check found, for a terminal: a line per problem, then the recount.
struct CheckText {
    private let report: CheckReport
    private let phrase: Phrase
    private let terminal: Terminal

    init(_ report: CheckReport, language: Language, terminal: Terminal) {
        self.report = report
        self.phrase = Phrase(language)
        self.terminal = terminal
    }

    var text: String {
        (self.report.reading.problems.map(self.line) + [self.sum] + self.recount).joined(separator: "\n")
    }

    private func line(_ problem: Problem) -> String {
        let (name, style): (Bilingual, Terminal.Style) =
            switch problem.severity {
            case .error: (Bilingual(nl: "fout", en: "error"), .red)
            case .leniency: (Bilingual(nl: "toegestaan", en: "tolerated"), .yellow)
            case .warning: (Bilingual(nl: "let op", en: "warning"), .dim)
            }
        let place = self.report.file + (problem.line == 0 ? "" : ":\(problem.line):\(problem.column)")
        return "\(Plain.line(place)): \(self.terminal.styled(self.phrase(name), style)): "
            + Plain.line(self.phrase(problem.message))
    }

    private var sum: String {
        let errors = self.phrase.number(self.report.count(.error))
        let lenient = self.phrase.number(self.report.count(.leniency))
        let warnings = self.phrase.number(self.report.count(.warning))
        let more = self.phrase.number(self.report.unreported)
        let rest = self.phrase(nl: ", \(more) niet getoond", en: ", \(more) not shown")
        return self.phrase(
            nl: "\(errors) fouten, \(lenient) afwijkingen toegestaan, \(warnings) waarschuwingen",
            en: "\(errors) errors, \(lenient) deviations tolerated, \(warnings) warnings"
        ) + (self.report.unreported > 0 ? rest : "") + "."
    }

    private var recount: [String] {
        switch self.report.verdict {
        case .agrees(let recount):
            return [
                self.counted(recount)
                    + self.phrase(
                        nl: "Dezelfde winnaars als in het bestand (\(recount.outcome.selected.count)).",
                        en: "The same winners as in the file (\(recount.outcome.selected.count))."
                    )
            ]
        case .noRecordedWinners(let recount):
            let winners = Plain.line(self.phrase.list(recount.outcome.selected.map(\.text)))
            return [
                self.counted(recount)
                    + self.phrase(
                        nl: "Het bestand noemt geen winnaars. Het zouden zijn: \(winners).",
                        en: "The file records no winners. They would be: \(winners)."
                    )
            ]
        case .differs(let recount, let missing, let extra, let oddities):
            return [self.counted(recount) + self.difference(missing, extra)] + self.reasons(oddities)
        case .cannotRecount(let oddities):
            let title = self.phrase(nl: "Natellen kan niet.", en: "A recount is not possible.")
            return [title] + self.reasons(oddities)
        }
    }

    private func counted(_ recount: Recount) -> String {
        let (declared, rule) = (Plain.line(recount.declared), recount.rule)
        let order = Plain.line(recount.tieOrder)
        return self.phrase(
            nl: "Nageteld volgens ‘\(declared)’ (\(rule), bij gelijke stand \(order)). ",
            en: "Recounted by ‘\(declared)’ (\(rule), ties by \(order)). "
        )
    }

    private func difference(_ missing: [ProjectID], _ extra: [ProjectID]) -> String {
        let only = Plain.line(self.phrase.list(missing.map(\.text)))
        let new = Plain.line(self.phrase.list(extra.map(\.text)))
        let none = self.phrase(nl: "geen", en: "none")
        return self.phrase(
            nl: "Andere winnaars. Alleen in het bestand: \(only.isEmpty ? none : only). "
                + "Alleen bij natellen: \(new.isEmpty ? none : new).",
            en: "Other winners. Only in the file: \(only.isEmpty ? none : only). "
                + "Only in the recount: \(new.isEmpty ? none : new)."
        )
    }

    private func reasons(_ oddities: [RecountOddity]) -> [String] {
        oddities.map { "  " + Plain.line(self.phrase.oddity($0)) }
    }
}
