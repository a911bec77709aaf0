extension BallotLimits {
    /// Everything that is wrong with `ballot` as a ballot of `form`: empty when it may be counted as it stands.
    ///
    /// The order is fixed: choices in their order, then length, cost, themes in the order of the limits, points,
    /// weight. Projects that are not listed cost nothing and have no theme here.
    ///
    /// - Parameters:
    ///   - projects: the projects on the list, by identifier.
    ///   - budget: the upper limit of the cost of a knapsack ballot that has no other.
    /// - Complexity: O(choices × themes per project + limits per theme).
    public func violations(
        of ballot: Ballot,
        form: BallotForm,
        projects: [ProjectID: Project],
        budget: Money
    ) -> [BallotViolation] {
        var found: [BallotViolation] = []
        var distinct: [Project] = []
        var seen: Set<ProjectID> = []
        for choice in ballot.choices {
            if !seen.insert(choice).inserted {
                found.append(.repeatedProject(choice))
            } else if let project = projects[choice] {
                distinct.append(project)
            } else {
                found.append(.unknownProject(choice))
            }
        }
        found += self.lengthViolations(ballot.choices.count, form)
        found += self.costViolations(distinct, form, budget)
        for limits in self.perTheme { found += limits.violations(of: distinct) }
        found += self.pointViolations(ballot, form)
        if ballot.weight <= .zero { found.append(.weightNotPositive(ballot.weight)) }
        return found
    }

    private func lengthViolations(_ count: Int, _ form: BallotForm) -> [BallotViolation] {
        if form == .chooseOne { return count == 1 ? [] : [.notOneChoice(count: count)] }
        if let least = self.length.least, count < least { return [.tooFewChoices(count: count, least: least)] }
        if let most = self.length.most, count > most { return [.tooManyChoices(count: count, most: most)] }
        return []
    }

    private func costViolations(_ projects: [Project], _ form: BallotForm, _ budget: Money) -> [BallotViolation] {
        let cost = sum(of: projects)
        let most = self.sumCost.most ?? (form == .knapsack ? budget : nil)
        if let least = self.sumCost.least, cost < least { return [.costTooLow(cost, least: least)] }
        if let most, cost > most { return [.costTooHigh(cost, most: most)] }
        return []
    }

    private func pointViolations(_ ballot: Ballot, _ form: BallotForm) -> [BallotViolation] {
        guard form.hasPoints else { return ballot.points.isEmpty ? [] : [.pointsUnexpected] }
        if ballot.points.isEmpty && !ballot.choices.isEmpty { return [.pointsMissing] }
        var found: [BallotViolation] = []
        if ballot.points.count != ballot.choices.count {
            found.append(.pointsMismatch(points: ballot.points.count, choices: ballot.choices.count))
        }
        let least = self.points.least ?? (form == .cumulative ? .zero : nil)
        let most = self.points.most ?? (form == .cumulative ? self.sumPoints.most : nil)
        for (choice, value) in zip(ballot.choices, ballot.points) {
            if let least, value < least { found.append(.pointsTooLow(choice, value, least: least)) }
            if let most, value > most { found.append(.pointsTooHigh(choice, value, most: most)) }
        }
        let sum = ballot.points.reduce(Fraction.zero, +)
        if let least = self.sumPoints.least, sum < least { found.append(.sumTooLow(sum, least: least)) }
        if let most = self.sumPoints.most, sum > most { found.append(.sumTooHigh(sum, most: most)) }
        return found
    }
}

extension BallotLimits.ThemeLimits {
    /// What the part of a ballot that names `projects` breaks within the theme.
    fileprivate func violations(of projects: [Project]) -> [BallotViolation] {
        let inTheme = projects.filter { $0.themes.contains(self.theme) }
        let cost = sum(of: inTheme)
        var found: [BallotViolation] = []
        if let least = self.length.least, inTheme.count < least {
            found.append(.tooFewInTheme(self.theme, count: inTheme.count, least: least))
        }
        if let most = self.length.most, inTheme.count > most {
            found.append(.tooManyInTheme(self.theme, count: inTheme.count, most: most))
        }
        if let least = self.sumCost.least, cost < least {
            found.append(.themeCostTooLow(self.theme, cost, least: least))
        }
        if let most = self.sumCost.most, cost > most {
            found.append(.themeCostTooHigh(self.theme, cost, most: most))
        }
        return found
    }
}

/// The costs together, never above what 64 bits hold.
private func sum(of projects: [Project]) -> Money {
    projects.reduce(.zero) { sum, project in
        let (total, overflow) = sum.units.addingReportingOverflow(project.cost.units)
        return Money(units: overflow ? Int.max : total)
    }
}
