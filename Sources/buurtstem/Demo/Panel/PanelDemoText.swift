internal import BallotRules
internal import Deliberation
internal import Proceedings

/// What `demo --panel` shows: the minutes, the money, and what an auditor sees.
struct PanelDemoText {
    let demo: PanelDemo
    let language: Language
    let phrase: Phrase
    let terminal: Terminal

    init(_ demo: PanelDemo, language: Language, terminal: Terminal) {
        self.demo = demo
        self.language = language
        self.phrase = Phrase(language, currency: .euro)
        self.terminal = terminal
    }

    /// The whole text.
    var text: String {
        [self.minutes, self.money, self.record, self.tampering].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var minutes: String {
        (self.demo.minutes?.text(self.phrase, self.demo.texts) ?? "").trimmingSuffix { $0 == "\n" }
    }

    private var money: String {
        let ledger = self.demo.book.ledger
        var lines = [self.heading(nl: "Het geld", en: "The money")]
        for (account, balance) in ledger.accounts {
            lines.append("  " + self.phrase.name(account) + ": " + self.phrase.money(balance))
        }
        lines.append(
            self.phrase(
                nl: "Alle rekeningen samen: \(self.phrase.money(ledger.sum)).",
                en: "All accounts together: \(self.phrase.money(ledger.sum))."
            )
        )
        return lines.joined(separator: "\n")
    }

    private var record: String {
        let entries = self.phrase.number(self.demo.evening.record.entries.count)
        let told = self.phrase(
            nl: "\(entries) stukken, elk getekend door wie het deed. Pakket: "
                + "\(self.phrase.number(self.demo.package.count)) bytes.",
            en: "\(entries) entries, each signed by whoever did it. Package: "
                + "\(self.phrase.number(self.demo.package.count)) bytes."
        )
        let verified = VerificationText(self.demo.report, language: self.language, terminal: self.terminal)
        return [self.heading(nl: "Het ondertekende logboek", en: "The signed record"), told, "", verified.text]
            .joined(separator: "\n")
    }

    private var tampering: String {
        guard let tampering = self.demo.tampering, let report = self.demo.tamperedReport else { return "" }
        let told = self.phrase(
            nl: "Nu verandert iemand één byte in stuk \(tampering.entry), de stem van een lid:",
            en: "Now somebody changes one byte in entry \(tampering.entry), the vote of a member:"
        )
        let found = VerificationText(report, language: self.language, terminal: self.terminal, most: 3)
        return [told, found.short].joined(separator: "\n")
    }

    private func heading(nl dutch: String, en english: String) -> String {
        self.terminal.styled(self.phrase(nl: dutch, en: english), .bold)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isOut: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isOut(last) { text.removeLast() }
        return text
    }
}
