internal import BallotRules

extension VoteReader {
    /// Tells which limits the ballot in ``rows`` and ``points`` breaks.
    mutating func explain(_ context: inout RowContext) {
        self.explained += 1
        if self.explained > 20_000 && (context.log.isLenient || context.log.hasErrors) {
            return context.log.count(.moreViolations)
        }
        let count = self.choices.count
        let ballot = Ballot(
            self.choices.rows[..<count].map { self.projects[Int($0)].id },
            points: self.form.hasPoints
                ? self.choices.points[..<count].compactMap {
                    Fraction($0).divided(by: Fraction(ElectionLimits.pointScale))
                } : []
        )
        let violations = self.limits.violations(
            of: ballot,
            form: self.form,
            projects: self.projectsByID,
            budget: self.budget
        )
        for violation in violations { self.tell(violation, &context) }
    }

    private func tell(_ violation: BallotViolation, _ context: inout RowContext) {
        let (code, value, expected) = self.words(violation)
        let isPoints = [.pointsTooLow, .pointsTooHigh, .negativePoints, .sumTooLow, .sumTooHigh].contains(code)
        context.tell(
            code,
            cell: isPoints ? self.columns.points : self.columns.vote,
            field: isPoints ? "points" : "vote",
            value: value,
            expected: expected
        )
    }

    private func words(_ violation: BallotViolation) -> (ProblemCode, String, String) {
        switch violation {
        case .unknownProject(let id): (.unknownProject, id.text, "")
        case .repeatedProject(let id): (.repeatedProject, id.text, "")
        case .tooFewChoices(let count, let least): (.choiceTooFew, count.description, least.description)
        case .tooManyChoices(let count, let most): (.choiceTooMany, count.description, most.description)
        case .notOneChoice(let count): (.notOneChoice, count.description, "1")
        case .costTooLow(let cost, let least): (.costTooLow, self.plain(cost), self.plain(least))
        case .costTooHigh(let cost, let most): (.costTooHigh, self.plain(cost), self.plain(most))
        case .tooFewInTheme(let theme, let count, let least): (.themeLimit, "\(count) < \(least)", theme)
        case .tooManyInTheme(let theme, let count, let most): (.themeLimit, "\(count) > \(most)", theme)
        case .themeCostTooLow(let theme, let cost, let least):
            (.themeLimit, "\(self.plain(cost)) < \(self.plain(least))", theme)
        case .themeCostTooHigh(let theme, let cost, let most):
            (.themeLimit, "\(self.plain(cost)) > \(self.plain(most))", theme)
        case .pointsMissing: (.pointsMissing, "", "")
        case .pointsUnexpected: (.pointsUnexpected, "", "")
        case .pointsMismatch(let points, let choices): (.pointsCount, points.description, choices.description)
        case .pointsTooLow(_, let value, let least):
            (self.form == .cumulative && value < .zero ? .negativePoints : .pointsTooLow, value.text, least.text)
        case .pointsTooHigh(_, let value, let most): (.pointsTooHigh, value.text, most.text)
        case .sumTooLow(let sum, let least): (.sumTooLow, sum.text, least.text)
        case .sumTooHigh(let sum, let most): (.sumTooHigh, sum.text, most.text)
        case .weightNotPositive(let weight): (.badWeight, weight.text, "")
        }
    }

    private func plain(_ money: Money) -> String { self.currency.plain(money) }
}

extension Fraction {
    /// The number as people write it: decimals where they end, else a fraction.
    var text: String {
        self.isWhole ? self.description : Fraction(self.decimal(places: 6)) == self ? self.trimmed : self.description
    }

    private var trimmed: String {
        var text = self.decimal(places: 6)[...]
        while text.last == "0" { text = text.dropLast() }
        return String(text)
    }
}
