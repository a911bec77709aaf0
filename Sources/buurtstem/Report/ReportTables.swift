internal import BallotRules

/// The tables of winners and of the others, each row with its bar of support.
struct ReportTables {
    let counted: CountedElection
    let explanation: Explanation?
    let phrase: Phrase

    var winners: HTML {
        guard !self.counted.won.isEmpty else {
            return .tag("p", [:], .text(self.phrase(nl: "Geen project is gekozen.", en: "No project won.")))
        }
        var columns = self.columns
        columns.insert((Bilingual(nl: "nr.", en: "no."), "number"), at: 0)
        columns += self.explainedColumns(Words.votesOff, Words.costFrom)
        let rows = self.counted.won.map { row in
            guard case .won(let place, let amount) = row.verdict else { return HTML.nothing }
            let cells = [self.cell(place.description, "number")] + self.cells(row, amount: amount, bar: "won")
            return .tag("tr", [:], all: cells + self.explained(row))
        }
        return self.table(columns, rows)
    }

    var losers: HTML {
        let columns = self.columns + [(Words.reason, "reason")] + self.explainedColumns(Words.votesOn, Words.costTo)
        let rows = self.counted.lost.map { row in
            let reason = self.phrase.reasonForLosing(row.project, in: self.counted.outcome)
            let cells = self.cells(row, amount: row.project.cost, bar: "lost") + [self.cell(reason, "reason")]
            return HTML.tag("tr", [:], all: cells + self.explained(row))
        }
        return self.table(columns, rows)
    }

    private var columns: [(Bilingual, String)] {
        [(Words.project, ""), (Words.cost, "number"), (self.counted.support.quantity.name, "support")]
    }

    private func table(_ columns: [(Bilingual, String)], _ rows: [HTML]) -> HTML {
        let head = columns.map { HTML.tag("th", ["scope": "col", "class": $0.1], .text(self.phrase($0.0))) }
        return .tag(
            "div",
            ["class": "wide"],
            .tag("table", [:], .tag("thead", [:], .tag("tr", [:], all: head)), .tag("tbody", [:], all: rows))
        )
    }

    private func cells(_ row: ProjectRow, amount: Money, bar: String) -> [HTML] {
        let largest = (self.counted.support.values.max() ?? .zero).approximation
        let share = largest > 0 ? min(max(row.support.approximation / largest, 0), 1) : 0
        let picture = HTML.tag(
            "svg",
            ["class": "bar", "viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true"],
            SVG.rect(0, 0, 100, 10, "track"),
            SVG.rect(0, 0, share * 100, 10, bar)
        )
        return [
            .tag("th", ["scope": "row"], self.name(row.project)),
            self.cell(self.phrase.money(amount), "number"),
            .tag(
                "td",
                ["class": "support"],
                .tag("span", [:], .text(self.phrase.number(row.support, places: 2))),
                picture
            ),
        ]
    }

    private func name(_ project: Project) -> HTML {
        guard !project.name.isEmpty, project.name != project.id.text else {
            return .tag("bdi", [:], .text(Plain.line(project.id.text)))
        }
        return .group([
            .tag("bdi", [:], .text(Plain.line(project.name))), " ",
            .tag("small", [:], .tag("bdi", [:], .text(Plain.line(project.id.text)))),
        ])
    }

    private func cell(_ text: String, _ style: String) -> HTML {
        .tag("td", ["class": style], .text(text))
    }

    private func explainedColumns(_ votes: Bilingual, _ cost: Bilingual) -> [(Bilingual, String)] {
        self.explanation == nil ? [] : [(votes, "number"), (cost, "number")]
    }

    private func explained(_ row: ProjectRow) -> [HTML] {
        guard let explanation = self.explanation?.projects[row.index] else { return [] }
        let margins = self.phrase.margins(explanation)
        return [self.cell(margins.votes, "number"), self.cell(margins.cost, "number")]
    }
}
