internal import BallotRules

/// Headings and labels of tables and pages. What an outcome says stands in the catalogue of `BallotRules`.
enum Words {
    static let project = Bilingual(nl: "project", en: "project")
    static let cost = Bilingual(nl: "kosten", en: "cost")
    static let amount = Bilingual(nl: "bedrag", en: "amount")
    static let reason = Bilingual(nl: "waarom niet", en: "why not")
    static let budget = Bilingual(nl: "Budget", en: "Budget")
    static let won = Bilingual(nl: "Gekozen", en: "Won")
    static let notWon = Bilingual(nl: "Niet gekozen", en: "Not won")
    static let tied = Bilingual(nl: "Gelijke stand, nog niet beslist", en: "Tied, not decided")
    static let ties = Bilingual(nl: "Gelijke standen", en: "Ties")
    static let facts = Bilingual(nl: "Wat u nog moet weten", en: "Also good to know")
    static let steps = Bilingual(nl: "Stap voor stap", en: "Step by step")
    static let rule = Bilingual(nl: "Regel", en: "Rule")
    static let tieOrder = Bilingual(nl: "Bij gelijke stand", en: "Ties are broken by")
    static let ballots = Bilingual(nl: "stembiljetten", en: "ballots")
    static let projects = Bilingual(nl: "projecten", en: "projects")
    static let spent = Bilingual(nl: "Besteed", en: "Spent")
    static let left = Bilingual(nl: "over", en: "left")
    static let step = Bilingual(nl: "stap", en: "step")
    static let happened = Bilingual(nl: "wat gebeurt", en: "what happens")
    static let figures = Bilingual(nl: "getallen", en: "figures")
    static let leftAfter = Bilingual(nl: "over na deze stap", en: "left after it")
    static let votesOn = Bilingual(nl: "wint met stemmen erbij", en: "wins with extra votes")
    static let costTo = Bilingual(nl: "wint bij kosten tot", en: "wins at a cost up to")
    static let votesOff = Bilingual(nl: "verliest met stemmen eraf", en: "loses with votes off")
    static let costFrom = Bilingual(nl: "verliest bij kosten vanaf", en: "loses at a cost from")
    static let changes = Bilingual(nl: "Wat de uitslag had veranderd", en: "What would have changed the outcome")
    static let measures = Bilingual(
        nl: "Wat de uitslag voor alle kiezers betekent",
        en: "What the outcome means for all voters"
    )
    static let unproven = Bilingual(
        nl: "° Dit getal klopt, maar niet elk kleiner getal is nagerekend.",
        en: "° This number holds, but not every smaller one was examined."
    )
    static let stage = Bilingual(nl: "onderdeel", en: "part")
}

extension Phrase {
    /// The tie order in words.
    func tieOrder(_ text: String) -> String {
        guard let order = try? TieOrder(parsing: text) else { return text }
        return order.keys.map { self($0.name) }.joined(separator: self(nl: ", daarna ", en: ", then "))
    }

    /// `7 van de 14 projecten krijgen samen € 240.000,00. Van het budget van € 250.000,00 blijft € 10.000,00 over.`
    func summary(_ counted: CountedElection) -> String {
        let outcome = counted.outcome
        let (won, all) = (counted.won.count, counted.rows.count)
        let (cost, budget) = (self.money(outcome.cost), self.money(outcome.budget))
        let left = self.money(outcome.budget - outcome.cost)
        return self(
            nl: "\(self.number(won)) van de \(self.number(all)) projecten krijgen samen \(cost). "
                + "Van het budget van \(budget) blijft \(left) over.",
            en: "\(self.number(won)) of \(self.number(all)) projects get \(cost) together. "
                + "Of the budget of \(budget), \(left) is left."
        )
    }
}
