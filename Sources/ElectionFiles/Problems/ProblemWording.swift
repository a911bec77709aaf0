internal import BallotRules

/// The words for a problem: why it is one, and what to do.
struct ProblemWording {
    let reason: Bilingual
    let remedy: Bilingual

    /// Reason and remedy in both languages.
    init(nl dutch: (String, String), en english: (String, String)) {
        self.reason = Bilingual(nl: dutch.0, en: english.0)
        self.remedy = Bilingual(nl: dutch.1, en: english.1)
    }

    /// The whole message for a problem at a place.
    static func message(
        _ code: ProblemCode,
        line: Int,
        column: Int,
        field: String,
        value: String,
        expected: String
    ) -> Bilingual {
        let wording = self.wording(code, self.shown(value), self.shown(expected))
        let dutch = self.place("Regel", "teken", line, column, field, whole: "Bestand")
        let english = self.place("Line", "column", line, column, field, whole: "File")
        return Bilingual(
            nl: dutch + ": " + wording.reason.dutch + ". " + wording.remedy.dutch,
            en: english + ": " + wording.reason.english + ". " + wording.remedy.english
        )
    }

    private static func wording(_ code: ProblemCode, _ value: String, _ expected: String) -> ProblemWording {
        self.layout(code, value, expected) ?? self.meta(code, value, expected)
            ?? self.projects(code, value, expected) ?? self.ballots(code, value, expected)
            ?? ProblemWording(nl: (code.rawValue, ""), en: (code.rawValue, ""))
    }

    private static func place(
        _ lineWord: String,
        _ columnWord: String,
        _ line: Int,
        _ column: Int,
        _ field: String,
        whole: String
    ) -> String {
        var text = line > 0 ? "\(lineWord) \(line)" : whole
        if column > 0 { text += ", \(columnWord) \(column)" }
        if !field.isEmpty { text += " (\(self.shown(field)))" }
        return text
    }

    /// A value from the file made fit to show: at most 60 characters, control characters as a replacement sign.
    private static func shown(_ text: String) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > 60 { return shown + "…" }
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            let isDirection = (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            shown.unicodeScalars.append(isControl || isDirection ? "\u{FFFD}" : scalar)
        }
        return shown
    }
}
