internal import BallotRules

/// Says whether a ballot of the round may say what it says: made once, asked for every ballot.
///
/// - Complexity: O(choices), without allocation, for a ballot with which nothing is wrong.
struct ChoiceCheck: Sendable {
    private let terms: BallotTerms
    private let projects: [Project]
    private let budget: Money
    private let costs: [Int]
    /// Bounds in steps, where the form has points.
    private let points: StepBounds
    private let sum: StepBounds
    /// The steps of a project that is left out.
    private let idleSteps: Int?
    private let mostCost: Int?

    private struct StepBounds: Sendable {
        let least: Int
        let most: Int

        init(_ least: Fraction?, _ most: Fraction?, scale: Int) {
            let scale = Fraction(scale)
            self.least = least.map { -ChoiceCheck.floor(-($0 * scale)) } ?? -ChoiceCheck.mostSteps
            self.most = most.map { ChoiceCheck.floor($0 * scale) } ?? ChoiceCheck.mostSteps
        }

        func contains(_ value: Int) -> Bool { value >= self.least && value <= self.most }
    }

    /// The largest whole number that is not above `value`, kept within what steps can be.
    private static func floor(_ value: Fraction) -> Int {
        let most = Fraction(self.mostSteps)
        if value > most { return self.mostSteps }
        if value < -most { return -self.mostSteps }
        return Int(exactly: value.floor) ?? 0
    }

    private static let mostSteps = ElectionLimits.points * ElectionLimits.pointScale

    init(terms: BallotTerms, projects: [Project], budget: Money) {
        let limits = terms.limits
        let isCumulative = terms.form == .cumulative
        self.terms = terms
        self.projects = projects
        self.budget = budget
        self.costs = projects.map(\.cost.units)
        self.points = StepBounds(
            limits.points.least ?? (isCumulative ? .zero : nil),
            limits.points.most ?? (isCumulative ? limits.sumPoints.most : nil),
            scale: terms.pointsScale
        )
        self.sum = StepBounds(limits.sumPoints.least, limits.sumPoints.most, scale: terms.pointsScale)
        let idle = isCumulative ? Fraction.zero : limits.defaultScore * Fraction(terms.pointsScale)
        self.idleSteps = terms.form.hasPoints && idle.isWhole ? ChoiceCheck.floor(idle) : nil
        self.mostCost = limits.sumCost.most?.units ?? (terms.form == .knapsack ? budget.units : nil)
    }

    /// Checks `choices`.
    func check(_ choices: Choices) throws(ChoiceFault) {
        try self.checkShape(choices)
        guard self.keepsLimits(choices) else {
            throw .limits(self.violations(choices))
        }
    }

    /// The choices as a ballot for the counting core.
    func ballot(_ choices: Choices) -> Ballot {
        let scale = Fraction(self.terms.pointsScale)
        let points = (choices.steps ?? []).map { Fraction($0).divided(by: scale) ?? .zero }
        return Ballot(choices.projects.map { self.projects[$0].id }, points: points)
    }

    private func checkShape(_ choices: Choices) throws(ChoiceFault) {
        guard choices.isEmpty || self.terms.form.hasPoints == (choices.steps != nil) else { throw .points }
        for project in choices.projects where project >= self.costs.count { throw .unknownProject(project) }
        if self.terms.form == .ordinal {
            guard Set(choices.projects).count == choices.projects.count else { throw .order }
        } else {
            for position in choices.projects.indices.dropFirst()
            where choices.projects[position - 1] >= choices.projects[position] { throw .order }
        }
        guard let steps = choices.steps, let idle = self.idleSteps else { return }
        for (position, step) in steps.enumerated() where step == idle {
            throw .idle(choices.projects[position])
        }
    }

    private func keepsLimits(_ choices: Choices) -> Bool {
        let limits = self.terms.limits
        if self.terms.form == .chooseOne {
            guard choices.projects.count == 1 else { return false }
        } else if !limits.length.contains(choices.projects.count) {
            return false
        }
        guard limits.perTheme.isEmpty, limits.sumCost.least == nil else { return self.violations(choices).isEmpty }
        if let most = self.mostCost {
            var cost = 0
            for project in choices.projects { cost += self.costs[project] }
            guard cost <= most else { return false }
        }
        guard self.terms.form.hasPoints else { return true }
        var sum = 0
        for step in choices.steps ?? [] {
            guard step.magnitude <= ChoiceCheck.mostSteps, self.points.contains(step) else { return false }
            sum += step
        }
        return self.sum.contains(sum)
    }

    private func violations(_ choices: Choices) -> [BallotViolation] {
        let named = choices.projects.map { (self.projects[$0].id, self.projects[$0]) }
        return self.terms.limits.violations(
            of: self.ballot(choices),
            form: self.terms.form,
            projects: Dictionary(named) { first, _ in first },
            budget: self.budget
        )
    }
}
