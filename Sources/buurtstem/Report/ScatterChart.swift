internal import BallotRules

/// Every project by its cost and its support, winners filled and the others open.
struct ScatterChart {
    let counted: CountedElection
    let phrase: Phrase

    private let left = 44.0
    private let right = 700.0
    private let top = 16.0
    private let bottom = 250.0

    var html: HTML {
        guard !self.counted.rows.isEmpty else { return .nothing }
        var parts: [HTML] = [
            SVG.line(self.left, self.bottom, self.right, self.bottom, "axis"),
            SVG.line(self.left, self.top, self.left, self.bottom, "axis"),
            SVG.label(self.left - 6, self.top + 6, self.phrase.number(self.mostSupport, places: 0), anchor: "end"),
            SVG.label(self.left - 6, self.bottom + 4, "0", anchor: "end"),
            SVG.label(self.right, self.bottom + 18, self.phrase.money(Money(units: self.highestCost)), anchor: "end"),
            SVG.label(self.left, self.bottom + 34, self.caption),
        ]
        for row in self.counted.rows.reversed() {
            parts.append(
                SVG.dot(self.x(row), self.y(row), radius: 5, self.style(row.verdict), title: self.title(row))
            )
        }
        return SVG.chart(
            width: 720,
            height: 290,
            title: self.phrase(nl: "Kosten en steun van elk project", en: "Cost and support of every project"),
            description: self.caption,
            parts
        )
    }

    private var caption: String {
        let support = self.phrase(self.counted.support.quantity.name)
        return self.phrase(
            nl: "Naar rechts: kosten. Omhoog: \(support). Dicht rondje: gekozen. Open rondje: niet gekozen.",
            en: "To the right: cost. Upwards: \(support). Filled dot: won. Open dot: not won."
        )
    }

    private var mostSupport: Fraction { self.counted.support.values.max() ?? .zero }

    /// The largest cost on the axis: what lies above twice the budget stands at the edge.
    private var highestCost: Int {
        let largest = self.counted.rows.map(\.project.cost.units).max() ?? 0
        return max(1, min(largest, self.counted.outcome.budget.units * 2))
    }

    private func x(_ row: ProjectRow) -> Double {
        let share = Double(min(row.project.cost.units, self.highestCost)) / Double(self.highestCost)
        return self.left + 6 + (self.right - self.left - 12) * share
    }

    private func y(_ row: ProjectRow) -> Double {
        let most = self.mostSupport.approximation
        let share = most > 0 ? min(max(row.support.approximation / most, 0), 1) : 0
        return self.bottom - 6 - (self.bottom - self.top - 12) * share
    }

    private func style(_ verdict: ProjectRow.Verdict) -> String {
        switch verdict {
        case .won: "won"
        case .tied: "tied"
        case .lost: "lost"
        }
    }

    private func title(_ row: ProjectRow) -> String {
        let support = self.phrase.number(row.support, places: 2)
        return "\(row.label): \(self.phrase.money(row.project.cost)), "
            + "\(support) \(self.phrase(self.counted.support.quantity.name))"
    }
}
