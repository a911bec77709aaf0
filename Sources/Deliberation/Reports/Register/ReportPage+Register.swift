internal import BallotRules

extension ReportPage {
    /// Objections and what became of them.
    mutating func write(_ lines: [RegisterLine.Objected]) {
        guard !lines.isEmpty else { return }
        let phrase = self.phrase
        self.section(phrase(nl: "Bezwaren", en: "Objections"))
        for line in lines {
            self.point(
                nl: "\(phrase.day(line.received)), \(line.plan.initiative): bezwaar \(line.number), "
                    + "\(phrase(line.state.wording)).",
                en: "\(phrase.day(line.received)), \(line.plan.initiative): objection \(line.number), "
                    + "\(phrase(line.state.wording))."
            )
            if let motivation = line.motivation { self.point(self.words(motivation), depth: 1) }
        }
    }

    /// Money by pot, and all pots of an area together where there are more.
    mutating func write(_ pots: [PotTotals]) {
        guard !pots.isEmpty else { return }
        let phrase = self.phrase
        self.section(phrase(nl: "Geld", en: "Money"))
        for pot in pots {
            self.heading(phrase.sentence(starting: phrase.name(pot.pot)))
            self.point(
                nl: "Aan het begin: \(phrase.money(pot.opening)).",
                en: "At the start: \(phrase.money(pot.opening))."
            )
            for flow in pot.flows {
                let name = phrase.sentence(starting: phrase(flow.wording))
                let into = flow.into > .zero ? " + " + phrase.money(flow.into) : ""
                let out = flow.outOf > .zero ? " - " + phrase.money(flow.outOf) : ""
                self.point("\(name):\(into)\(out).", depth: 1)
            }
            self.point(
                nl: "Aan het eind: \(phrase.money(pot.closing)).",
                en: "At the end: \(phrase.money(pot.closing))."
            )
            self.point(
                nl: "Per saldo toegekend: \(phrase.money(pot.granted)). Betaald: \(phrase.money(pot.paid)).",
                en: "Granted on balance: \(phrase.money(pot.granted)). Paid: \(phrase.money(pot.paid))."
            )
        }
        self.heading(phrase(nl: "Per gebied", en: "By area"))
        for area in AreaTotals.all(of: pots) {
            self.point(
                nl:
                    "\(area.area): per saldo toegekend \(phrase.money(area.granted)), betaald \(phrase.money(area.paid)), "
                    + "in de potten \(phrase.money(area.closing)).",
                en: "\(area.area): granted on balance \(phrase.money(area.granted)), paid \(phrase.money(area.paid)), "
                    + "in the pots \(phrase.money(area.closing))."
            )
        }
    }

    /// Numbers by group; what is too small to show is said to be so.
    mutating func write(_ breakdown: Breakdown) {
        let phrase = self.phrase
        let title: String
        switch breakdown.kind {
        case .applicants: title = phrase(nl: "Aanvragen per soort aanvrager", en: "Applications by type of applicant")
        case .areas: title = phrase(nl: "Aanvragen per gebied", en: "Applications by area")
        case .support: title = phrase(nl: "Wat mensen van de plannen vonden", en: "What people thought of the plans")
        }
        self.section(title)
        let hidden = phrase(nl: "niet getoond", en: "not shown")
        for row in breakdown.rows where row.count != 0 {
            self.point("\(phrase(row.wording)): \(row.count.map(phrase.number) ?? hidden)")
        }
        let total = breakdown.total.map(phrase.number) ?? hidden
        self.point(nl: "samen: \(total)", en: "together: \(total)")
        if breakdown.rows.contains(where: { $0.count == nil }) {
            self.line(
                nl: "Aantallen onder de \(Breakdown.limit) staan er niet, en ook geen aantal waaruit ze volgen.",
                en: "Numbers below \(Breakdown.limit) are left out, and so is any number from which they follow."
            )
        }
    }
}
