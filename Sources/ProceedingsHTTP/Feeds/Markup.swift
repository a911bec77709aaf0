/// Text in XML and HTML.
enum Markup {
    /// The text with everything escaped that means something there; control characters are left out, and so is what turns
    /// the direction of writing round: a name could else make what stands beside it say something else.
    static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): continue
            case _ where self.isDirection(scalar): continue
            case _ where scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text without what turns the direction of writing round.
    static func withoutDirections(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: self.isDirection) else { return text }
        var result = ""
        result.unicodeScalars.append(contentsOf: text.unicodeScalars.filter { !self.isDirection($0) })
        return result
    }

    /// Marks, embeddings, overrides and isolates (Unicode Standard Annex #9).
    private static func isDirection(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
