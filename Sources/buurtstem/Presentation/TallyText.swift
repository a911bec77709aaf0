internal import BallotRules

/// An outcome for a terminal.
struct TallyText {
    let counted: CountedElection
    let phrase: Phrase
    let terminal: Terminal

    init(_ counted: CountedElection, language: Language, terminal: Terminal) {
        self.counted = counted
        self.phrase = Phrase(language, currency: counted.election.currency)
        self.terminal = terminal
    }

    /// The whole text.
    var text: String {
        let blocks = [self.head, self.spending, self.winners, self.undecided, self.losers, self.ties, self.facts]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// The steps of the count, for those who want to follow it.
    var steps: String {
        var table = TextTable([
            .init(title: self.phrase(Words.step), isNumber: true),
            .init(title: self.phrase(Words.happened)),
            .init(title: self.phrase(Words.project), isFlexible: true),
            .init(title: self.phrase(Words.leftAfter), isNumber: true),
            .init(title: self.phrase(Words.figures), isFlexible: true),
        ])
        for (number, step) in self.counted.outcome.steps.enumerated() {
            table.add([
                .init((number + 1).description),
                .init(self.phrase(step.action.name), step.action == .selected ? .green : nil),
                .init(step.project.map(self.counted.name) ?? ""),
                .init(self.phrase.money(step.left)),
                .init(self.phrase.measures(of: step)),
            ])
        }
        return ([self.heading(Words.steps)] + table.lines(on: self.terminal)).joined(separator: "\n")
    }

    private var head: [String] {
        let (source, outcome) = (self.counted.source, self.counted.outcome)
        let profile = self.counted.election.profile
        let options = self.counted.settings.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
        return [
            self.terminal.styled(Plain.line(source.title), .bold),
            [
                "\(self.phrase(Words.budget)) \(self.phrase.money(outcome.budget))",
                "\(self.phrase.number(self.counted.rows.count)) \(self.phrase(Words.projects))",
                "\(self.phrase.number(profile.ballotCount)) \(self.phrase(Words.ballots)) "
                    + "(\(self.phrase(profile.form.name)))",
            ].joined(separator: " · "),
            "\(self.phrase(Words.rule)): \(self.phrase(self.counted.rule.name)) (\(outcome.rule))"
                + (options.isEmpty ? "" : " · " + Plain.line(options)),
            "\(self.phrase(Words.tieOrder)): \(self.phrase.tieOrder(outcome.tieOrder))",
        ]
    }

    private var spending: [String] {
        let outcome = self.counted.outcome
        let (cost, budget) = (Double(outcome.cost.units), Double(outcome.budget.units))
        let width = min(40, self.terminal.width / 3)
        let bar = Bar.text(cost, of: budget, width: width)
        let share = Fraction(outcome.cost.units).divided(by: Fraction(outcome.budget.units)) ?? .zero
        let rest = String(repeating: "░", count: max(width - bar.columns, 0))
        return [
            self.phrase.summary(self.counted),
            "\(self.terminal.styled(bar, .green))\(rest) \(self.phrase.percent(share))",
        ]
    }

    private var winners: [String] {
        var table = self.table(first: .init(title: "#", isNumber: true), last: nil)
        for row in self.counted.won {
            guard case .won(let place, let amount) = row.verdict else { continue }
            table.add([.init(place.description)] + self.cells(row, amount: amount, style: .green))
        }
        return self.section(Words.won, table, count: self.counted.won.count)
    }

    private var undecided: [String] {
        var table = self.table(first: nil, last: nil)
        for row in self.counted.tied { table.add(self.cells(row, amount: row.project.cost, style: .yellow)) }
        return self.counted.tied.isEmpty ? [] : self.section(Words.tied, table, count: self.counted.tied.count)
    }

    private var losers: [String] {
        var table = self.table(first: nil, last: .init(title: self.phrase(Words.reason), isFlexible: true))
        for row in self.counted.lost {
            let reason = self.phrase.reasonForLosing(row.project, in: self.counted.outcome)
            table.add(self.cells(row, amount: row.project.cost, style: .dim) + [.init(reason)])
        }
        return self.counted.lost.isEmpty ? [] : self.section(Words.notWon, table, count: self.counted.lost.count)
    }

    private var ties: [String] {
        let ties = self.counted.outcome.ties
        guard !ties.isEmpty else { return [] }
        let lines = ties.prefix(20).map { "  " + self.phrase.tie($0, name: self.counted.name) }
        let more = self.phrase(nl: "  en nog \(ties.count - 20)", en: "  and \(ties.count - 20) more")
        return [self.heading(Words.ties, ties.count)] + lines + (ties.count > 20 ? [more] : [])
    }

    private var facts: [String] {
        let facts = self.counted.outcome.facts
        return facts.isEmpty ? [] : [self.heading(Words.facts)] + facts.map { "  " + self.phrase.fact($0) }
    }

    private func table(first: TextTable.Column?, last: TextTable.Column?) -> TextTable {
        let columns: [TextTable.Column?] = [
            first,
            .init(title: self.phrase(Words.project), isFlexible: true),
            .init(title: self.phrase(Words.cost), isNumber: true),
            .init(title: self.phrase(self.counted.support.quantity.name), isNumber: true),
            .init(title: ""),
            last,
        ]
        return TextTable(columns.compactMap(\.self))
    }

    private func cells(_ row: ProjectRow, amount: Money, style: Terminal.Style) -> [TextTable.Cell] {
        let largest = self.counted.support.values.max() ?? .zero
        let bar = Bar.text(row.support.approximation, of: largest.approximation, width: 12)
        return [
            .init(row.label),
            .init(self.phrase.money(amount)),
            .init(self.phrase.number(row.support, places: 2)),
            .init(bar, style),
        ]
    }

    private func section(_ title: Bilingual, _ table: TextTable, count: Int) -> [String] {
        [self.heading(title, count)] + (count == 0 ? [] : table.lines(on: self.terminal))
    }

    private func heading(_ title: Bilingual, _ count: Int? = nil) -> String {
        self.terminal.styled(self.phrase(title) + (count.map { " (\(self.phrase.number($0)))" } ?? ""), .bold)
    }
}
