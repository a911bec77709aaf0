extension Phrase {
    /// What a ballot says and may not say, as a sentence.
    public func problem(_ violation: BallotViolation) -> String {
        switch violation {
        case .unknownProject(let project):
            self(
                nl: "Project \(project) staat niet op de lijst.",
                en: "Project \(project) is not on the list."
            )
        case .repeatedProject(let project):
            self(
                nl: "Project \(project) staat er meer dan één keer op.",
                en: "Project \(project) is named more than once."
            )
        case .tooFewChoices, .tooManyChoices, .notOneChoice, .tooFewInTheme, .tooManyInTheme:
            self.lengthProblem(violation)
        case .costTooLow, .costTooHigh, .themeCostTooLow, .themeCostTooHigh: self.costProblem(violation)
        case .pointsMissing, .pointsUnexpected, .pointsMismatch, .pointsTooLow, .pointsTooHigh, .sumTooLow,
            .sumTooHigh:
            self.pointsProblem(violation)
        case .weightNotPositive(let weight):
            self(
                nl: "Het gewicht is \(self.number(weight)). Het moet meer dan 0 zijn.",
                en: "The weight is \(self.number(weight)). It must be above 0."
            )
        }
    }

    private func lengthProblem(_ violation: BallotViolation) -> String {
        switch violation {
        case .tooFewChoices(let count, let least):
            self(
                nl:
                    "Er zijn \(self.number(count)) projecten gekozen. Het moeten er minstens \(self.number(least)) zijn.",
                en: "\(self.number(count)) projects are chosen. There must be at least \(self.number(least))."
            )
        case .tooManyChoices(let count, let most):
            self(
                nl: "Er zijn \(self.number(count)) projecten gekozen. Het mogen er hooguit \(self.number(most)) zijn.",
                en: "\(self.number(count)) projects are chosen. There may be at most \(self.number(most))."
            )
        case .notOneChoice(let count):
            self(
                nl: "Er moet precies één project gekozen zijn. Het zijn er \(self.number(count)).",
                en: "Exactly one project must be chosen. There are \(self.number(count))."
            )
        case .tooFewInTheme(let theme, let count, let least):
            self(
                nl: "Bij het thema ‘\(theme)’ zijn \(self.number(count)) projecten gekozen. "
                    + "Het moeten er minstens \(self.number(least)) zijn.",
                en: "\(self.number(count)) projects are chosen in the theme ‘\(theme)’. "
                    + "There must be at least \(self.number(least))."
            )
        case .tooManyInTheme(let theme, let count, let most):
            self(
                nl: "Bij het thema ‘\(theme)’ zijn \(self.number(count)) projecten gekozen. "
                    + "Het mogen er hooguit \(self.number(most)) zijn.",
                en: "\(self.number(count)) projects are chosen in the theme ‘\(theme)’. "
                    + "There may be at most \(self.number(most))."
            )
        default: ""
        }
    }

    private func costProblem(_ violation: BallotViolation) -> String {
        switch violation {
        case .costTooLow(let cost, let least):
            self(
                nl: "De keuzes kosten samen \(self.money(cost)). Dat moet minstens \(self.money(least)) zijn.",
                en: "The choices cost \(self.money(cost)) together. It must be at least \(self.money(least))."
            )
        case .costTooHigh(let cost, let most):
            self(
                nl: "De keuzes kosten samen \(self.money(cost)). Dat mag hooguit \(self.money(most)) zijn.",
                en: "The choices cost \(self.money(cost)) together. It may be at most \(self.money(most))."
            )
        case .themeCostTooLow(let theme, let cost, let least):
            self(
                nl: "De keuzes bij het thema ‘\(theme)’ kosten samen \(self.money(cost)). "
                    + "Dat moet minstens \(self.money(least)) zijn.",
                en: "The choices in the theme ‘\(theme)’ cost \(self.money(cost)) together. "
                    + "It must be at least \(self.money(least))."
            )
        case .themeCostTooHigh(let theme, let cost, let most):
            self(
                nl: "De keuzes bij het thema ‘\(theme)’ kosten samen \(self.money(cost)). "
                    + "Dat mag hooguit \(self.money(most)) zijn.",
                en: "The choices in the theme ‘\(theme)’ cost \(self.money(cost)) together. "
                    + "It may be at most \(self.money(most))."
            )
        default: ""
        }
    }

    private func pointsProblem(_ violation: BallotViolation) -> String {
        switch violation {
        case .pointsMissing:
            self(nl: "Er zijn geen punten gegeven. Dat moet wel.", en: "There are no points. There must be.")
        case .pointsUnexpected:
            self(nl: "Er zijn punten gegeven. Dat kan hier niet.", en: "There are points. There may be none here.")
        case .pointsMismatch(let points, let choices):
            self(
                nl: "Er zijn \(self.number(points)) getallen met punten en \(self.number(choices)) projecten. "
                    + "Dat moeten er evenveel zijn.",
                en: "There are \(self.number(points)) numbers of points and \(self.number(choices)) projects. "
                    + "There must be as many of both."
            )
        case .pointsTooLow(let project, let value, let least):
            self(
                nl: "Project \(project) krijgt \(self.number(value)) punten. Minstens is \(self.number(least)).",
                en: "Project \(project) is given \(self.number(value)) points. The least is \(self.number(least))."
            )
        case .pointsTooHigh(let project, let value, let most):
            self(
                nl: "Project \(project) krijgt \(self.number(value)) punten. Hooguit is \(self.number(most)).",
                en: "Project \(project) is given \(self.number(value)) points. The most is \(self.number(most))."
            )
        case .sumTooLow(let sum, let least):
            self(
                nl:
                    "Er zijn samen \(self.number(sum)) punten gegeven. Het moeten er minstens \(self.number(least)) zijn.",
                en: "There are \(self.number(sum)) points in all. There must be at least \(self.number(least))."
            )
        case .sumTooHigh(let sum, let most):
            self(
                nl: "Er zijn samen \(self.number(sum)) punten gegeven. Het mogen er hooguit \(self.number(most)) zijn.",
                en: "There are \(self.number(sum)) points in all. There may be at most \(self.number(most))."
            )
        default: ""
        }
    }
}
