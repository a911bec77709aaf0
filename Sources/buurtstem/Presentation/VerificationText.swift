internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// What the verifier found, for a terminal.
struct VerificationText {
    /// Findings shown one by one; the rest are counted.
    let most: Int
    let report: VerificationReport
    let phrase: Phrase
    let terminal: Terminal

    init(_ report: VerificationReport, language: Language, terminal: Terminal, most: Int = 20) {
        self.most = most
        self.report = report
        self.phrase = Phrase(language)
        self.terminal = terminal
    }

    /// The whole text.
    var text: String {
        [self.head, self.checks, self.findings, self.verdict].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    /// Only what is wrong, and the verdict.
    var short: String {
        [self.findings, self.verdict].filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n")
    }

    private var head: [String] {
        if let panels = self.report.panels { return self.head(panels) }
        guard let record = self.report.record else { return [] }
        var lines = [
            self.terminal.styled(Plain.line(record.manifest.title), .bold),
            self.phrase(nl: "Vingerafdruk van de regels: ", en: "Fingerprint of the rules: ")
                + record.manifestHash.hexadecimal,
            self.phrase(
                nl: "\(self.phrase.number(record.entries)) stukken in het logboek, medeondertekend door "
                    + "\(record.cosigned) van \(record.manifest.witnesses.witnesses.count) getuigen",
                en: "\(self.phrase.number(record.entries)) entries in the log, cosigned by "
                    + "\(record.cosigned) of \(record.manifest.witnesses.witnesses.count) witnesses"
            ),
        ]
        if let counts = record.certificate?.counts { lines.append(self.turnout(counts)) }
        return lines
    }

    /// What a record of panels is about.
    private func head(_ panels: PanelSummary) -> [String] {
        let (entries, files) = (self.phrase.number(panels.entries), self.phrase.number(panels.book.files.count))
        let witnesses = panels.charter.witnesses.witnesses.count
        let closed = panels.book.meetings.values.count { $0.stage == .closed }
        return [
            self.terminal.styled(Plain.line(panels.charter.title), .bold),
            self.phrase(nl: "Kenmerk van het begin: ", en: "Hash of the charter: ") + panels.charterHash.hexadecimal,
            self.phrase(
                nl:
                    "\(entries) stukken in het logboek, medeondertekend door \(panels.cosigned) van \(witnesses) getuigen",
                en: "\(entries) entries in the log, cosigned by \(panels.cosigned) of \(witnesses) witnesses"
            ),
            self.phrase(
                nl: "Initiatieven: \(files) · gesloten vergaderingen: \(closed) · teksten: \(panels.texts), "
                    + "weggehaald: \(panels.missingTexts)",
                en: "Initiatives: \(files) · closed meetings: \(closed) · texts: \(panels.texts), "
                    + "taken out: \(panels.missingTexts)"
            ),
        ]
    }

    private func turnout(_ counts: TallyCounts) -> String {
        func number(_ value: Int) -> String { self.phrase.number(value) }
        return self.phrase(
            nl: "\(number(counts.registered)) kiesgerechtigden · \(number(counts.cast)) stemden online · "
                + "\(number(counts.paper)) op papier · \(number(counts.counted)) geteld · "
                + "\(number(counts.void)) ongeldig · \(number(counts.cancelled)) vervallen",
            en: "\(number(counts.registered)) registered · \(number(counts.cast)) voted online · "
                + "\(number(counts.paper)) on paper · \(number(counts.counted)) counted · "
                + "\(number(counts.void)) void · \(number(counts.cancelled)) cancelled"
        )
    }

    private var checks: [String] {
        Check.allCases.map { check in
            let name = check.code.padded(to: 4) + self.phrase(check.name)
            switch self.report.verdict(check) {
            case .passed: return "  " + self.terminal.styled("✓", .green) + " " + name
            case .failed(let count):
                return "  " + self.terminal.styled("✗", .red) + " " + name
                    + self.phrase(nl: ": \(count) gevonden", en: ": \(count) found")
            case .notRun:
                return "  · " + name + self.phrase(nl: ": niets om te controleren", en: ": nothing to check")
            }
        }
    }

    private var findings: [String] {
        var lines: [String] = []
        for finding in self.report.findings.prefix(self.most) {
            lines.append(
                self.terminal.styled(finding.code, .red) + " · " + self.place(finding.place) + ": "
                    + Plain.line(self.phrase.problem(finding.problem))
            )
        }
        let more = self.report.total - lines.count
        if more > 0 { lines.append(self.phrase(nl: "… en nog \(more).", en: "… and \(more) more.")) }
        let failed = Check.allCases.filter { self.report.counts[$0] != nil }
        return lines + failed.map { "\($0.code): " + self.phrase($0.failure) }
    }

    private func place(_ place: Finding.Place) -> String {
        switch place {
        case .package: self.phrase(nl: "het bestand", en: "the file")
        case .part(let name): self.phrase(nl: "onderdeel ‘\(name)’", en: "part ‘\(name)’")
        case .entry(let number): self.phrase(nl: "stuk \(number)", en: "entry \(number)")
        case .given(let name): Plain.line(name)
        }
    }

    private var verdict: [String] {
        if self.report.isGood {
            let text = self.phrase(nl: "In orde: alles klopt.", en: "Good: everything holds.")
            return [self.terminal.styled(text, .green)]
        }
        let text = self.phrase(
            nl: "Niet in orde: \(self.phrase.number(self.report.total)) bevindingen.",
            en: "Not good: \(self.phrase.number(self.report.total)) findings."
        )
        return [self.terminal.styled(text, .red)]
    }
}
