extension Character {
    /// Columns that the character takes in a terminal: 0, 1 or 2.
    var columns: Int {
        var widest = 0
        for scalar in self.unicodeScalars {
            if scalar.value == 0xFE0F { return 2 }
            widest = max(widest, scalar.columns)
        }
        return widest
    }
}

extension String {
    /// Columns that the text takes in a terminal.
    var columns: Int { self.reduce(0) { $0 + $1.columns } }

    /// The text cut to `limit` columns, with `…` where something was cut.
    func fitted(to limit: Int) -> String {
        if self.columns <= limit { return self }
        var kept = ""
        var used = 0
        for character in self {
            if used + character.columns > limit - 1 { break }
            used += character.columns
            kept.append(character)
        }
        return limit > 0 ? kept + "…" : ""
    }

    /// The text in lines of at most `width` columns, broken at spaces; a longer word stands alone.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        for word in self.split(separator: " ") {
            if let last = lines.last, last.columns + 1 + String(word).columns <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// The text with spaces to fill `width` columns.
    func padded(to width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: Swift.max(width - self.columns, 0))
        return right ? space + self : self + space
    }
}

extension Unicode.Scalar {
    fileprivate var columns: Int {
        switch self.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if self.properties.isEmojiPresentation { return 2 }
        switch self.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
