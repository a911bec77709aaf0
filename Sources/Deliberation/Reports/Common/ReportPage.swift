internal import BallotRules

/// A page of text that is being written, line by line.
struct ReportPage {
    let phrase: Phrase
    let texts: ReportTexts
    private var lines: [String] = []

    init(_ phrase: Phrase, _ texts: ReportTexts) {
        self.phrase = phrase
        self.texts = texts
    }

    /// Everything that was written, with a line feed after each line.
    var text: String { self.lines.map { $0 + "\n" }.joined() }

    mutating func title(_ text: String) {
        self.lines.append(text.onOneLine)
        self.underline("=")
    }

    mutating func section(_ text: String) {
        self.lines.append("")
        self.lines.append(text.onOneLine)
        self.underline("-")
    }

    /// A heading above a few points.
    mutating func heading(_ text: String) {
        self.lines.append("")
        self.lines.append(text.onOneLine + ":")
    }

    mutating func line(_ text: String) { self.lines.append(text.onOneLine) }

    mutating func point(_ text: String, depth: Int = 0) {
        self.lines.append(String(repeating: "  ", count: depth) + "- " + text.onOneLine)
    }

    mutating func point(nl dutch: String, en english: String, depth: Int = 0) {
        self.point(self.phrase(nl: dutch, en: english), depth: depth)
    }

    mutating func line(nl dutch: String, en english: String) {
        self.line(self.phrase(nl: dutch, en: english))
    }

    /// What a text says, or that it was taken out.
    func words(_ id: TextID) -> String {
        if id.isBlank { return self.phrase(nl: "[geen tekst]", en: "[no text]") }
        guard let text = self.texts[id] else { return self.phrase(nl: "[tekst verwijderd]", en: "[text removed]") }
        return text.onOneLine
    }

    func words(_ id: TextID?) -> String { self.words(id ?? TextID("")) }

    private mutating func underline(_ mark: String) {
        let length = self.lines.last?.unicodeScalars.count ?? 0
        self.lines.append(String(repeating: mark, count: length))
    }
}

extension String {
    /// The text on one line: what breaks lines, steers terminals or turns the direction of writing becomes a space.
    var onOneLine: String {
        if self.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) && !self.hasPrefix(" ") && !self.hasSuffix(" ") {
            return self
        }
        var result = String.UnicodeScalarView()
        for scalar in self.unicodeScalars {
            let isBreak: Bool
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: isBreak = true
            default: isBreak = false
            }
            if !isBreak && scalar != " " {
                result.append(scalar)
            } else if result.last != " " && !result.isEmpty {
                result.append(" ")
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result)
    }
}
