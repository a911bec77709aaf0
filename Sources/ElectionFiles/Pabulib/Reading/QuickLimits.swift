internal import BallotRules

/// Limits on ballots as plain integers, to see at once that a ballot keeps them; ``BallotLimits`` then says how one
/// does not.
struct QuickLimits {
    private let minLength: Int
    private let maxLength: Int
    private let minCost: Int
    private let maxCost: Int
    private let minPoints: Int
    private let maxPoints: Int
    private let minSum: Int
    private let maxSum: Int
    private let hasCosts: Bool
    private let hasPoints: Bool
    private let costs: [Int]
    private let themes: [ThemeBounds]
    private let themesOfRow: [[Int]]
    private var themeCounts: [Int]
    private var themeCosts: [Int]

    private struct ThemeBounds {
        let length: ClosedRange<Int>
        let cost: ClosedRange<Int>
    }

    init(_ limits: BallotLimits, form: BallotForm, projects: [Project], budget: Money) {
        let units = { (points: Fraction?, other: Int) in
            points.flatMap { Int(exactly: ($0 * Fraction(ElectionLimits.pointScale)).floor) } ?? other
        }
        self.minLength = form == .chooseOne ? 1 : limits.length.least ?? 0
        self.maxLength = form == .chooseOne ? 1 : limits.length.most ?? .max
        self.minCost = limits.sumCost.least?.units ?? 0
        self.maxCost = limits.sumCost.most?.units ?? (form == .knapsack ? budget.units : .max)
        self.minPoints = units(limits.points.least, form == .cumulative ? 0 : .min)
        self.maxPoints = units(limits.points.most ?? (form == .cumulative ? limits.sumPoints.most : nil), .max)
        self.minSum = units(limits.sumPoints.least, .min)
        self.maxSum = units(limits.sumPoints.most, .max)
        self.hasCosts = self.minCost > 0 || self.maxCost < .max
        self.hasPoints = form.hasPoints
        self.costs = projects.map(\.cost.units)
        self.themes = limits.perTheme.map { theme in
            ThemeBounds(
                length: range(theme.length.least ?? 0, theme.length.most ?? .max),
                cost: range(theme.sumCost.least?.units ?? 0, theme.sumCost.most?.units ?? .max)
            )
        }
        self.themesOfRow =
            self.themes.isEmpty
            ? []
            : projects.map { project in
                limits.perTheme.indices.filter { project.themes.contains(limits.perTheme[$0].theme) }
            }
        self.themeCounts = [Int](repeating: 0, count: self.themes.count)
        self.themeCosts = self.themeCounts
    }

    /// Whether a ballot of these choices, each named once, keeps all limits.
    mutating func allow(_ choices: ChoiceBuffer) -> Bool {
        let count = choices.count
        guard count >= self.minLength, count <= self.maxLength else { return false }
        if self.hasCosts {
            var cost = 0
            for position in 0..<count { cost &+= self.costs[Int(choices.rows[position])] }
            guard cost >= self.minCost, cost <= self.maxCost else { return false }
        }
        if self.hasPoints {
            var sum = 0
            for position in 0..<count {
                let value = choices.points[position]
                guard value >= self.minPoints, value <= self.maxPoints else { return false }
                let (total, overflow) = sum.addingReportingOverflow(value)
                if overflow { return false }
                sum = total
            }
            guard sum >= self.minSum, sum <= self.maxSum else { return false }
        }
        return self.themes.isEmpty || self.allowThemes(choices)
    }

    private mutating func allowThemes(_ choices: ChoiceBuffer) -> Bool {
        for theme in self.themes.indices {
            self.themeCounts[theme] = 0
            self.themeCosts[theme] = 0
        }
        for position in 0..<choices.count {
            let row = Int(choices.rows[position])
            for theme in self.themesOfRow[row] {
                self.themeCounts[theme] += 1
                self.themeCosts[theme] &+= self.costs[row]
            }
        }
        for (theme, bounds) in self.themes.enumerated() {
            guard bounds.length.contains(self.themeCounts[theme]), bounds.cost.contains(self.themeCosts[theme]) else {
                return false
            }
        }
        return true
    }
}

/// From `least` to `most`; where they contradict, a range that holds neither 0 nor any real value.
private func range(_ least: Int, _ most: Int) -> ClosedRange<Int> {
    least <= most ? least...most : Int.max...Int.max
}
