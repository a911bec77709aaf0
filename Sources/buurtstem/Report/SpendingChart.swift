internal import BallotRules

/// The budget as one bar: what each winner gets, and what is left.
struct SpendingChart {
    let counted: CountedElection
    let phrase: Phrase

    var html: HTML {
        let outcome = self.counted.outcome
        let budget = Double(max(outcome.budget.units, outcome.cost.units, 1))
        let width = 720.0
        var x = 0.0
        var parts: [HTML] = [SVG.rect(0, 8, width, 44, "rest", title: self.rest)]
        for (position, row) in self.counted.won.enumerated() {
            guard case .won(_, let amount) = row.verdict else { continue }
            let part = Double(amount.units) / budget * width
            let title = "\(row.label): \(self.phrase.money(amount))"
            parts.append(SVG.rect(x, 8, part, 44, position.isMultiple(of: 2) ? "won" : "won other", title: title))
            if part > 14 {
                parts.append(SVG.label(x + part / 2, 34, (position + 1).description, anchor: "middle", style: "in"))
            }
            x += part
        }
        parts.append(SVG.label(0, 72, self.phrase.money(Money.zero)))
        parts.append(SVG.label(width, 72, self.phrase.money(outcome.budget), anchor: "end"))
        if x > 90 && x < width - 110 {
            parts.append(SVG.line(x, 4, x, 58, "axis"))
            parts.append(SVG.label(x, 72, self.phrase.money(outcome.cost), anchor: "middle"))
        }
        return SVG.chart(
            width: width,
            height: 80,
            title: self.phrase(nl: "Verdeling van het budget", en: "How the budget is divided"),
            description: self.phrase.summary(self.counted),
            parts
        )
    }

    private var rest: String {
        let left = self.counted.outcome.budget - self.counted.outcome.cost
        return self.phrase(Words.left) + ": " + self.phrase.money(left)
    }
}
