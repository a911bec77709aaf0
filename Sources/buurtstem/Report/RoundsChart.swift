internal import BallotRules

/// How the money goes: what is left after each step.
struct RoundsChart {
    let counted: CountedElection
    let phrase: Phrase

    private let left = 8.0
    private let right = 712.0
    private let top = 24.0
    private let bottom = 214.0

    /// The chart, or nothing where there are no steps.
    var html: HTML {
        let points = self.points
        guard points.count > 1 else { return .nothing }
        let budget = self.phrase.money(self.counted.outcome.budget)
        var parts: [HTML] = [
            SVG.line(self.left, self.bottom, self.right, self.bottom, "axis"),
            SVG.line(self.left, self.top, self.right, self.top, "grid"),
            SVG.label(self.left, self.top - 8, budget),
            SVG.label(self.right, self.bottom + 18, self.phrase(nl: "laatste stap", en: "last step"), anchor: "end"),
            SVG.label(self.left, self.bottom + 18, self.phrase(nl: "begin", en: "start")),
        ]
        parts.append(SVG.path(self.staircase(points), "line"))
        parts += points.dropFirst().map { point in
            SVG.dot(
                self.x(point.step, of: points.count),
                self.y(point.left),
                radius: point.isPurchase ? 4 : 2.5,
                point.isPurchase ? "won" : "passed",
                title: point.title
            )
        }
        return SVG.chart(
            width: 720,
            height: 240,
            title: self.phrase(nl: "Geld over na elke stap", en: "Money left after each step"),
            description: self.phrase(
                nl: "De lijn begint bij \(budget) en daalt bij elk gekozen project. "
                    + "De tabel hieronder geeft dezelfde getallen.",
                en: "The line starts at \(budget) and falls with each project that wins. "
                    + "The table below gives the same numbers."
            ),
            parts
        )
    }

    private struct Point {
        let step: Int
        let left: Double
        let isPurchase: Bool
        let title: String
    }

    private var points: [Point] {
        let outcome = self.counted.outcome
        var awards: [ProjectID: Money] = [:]
        var left = outcome.budget
        var points = [Point(step: 0, left: Double(left.units), isPurchase: false, title: "")]
        for (number, step) in outcome.steps.enumerated() {
            if let project = step.project {
                if step.action == .replaced { left += awards.removeValue(forKey: project) ?? .zero }
                if step.amount > .zero {
                    awards[project] = (awards[project] ?? .zero) + step.amount
                    left -= step.amount
                }
            } else if step.action == .endowed || step.action == .replaced {
                awards.removeAll()
                left = outcome.budget
            }
            let name = step.project.map(self.counted.name) ?? ""
            let action = self.phrase(step.action.name)
            points.append(
                Point(
                    step: number + 1,
                    left: Double(left.units),
                    isPurchase: step.amount > .zero,
                    title: "\(number + 1). \(name): \(action); \(self.phrase.money(left)) \(self.phrase(Words.left))"
                )
            )
        }
        return points
    }

    private func staircase(_ points: [Point]) -> [(Double, Double)] {
        var corners: [(Double, Double)] = []
        for point in points {
            let x = self.x(point.step, of: points.count)
            if let last = corners.last { corners.append((x, last.1)) }
            corners.append((x, self.y(point.left)))
        }
        return corners
    }

    private func x(_ step: Int, of count: Int) -> Double {
        self.left + (self.right - self.left) * Double(step) / Double(max(count - 1, 1))
    }

    private func y(_ left: Double) -> Double {
        let share = left / Double(max(self.counted.outcome.budget.units, 1))
        return self.bottom - (self.bottom - self.top) * min(max(share, 0), 1)
    }
}
