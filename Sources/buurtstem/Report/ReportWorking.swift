internal import BallotRules

/// The working of a count on the page: rounds, ties, facts and every step.
struct ReportWorking {
    let counted: CountedElection
    let phrase: Phrase

    var html: HTML {
        .group([self.rounds, self.ties, self.facts])
    }

    private var rounds: HTML {
        let columns: [(Bilingual, String)] = [
            (Words.step, "number"), (Words.project, ""), (Words.happened, ""), (Words.leftAfter, "number"),
            (Words.figures, ""),
        ]
        let head = columns.map { HTML.tag("th", ["scope": "col", "class": $0.1], .text(self.phrase($0.0))) }
        let rows = self.counted.outcome.steps.enumerated().map { self.row($0 + 1, $1) }
        guard !rows.isEmpty else { return .nothing }
        return .tag(
            "section",
            [:],
            .tag("h2", [:], .text(self.phrase(Words.steps))),
            .tag("figure", [:], RoundsChart(counted: self.counted, phrase: self.phrase).html),
            .tag(
                "div",
                ["class": "wide"],
                .tag(
                    "table",
                    ["class": "steps"],
                    .tag("thead", [:], .tag("tr", [:], all: head)),
                    .tag("tbody", [:], all: rows)
                )
            )
        )
    }

    private func row(_ number: Int, _ step: Step) -> HTML {
        let stage = step.stage == .main ? "" : " (\(self.phrase(step.stage.name)))"
        let pot = step.pot.isEmpty ? "" : " [\(Plain.line(step.pot))]"
        let name = step.project.map(self.counted.name) ?? ""
        return .tag(
            "tr",
            ["class": step.amount > .zero ? "bought" : ""],
            .tag("td", ["class": "number"], .text(number.description)),
            .tag("th", ["scope": "row"], .tag("bdi", [:], .text(name))),
            .tag("td", [:], .text(self.phrase(step.action.name) + stage + pot)),
            .tag("td", ["class": "number"], .text(self.phrase.money(step.left))),
            .tag("td", [:], .text(self.phrase.measures(of: step)))
        )
    }

    private var ties: HTML {
        let ties = self.counted.outcome.ties
        guard !ties.isEmpty else { return .nothing }
        return self.list(Words.ties, ties.map { self.phrase.tie($0, name: self.counted.name) })
    }

    private var facts: HTML {
        let facts = self.counted.outcome.facts
        return facts.isEmpty ? .nothing : self.list(Words.facts, facts.map(self.phrase.fact))
    }

    private func list(_ title: Bilingual, _ lines: [String]) -> HTML {
        .tag(
            "section",
            [:],
            .tag("h2", [:], .text(self.phrase(title))),
            .tag("ul", [:], all: lines.map { .tag("li", [:], .text($0)) })
        )
    }
}
