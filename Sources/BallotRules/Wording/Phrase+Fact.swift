extension Phrase {
    /// A fact about the count, as a sentence.
    public func fact(_ fact: Fact) -> String {
        switch fact {
        case .endowment(let share, let runs, let stop): return self.endowment(share, runs: runs, stop: stop)
        case .comparison(let rule, let greedy, let greedyStands):
            return self.comparison(rule, greedy, greedyStands: greedyStands)
        case .ballotsNormalised:
            return self(
                nl: "Elk stembiljet is omgerekend naar hetzelfde totaal.",
                en: "Each ballot was scaled to the same total."
            )
        case .optimum(let measure):
            return self(
                nl: "Het best haalbare is \(self.value(measure)) (\(measure.quantity.name.dutch)).",
                en: "The best that can be reached is \(self.value(measure)) (\(measure.quantity.name.english))."
            )
        case .carriedOver(let amount, let pot):
            let place = pot.isEmpty ? "" : " (\(pot))"
            return self(
                nl: "\(self.money(amount))\(place) blijft over voor een volgende ronde.",
                en: "\(self.money(amount))\(place) stays for a later round."
            )
        case .lotCommitment(let hash):
            return self(
                nl: "De loting stond vooraf vast onder SHA-256 \(hash).",
                en: "The lot was committed to under SHA-256 \(hash)."
            )
        case .everythingFits:
            return self(
                nl: "Alles wat mag meedoen past in het budget. Daarom wint alles zonder stemming.",
                en: "Everything that may take part fits in the budget, so all of it wins without a vote."
            )
        case .pot(let name, let budget):
            return self(
                nl: "In het deelbudget ‘\(name)’ zit \(self.money(budget)).",
                en: "The pot ‘\(name)’ holds \(self.money(budget))."
            )
        case .invalidAllocation(let project, let table, let backers, let amount):
            let (people, money) = (self.number(backers), self.money(amount))
            return self(
                nl: "Tafel ‘\(table)’ gaf \(project) \(money) van \(people) mensen. Dat is te weinig en telt niet.",
                en: "Table ‘\(table)’ gave \(project) \(money) from \(people) people, which is too little to count."
            )
        case .unspentPerVoter(let share):
            return self(
                nl: "Gemiddeld blijft \(self.percent(share)) van het aandeel van een kiezer over.",
                en: "On average \(self.percent(share)) of a voter's share is not spent."
            )
        }
    }

    private func endowment(_ share: Fraction, runs: Int, stop: EndowmentStop) -> String {
        let (money, times) = (self.money(share), self.number(runs))
        switch stop {
        case .notRaised:
            return self(
                nl: "Elke kiezer begint met \(money).",
                en: "Each voter starts with \(money)."
            )
        case .exhaustive:
            return self(
                nl:
                    "Elke kiezer kreeg in de laatste telling \(money) (\(times) tellingen). Meer past niet in het budget.",
                en: "In the last run each voter had \(money) (\(times) runs). Nothing more fits in the budget."
            )
        case .overspend:
            return self(
                nl:
                    "Elke kiezer kreeg in de laatste telling \(money) (\(times) tellingen). Een hoger bedrag kost te veel.",
                en: "In the last run each voter had \(money) (\(times) runs). A higher share would overspend."
            )
        case .allSelected:
            return self(
                nl:
                    "Elke kiezer kreeg in de laatste telling \(money) (\(times) tellingen). Alles met steun heeft gewonnen.",
                en: "In the last run each voter had \(money) (\(times) runs). Everything with support has won."
            )
        }
    }

    private func comparison(_ rule: Fraction, _ greedy: Fraction, greedyStands: Bool) -> String {
        let (first, second) = (self.number(rule), self.number(greedy))
        let dutch =
            greedyStands ? "Daarom geldt de uitslag van ‘meeste stemmen eerst’." : "Daarom blijft deze uitslag staan."
        let english = greedyStands ? "So the greedy outcome stands." : "So this outcome stands."
        return self(
            nl: "\(first) kiezers hebben liever deze regel, \(second) liever ‘meeste stemmen eerst’. \(dutch)",
            en: "\(first) voters prefer this rule, \(second) prefer greedy. \(english)"
        )
    }

    /// A tie that was met, as a sentence; `name` gives what a project is called.
    public func tie(_ tie: Tie, name: (ProjectID) -> String) -> String {
        let members = self.list(tie.members.map(name))
        let equal = self(
            nl: "Gelijk in \(tie.measure.quantity.name.dutch) (\(self.value(tie.measure))): \(members).",
            en: "Equal in \(tie.measure.quantity.name.english) (\(self.value(tie.measure))): \(members)."
        )
        return equal + " " + self.decision(tie, name: name) + self.materiality(tie)
    }

    private func decision(_ tie: Tie, name: (ProjectID) -> String) -> String {
        guard let chosen = tie.chosen else {
            return tie.materiality == .immaterial
                ? self(nl: "De volgorde maakt niet uit.", en: "The order makes no difference.")
                : self(nl: "Niet beslist.", en: "Not decided.")
        }
        guard let key = tie.brokenBy else {
            return self(nl: "\(name(chosen)) ging voor.", en: "\(name(chosen)) went first.")
        }
        return self(
            nl: "\(name(chosen)) ging voor (\(key.name.dutch)).",
            en: "\(name(chosen)) went first (\(key.name.english))."
        )
    }

    private func materiality(_ tie: Tie) -> String {
        switch tie.materiality {
        case .material: self(nl: " De winnaars hangen ervan af.", en: " The winners depend on it.")
        case .immaterial where tie.chosen != nil:
            self(nl: " Voor de winnaars maakt het niet uit.", en: " It makes no difference to who wins.")
        case .immaterial, .unknown: ""
        }
    }

    /// `a`, `a en b`, `a, b en c`.
    public func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + self(nl: " en ", en: " and ") + last
    }
}
