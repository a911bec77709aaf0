internal import BallotRules

/// For every project what would have changed its fate, for a terminal.
struct ExplanationText {
    private let counted: CountedElection
    private let explanation: Explanation
    private let phrase: Phrase
    private let terminal: Terminal

    init(_ tally: TallyText, _ explanation: Explanation) {
        self.counted = tally.counted
        self.phrase = tally.phrase
        self.terminal = tally.terminal
        self.explanation = explanation
    }

    var text: String {
        let heading = self.terminal.styled(self.phrase(Words.changes), .bold)
        let tables = [
            self.table(self.counted.won, Words.votesOff, Words.costFrom),
            self.table(self.counted.tied + self.counted.lost, Words.votesOn, Words.costTo),
        ]
        let blocks = tables.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
        let text = ([heading] + [blocks.joined(separator: "\n\n")]).joined(separator: "\n")
        let proof = text.contains("°") ? "\n" + self.phrase(Words.unproven) : ""
        return text + proof + "\n\n" + self.measures
    }

    private var measures: String {
        let measures = OutcomeMeasures(of: self.counted.outcome, in: self.counted.election)
        let lines = self.phrase.measures(measures, name: self.counted.name).map { "  " + Plain.line($0) }
        return ([self.terminal.styled(self.phrase(Words.measures), .bold)] + lines).joined(separator: "\n")
    }

    private func table(_ rows: [ProjectRow], _ votes: Bilingual, _ cost: Bilingual) -> [String] {
        guard !rows.isEmpty else { return [] }
        var table = TextTable([
            .init(title: self.phrase(Words.project), isFlexible: true),
            .init(title: self.phrase(Words.cost), isNumber: true),
            .init(title: self.phrase(votes), isNumber: true),
            .init(title: self.phrase(cost), isNumber: true),
        ])
        for row in rows {
            let margins = self.phrase.margins(self.explanation.projects[row.index])
            table.add([
                .init(row.label), .init(self.phrase.money(row.project.cost)), .init(margins.votes), .init(margins.cost),
            ])
        }
        return table.lines(on: self.terminal)
    }
}
