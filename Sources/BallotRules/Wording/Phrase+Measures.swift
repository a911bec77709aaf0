extension Phrase {
    /// The measures of an outcome, one sentence or two for each.
    ///
    /// - Parameter name: the name of a project as people know it.
    public func measures(_ measures: OutcomeMeasures, name: (ProjectID) -> String) -> [String] {
        var sentences = [self.nothing(measures), self.winners(measures), self.spending(measures)]
        sentences += (measures.themes + measures.areas).map(self.category)
        sentences.append(self.rest(measures, name: name))
        sentences += measures.neglected.map { self.neglected($0, name: name($0.project)) }
        if measures.neglected.isEmpty {
            sentences.append(
                self(
                    nl:
                        "Geen groep kiezers met een gezamenlijke wens bleef onder haar deel van het budget (EJR+ op één "
                        + "project na).",
                    en: "No group of voters with a wish in common stayed below its part of the budget (EJR+ up to one "
                        + "project)."
                )
            )
        }
        return sentences
    }

    private func nothing(_ measures: OutcomeMeasures) -> String {
        let count = self.number(measures.votersWithNothing)
        let all = self.number(measures.voters)
        let share = self.percent(measures.shareWithNothing)
        return self(
            nl: "\(count) van de \(all) kiezers (\(share)) zien geen enkel project van hun keuze winnen.",
            en: "\(count) of \(all) voters (\(share)) see no project of their choice win."
        )
    }

    private func winners(_ measures: OutcomeMeasures) -> String {
        let mean = self.number(measures.projectsPerVoter.mean, places: 2)
        let median = self.number(measures.projectsPerVoter.quantile(Fraction(1, over: 2)) ?? 0)
        return self(
            nl:
                "Een kiezer ziet gemiddeld \(mean) projecten van haar keuze winnen. Minstens de helft van de kiezers ziet "
                + "er hoogstens \(median) winnen.",
            en: "On average a voter sees \(mean) projects of her choice win. At least half of the voters see at most "
                + "\(median) win."
        )
    }

    private func spending(_ measures: OutcomeMeasures) -> String {
        let mean = self.money(measures.moneyPerVoter.mean)
        let gini = self.number(measures.moneyPerVoter.gini, places: 2)
        return self(
            nl:
                "Gemiddeld gaat \(mean) naar projecten die een kiezer koos. De ongelijkheid daarin (Gini) is \(gini): bij 0 "
                + "heeft iedereen even veel, bij 1 heeft één kiezer alles.",
            en:
                "On average \(mean) goes to projects that a voter chose. The inequality in this (Gini) is \(gini): at 0 all "
                + "have the same, at 1 one voter has all."
        )
    }

    private func category(_ share: CategoryShare) -> String {
        let name = share.name.isEmpty ? self(nl: "Zonder indeling", en: "Without category") : share.name
        let money = self.percent(share.spentShare)
        let votes = self.percent(share.voteShare)
        return self(
            nl: "\(name): \(money) van het geld en \(votes) van de stemmen.",
            en: "\(name): \(money) of the money and \(votes) of the votes."
        )
    }

    private func rest(_ measures: OutcomeMeasures, name: (ProjectID) -> String) -> String {
        let left = self.amount(measures.left)
        if measures.isExhaustive {
            return self(
                nl: "Er blijft \(left) over. Daar past geen project meer in.",
                en: "\(left) is left. No further project fits in that."
            )
        }
        let names = measures.stillFitting.map(name).joined(separator: ", ")
        return self(
            nl: "Er blijft \(left) over. Daar past nog in: \(names).",
            en: "\(left) is left. This would still fit: \(names)."
        )
    }

    private func neglected(_ group: NeglectedGroup, name: String) -> String {
        let voters = self.number(group.voters)
        let share = self.money(group.share)
        if group.utility == .cost {
            let most = self.amount(Money(units: group.most))
            return self(
                nl: "\(voters) kiezers steunen allemaal \(name). Hun deel van het budget is \(share), genoeg voor dat "
                    + "project. Toch gaat voor ieder van hen hoogstens \(most) naar projecten van hun keuze.",
                en:
                    "\(voters) voters all support \(name). Their part of the budget is \(share), enough for that project. "
                    + "Yet for each of them at most \(most) goes to projects of their choice."
            )
        }
        let most = self.number(group.most)
        return self(
            nl:
                "\(voters) kiezers steunen allemaal \(name). Hun deel van het budget is \(share), genoeg voor dat project. "
                + "Toch ziet ieder van hen hoogstens \(most) projecten winnen.",
            en:
                "\(voters) voters all support \(name). Their part of the budget is \(share), enough for that project. Yet "
                + "each of them sees at most \(most) projects win."
        )
    }
}
