internal import BallotRules

/// An outcome as one page that stands alone: no scripts, no network, right on a screen and on A4.
struct ReportPage {
    let counted: CountedElection
    /// For each project the smallest change that would have mattered, where it was asked for.
    let explanation: Explanation?
    let phrase: Phrase

    init(_ counted: CountedElection, explanation: Explanation?, language: Language) {
        self.counted = counted
        self.explanation = explanation
        self.phrase = Phrase(language, currency: counted.election.currency)
    }

    /// The page as UTF-8 text.
    var text: String {
        let title = Plain.line(self.counted.source.title)
        let page = HTML.tag(
            "html",
            ["lang": self.phrase.language.rawValue],
            .tag(
                "head",
                [:],
                .tag("meta", ["charset": "utf-8"]),
                .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .tag("title", [:], .text(title + " – " + self.phrase(self.counted.rule.name))),
                .tag("style", [:], .verbatim(ReportStyle.sheet))
            ),
            .tag("body", [:], self.header, .tag("main", [:], all: self.sections), self.footer)
        )
        return "<!DOCTYPE html>\n" + page.written + "\n"
    }

    private var header: HTML {
        let election = self.counted.election
        let facts: [(Bilingual, String)] = [
            (Words.budget, self.phrase.money(self.counted.outcome.budget)),
            (Words.spent, self.phrase.money(self.counted.outcome.cost)),
            (Bilingual(nl: "Projecten", en: "Projects"), self.phrase.number(self.counted.rows.count)),
            (Bilingual(nl: "Stembiljetten", en: "Ballots"), self.phrase.number(election.profile.ballotCount)),
            (Bilingual(nl: "Stemvorm", en: "Ballot"), self.phrase(election.profile.form.name)),
        ]
        return .tag(
            "header",
            [:],
            .tag("h1", [:], .tag("bdi", [:], .text(Plain.line(self.counted.source.title)))),
            .tag("p", ["class": "lead"], .text(self.phrase.summary(self.counted))),
            .tag(
                "dl",
                ["class": "facts"],
                all: facts.map { name, value in
                    .tag("div", [:], .tag("dt", [:], .text(self.phrase(name))), .tag("dd", [:], .text(value)))
                }
            )
        )
    }

    private var sections: [HTML] {
        let tables = ReportTables(counted: self.counted, explanation: self.explanation, phrase: self.phrase)
        return [
            self.undecided,
            self.section(
                Bilingual(nl: "Hoe het budget is verdeeld", en: "How the budget is divided"),
                self.figure(
                    SpendingChart(counted: self.counted, phrase: self.phrase).html,
                    Bilingual(
                        nl: "De nummers zijn die uit de lijst hieronder. Het lichte deel blijft over.",
                        en: "The numbers are those of the list below. The light part is left."
                    )
                )
            ),
            self.section(Words.won, tables.winners),
            self.counted.lost.isEmpty ? .nothing : self.section(Words.notWon, tables.losers),
            self.note,
            self.section(
                Bilingual(nl: "Kosten en steun", en: "Cost and support"),
                self.figure(ScatterChart(counted: self.counted, phrase: self.phrase).html, nil)
            ),
            self.section(Words.measures, self.measures),
            ReportWorking(counted: self.counted, phrase: self.phrase).html,
        ]
    }

    /// What the margins in the tables mean.
    private var note: HTML {
        guard let explanation = self.explanation else { return .nothing }
        let margins = explanation.projects.map(self.phrase.margins)
        let isProven = !margins.contains { $0.votes.contains("°") || $0.cost.contains("°") }
        return .tag(
            "p",
            ["class": "note"],
            .text(self.phrase.explanationNote + (isProven ? "" : " " + self.phrase(Words.unproven)))
        )
    }

    private var measures: HTML {
        let measures = OutcomeMeasures(of: self.counted.outcome, in: self.counted.election)
        let lines = self.phrase.measures(measures, name: self.counted.name)
        return .tag("ul", [:], all: lines.map { .tag("li", [:], .text($0)) })
    }

    private var undecided: HTML {
        let tied = self.counted.tied
        guard !tied.isEmpty else { return .nothing }
        let names = self.phrase.list(tied.map(\.label))
        return .tag(
            "section",
            ["class": "alert", "role": "note"],
            .tag("h2", [:], .text(self.phrase(Words.tied))),
            .tag(
                "p",
                [:],
                .text(
                    self.phrase(
                        nl: "Deze projecten staan precies gelijk: \(names). Wie wint hangt af van de volgorde bij "
                            + "gelijke stand, en die beslist hier niet. Hieronder staat wat in elk geval wint.",
                        en: "These projects are exactly equal: \(names). Who wins depends on the tie order, and "
                            + "that does not decide here. Below stands what wins in any case."
                    )
                )
            )
        )
    }

    private var footer: HTML {
        let outcome = self.counted.outcome
        let options = self.counted.settings.map { " --option \($0.name)=\($0.value)" }.joined()
        let command =
            "buurtstem tally \(self.counted.source.name) --rule \(outcome.rule)\(options)"
            + " --tie-order \(outcome.tieOrder)"
        return .tag(
            "footer",
            [:],
            .tag("h2", [:], .text(self.phrase(nl: "Zo is geteld", en: "How this was counted"))),
            .tag(
                "p",
                [:],
                .tag("strong", [:], .text(self.phrase(self.counted.rule.name) + ".")),
                .text(" " + self.phrase(self.counted.rule.summary)),
                .text(" " + self.phrase(Words.tieOrder) + ": " + self.phrase.tieOrder(outcome.tieOrder) + ".")
            ),
            .tag("p", [:], .text(self.phrase(nl: "Bron: ", en: "Source: ") + self.counted.rule.citation)),
            .tag(
                "p",
                [:],
                .text(
                    self.phrase(
                        nl: "Alle getallen zijn exact geteld; alleen waar ≈ staat is een getal afgerond om te tonen. "
                            + "Iedereen kan dit natellen met: ",
                        en: "All numbers were counted exactly; only where ≈ stands a number was rounded to be shown. "
                            + "Anyone can recount this with: "
                    )
                ),
                .tag("code", [:], .text(Plain.line(command)))
            )
        )
    }

    private func section(_ title: Bilingual, _ content: HTML...) -> HTML {
        .tag("section", [:], all: [.tag("h2", [:], .text(self.phrase(title)))] + content)
    }

    private func figure(_ chart: HTML, _ caption: Bilingual?) -> HTML {
        .tag("figure", [:], chart, caption.map { .tag("figcaption", [:], .text(self.phrase($0))) } ?? .nothing)
    }
}
