extension Phrase {
    /// A number of a step with its name: `stemmen: 312`.
    public func measure(_ measure: Measure) -> String {
        self(measure.quantity.name) + ": " + self.value(measure)
    }

    /// The number of a measure alone: money as money, a share as a percentage.
    public func value(_ measure: Measure) -> String {
        if measure.quantity.isMoney { return self.money(measure.value) }
        return measure.quantity == .share ? self.percent(measure.value) : self.number(measure.value)
    }

    /// All numbers of a step in a row.
    public func measures(of step: Step) -> String {
        step.measures.map(self.measure).joined(separator: "; ")
    }

    /// Why `project` did not win, from the last step that speaks of it.
    public func reasonForLosing(_ project: Project, in outcome: Outcome) -> String {
        if outcome.tied.contains(project.id) {
            return self(nl: "gelijke stand, nog niet beslist", en: "tied, not decided yet")
        }
        guard let step = outcome.steps.last(where: { $0.project == project.id }) else {
            return self.reasonWithoutStep(project, in: outcome)
        }
        return self.reason(for: step, cost: project.cost)
    }

    private func reasonWithoutStep(_ project: Project, in outcome: Outcome) -> String {
        if project.cost > outcome.budget {
            return self(nl: "kost meer dan het hele budget", en: "costs more than the whole budget")
        }
        if outcome.rule == "equal-shares" {
            return self(nl: "de stemmers komen geld tekort", en: "its supporters lack the money")
        }
        let left = outcome.budget - outcome.cost
        if project.cost > left {
            return self(nl: "past niet: er is nog \(self.money(left))", en: "does not fit: \(self.money(left)) is left")
        }
        return self(nl: "kwam niet aan de beurt", en: "its turn did not come")
    }

    private func reason(for step: Step, cost: Money) -> String {
        let (cost, left) = (self.money(cost), self.money(step.left))
        switch step.action {
        case .skipped: return self(nl: "past niet: er was nog \(left)", en: "does not fit: \(left) was left")
        case .stopped:
            return self(
                nl: "past niet: er was nog \(left), en dan stopt deze regel",
                en: "does not fit: \(left) was left, and there this rule stops"
            )
        case .unaffordable: return self.unaffordable(step, cost: cost)
        case .eliminated: return self(nl: "viel af: te weinig steun", en: "eliminated: too little support")
        case .excluded:
            return self(nl: "kan niet samen met een winnaar", en: "cannot go together with a winner")
        case .ineligible:
            return self(nl: "haalt de drempel vooraf niet", en: "does not reach the entry threshold")
        case .replaced:
            return self(nl: "een andere uitslag had de voorkeur", en: "another outcome was preferred")
        case .selected, .partFunded, .endowed:
            return self(nl: "kwam niet aan de beurt", en: "its turn did not come")
        }
    }

    private func unaffordable(_ step: Step, cost: String) -> String {
        guard let money = step.value(.supportersMoney) else {
            return self(
                nl: "de stemmers hebben samen niet genoeg geld over",
                en: "its supporters do not have enough money left"
            )
        }
        return self(
            nl: "de stemmers hebben samen nog \(self.money(money)), nodig is \(cost)",
            en: "its supporters have \(self.money(money)) left, and \(cost) is needed"
        )
    }
}
