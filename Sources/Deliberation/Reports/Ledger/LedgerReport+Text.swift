public import BallotRules

extension LedgerReport {
    /// The ledger as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        page.title(phrase(nl: "Geld: potten en toekenningen", en: "Money: pots and awards"))
        self.write(self.checks, on: &page)
        page.section(phrase(nl: "Potten", en: "Pots"))
        for pot in self.pots {
            let name = phrase.sentence(starting: phrase.name(pot.pot))
            page.point(
                nl: "\(name): erin \(phrase.money(pot.into)), eruit \(phrase.money(pot.outOf)), "
                    + "nu \(phrase.money(pot.holds)).",
                en: "\(name): in \(phrase.money(pot.into)), out \(phrase.money(pot.outOf)), "
                    + "now \(phrase.money(pot.holds))."
            )
        }
        page.section(phrase(nl: "Rekeningen", en: "Accounts"))
        for balance in self.accounts { page.write(balance) }
        page.section(phrase(nl: "Boekingen", en: "Bookings"))
        for entry in self.journal { page.write(entry) }
        return page.text
    }

    private func write(_ checks: Checks, on page: inout ReportPage) {
        page.line(
            checks.isSumZero
                ? page.phrase(nl: "Alle rekeningen samen zijn nul.", en: "All accounts together are zero.")
                : page.phrase(nl: "FOUT: alle rekeningen samen zijn niet nul.", en: "WRONG: the accounts are not zero.")
        )
        page.line(
            checks.isReplayed
                ? page.phrase(
                    nl: "Nageteld: de boekingen geven elke stand.",
                    en: "Recounted: the bookings give every balance."
                )
                : page.phrase(
                    nl: "FOUT: de boekingen geven een andere stand.",
                    en: "WRONG: the bookings give another balance."
                )
        )
        if !checks.isCovered {
            page.line(nl: "FOUT: een rekening staat onder nul.", en: "WRONG: an account is below zero.")
        }
    }

    /// The ledger as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        .map([
            "report": .text("ledger"), "accounts": .list(self.accounts.map(\.document)),
            "pots": .list(self.pots.map(\.document)), "journal": .list(self.journal.map(\.document)),
            "checks": .map([
                "sum-zero": .flag(self.checks.isSumZero), "replayed": .flag(self.checks.isReplayed),
                "covered": .flag(self.checks.isCovered),
            ]),
        ])
    }
}

extension MoneyTrail {
    /// The trail as text.
    public func text(_ phrase: Phrase, _ texts: ReportTexts) -> String {
        var page = ReportPage(phrase, texts)
        let name: String
        switch self.subject {
        case .initiative(let id): name = "\(self.title.onOneLine) (\(id))"
        case .pot(let pot): name = phrase.name(pot)
        }
        page.title(phrase(nl: "Het geld van: \(name)", en: "The money of: \(name)"))
        if self.entries.isEmpty { page.line(nl: "Er is niets geboekt.", en: "Nothing was booked.") }
        for entry in self.entries { page.write(entry) }
        if !self.balances.isEmpty { page.section(phrase(nl: "Stand", en: "Balance")) }
        for balance in self.balances { page.write(balance) }
        return page.text
    }

    /// The trail as a document.
    public func document(_ texts: ReportTexts) -> DataValue {
        var values: [String: DataValue] = [
            "report": .text("trail"), "title": .text(self.title), "entries": .list(self.entries.map(\.document)),
            "balances": .list(self.balances.map(\.document)),
        ]
        switch self.subject {
        case .initiative(let id): values["initiative"] = .name(id)
        case .pot(let pot): values["pot"] = pot.document
        }
        return .map(values)
    }
}

extension ReportPage {
    /// A booking, and how the money went.
    mutating func write(_ entry: LedgerEntry) {
        let phrase = self.phrase
        let act = phrase.sentence(starting: phrase(entry.act.wording))
        self.point(
            nl: "\(phrase.day(entry.day)), handeling \(entry.entry). \(act).",
            en: "\(phrase.day(entry.day)), entry \(entry.entry). \(act)."
        )
        for transfer in entry.transfers {
            let (from, to) = (phrase.name(transfer.from), phrase.name(transfer.to))
            self.point(
                nl: "\(phrase.money(transfer.amount)) van \(from) naar \(to)",
                en: "\(phrase.money(transfer.amount)) from \(from) to \(to)",
                depth: 1
            )
        }
        if case .account(_, let receipt, _) = entry.act {
            self.point(nl: "Bon: \(receipt).", en: "Receipt: \(receipt).", depth: 1)
        }
    }

    mutating func write(_ balance: LedgerReport.Balance) {
        self.point(
            self.phrase.sentence(starting: self.phrase.name(balance.account)) + ": " + self.phrase.money(balance.amount)
        )
    }
}
