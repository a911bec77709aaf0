internal import BallotRules
internal import Proceedings

/// What a demonstration shows of the signed record, for a terminal.
struct DemoText {
    let demo: DemoRun
    let language: Language
    let phrase: Phrase
    let terminal: Terminal

    init(_ demo: DemoRun, language: Language, terminal: Terminal) {
        self.demo = demo
        self.language = language
        self.phrase = Phrase(language)
        self.terminal = terminal
    }

    /// The whole text.
    var text: String {
        let heading = self.phrase(nl: "Het ondertekende logboek", en: "The signed record")
        let blocks = [
            [self.terminal.styled(heading, .bold)] + self.round,
            [VerificationText(self.demo.report, language: self.language, terminal: self.terminal).text],
            self.tampering,
        ]
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var round: [String] {
        let round = self.demo.round
        func number(_ value: Int) -> String { self.phrase.number(value) }
        var lines = [
            self.phrase(
                nl: "\(number(round.voters.open + round.voters.secret)) stembiljetten ondertekend, elk met een eigen "
                    + "sleutel; \(number(round.voters.secret)) ervan in het geheim.",
                en: "\(number(round.voters.open + round.voters.secret)) ballots signed, each with a key of its own; "
                    + "\(number(round.voters.secret)) of them in secret."
            )
        ]
        if round.refused > 0 {
            lines.append(
                self.phrase(
                    nl:
                        "\(number(round.refused)) stembiljetten in het bestand breken de eigen regels van de stemming en "
                        + "zijn geweigerd.",
                    en: "\(number(round.refused)) ballots in the file break the round's own rules and were refused."
                )
            )
        }
        lines.append(
            self.phrase(
                nl: "Pakket: \(number(round.package.count)) bytes, \(number(round.entries)) regels. Stemmen tot en met "
                    + "publiceren duurde \(self.seconds(self.demo.seconds.round)) s, controleren "
                    + "\(self.seconds(self.demo.seconds.verification)) s.",
                en: "Package: \(number(round.package.count)) bytes, \(number(round.entries)) entries. From voting to "
                    + "publishing took \(self.seconds(self.demo.seconds.round)) s, verifying "
                    + "\(self.seconds(self.demo.seconds.verification)) s."
            )
        )
        return lines
    }

    private func seconds(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return self.language == .dutch ? "\(tenths / 10),\(tenths % 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private var tampering: [String] {
        guard let tampering = self.demo.tampering, let report = self.demo.tamperedReport else { return [] }
        let heading = self.phrase(
            nl: "Nu is één byte van regel \(tampering.entry) veranderd: het laatste van een stembiljet",
            en: "Now one byte of entry \(tampering.entry) was changed: the last of a ballot"
        )
        let text = VerificationText(report, language: self.language, terminal: self.terminal).short
        return [self.terminal.styled(heading, .bold), text]
    }
}
