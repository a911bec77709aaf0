internal import BallotRules

/// Rules side by side for a terminal: a column per rule, a row per project that wins under some rule.
struct ComparisonText {
    private let comparison: Comparison
    private let phrase: Phrase
    private let terminal: Terminal

    init(_ comparison: Comparison, language: Language, terminal: Terminal) {
        self.comparison = comparison
        self.phrase = Phrase(language, currency: comparison.source.election.currency)
        self.terminal = terminal
    }

    var text: String { self.head.joined(separator: "\n") + "\n\n" + self.tables }

    /// The text without the head.
    var tables: String {
        let blocks = [self.table, self.legend, self.refused]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var head: [String] {
        let election = self.comparison.source.election
        return [
            self.terminal.styled(Plain.line(self.comparison.source.title), .bold),
            "\(self.phrase(Words.budget)) \(self.phrase.money(election.budget)) · "
                + "\(self.phrase.number(election.projects.count)) \(self.phrase(Words.projects)) · "
                + "\(self.phrase.number(election.profile.ballotCount)) \(self.phrase(Words.ballots)) "
                + "(\(self.phrase(election.profile.form.name)))",
        ]
    }

    private var table: [String] {
        let counts = self.comparison.counted.map(\.counted)
        guard let first = counts.first else { return [] }
        var table = TextTable(
            [
                .init(title: self.phrase(Words.project), isFlexible: true),
                .init(title: self.phrase(Words.cost), isNumber: true),
                .init(title: self.phrase(first.support.quantity.name), isNumber: true),
            ] + counts.indices.map { .init(title: self.letter($0), isNumber: true) }
        )
        let rows = first.rows.sorted {
            $0.support != $1.support ? $0.support > $1.support : $0.index < $1.index
        }
        for row in rows where counts.contains(where: { self.mark(row.project.id, in: $0) != nil }) {
            let marks = counts.map { self.mark(row.project.id, in: $0) ?? TextTable.Cell("·", .dim) }
            table.add(
                [
                    .init(row.label), .init(self.phrase.money(row.project.cost)),
                    .init(self.phrase.number(row.support, places: 2)),
                ] + marks
            )
        }
        return table.lines(on: self.terminal)
    }

    /// Who each column is, with its sums.
    private var legend: [String] {
        var table = TextTable([
            .init(title: ""),
            .init(title: self.phrase(Words.rule).lowercased(), isFlexible: true),
            .init(title: self.phrase(Words.won).lowercased(), isNumber: true),
            .init(title: self.phrase(Words.spent).lowercased(), isNumber: true),
            .init(title: self.phrase(nl: "kiezers met niets", en: "voters with nothing"), isNumber: true),
        ])
        for (position, (entry, counted)) in self.comparison.counted.enumerated() {
            let name = "\(self.phrase(entry.rule.name)) (\(entry.spec.text))"
            table.add([
                .init(self.letter(position), .bold),
                .init(name + (counted.tied.isEmpty ? "" : " – " + self.phrase(Words.tied).lowercased())),
                .init(self.phrase.number(counted.won.count)),
                .init(self.phrase.money(counted.outcome.cost)),
                .init(self.phrase.percent(OutcomeMeasures(of: counted.outcome, in: counted.election).shareWithNothing)),
            ])
        }
        return table.lines(on: self.terminal)
    }

    private var refused: [String] {
        self.comparison.entries.compactMap { entry in
            guard case .failure(let refusal) = entry.result else { return nil }
            return "\(entry.spec.text): \(self.phrase.problem(refusal))"
        }
    }

    /// `A` to `Z`, then numbers.
    private func letter(_ position: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return position < letters.count ? String(letters[position]) : (position + 1).description
    }

    private func mark(_ id: ProjectID, in counted: CountedElection) -> TextTable.Cell? {
        if counted.outcome.tied.contains(id) { return .init("=", .yellow) }
        return counted.outcome.selected.contains(id) ? .init("✓", .green) : nil
    }
}
