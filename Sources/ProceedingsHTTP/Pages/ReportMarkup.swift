/// A report that was written as text, as markup: underlined lines are headings, lines that begin with a dash are points,
/// lines that end with a colon after an empty one head the points below.
struct ReportMarkup {
    private(set) var text = ""
    private var depth = 0
    /// The level of the last underlined heading: points below are headed by the next one, so that none is passed over.
    private var level = 1

    init(_ report: String) {
        let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var position = 0
        while position < lines.count {
            let line = lines[position]
            let next = position + 1 < lines.count ? lines[position + 1] : ""
            if !line.isEmpty, ReportMarkup.isRule(next) {
                self.heading(line, level: next.hasPrefix("=") ? 1 : 2)
                position += 2
                continue
            }
            self.line(line, isAfterBlank: position > 0 && lines[position - 1].isEmpty)
            position += 1
        }
        self.close(to: 0)
    }

    private static func isRule(_ line: String) -> Bool {
        !line.isEmpty && (line.allSatisfy { $0 == "=" } || line.allSatisfy { $0 == "-" })
    }

    private mutating func heading(_ line: String, level: Int) {
        self.close(to: 0)
        self.level = level
        self.text += "<h\(level)>\(Markup.escape(line))</h\(level)>\n"
    }

    private mutating func line(_ line: String, isAfterBlank: Bool) {
        let spaces = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(spaces)
        if rest.hasPrefix("- ") {
            self.open(to: min(spaces / 2, self.depth) + 1)
            self.text += "<li>\(Markup.escape(String(rest.dropFirst(2))))"
            return
        }
        self.close(to: 0)
        guard !rest.isEmpty else { return }
        if isAfterBlank, rest.hasSuffix(":") {
            let level = self.level + 1
            self.text += "<h\(level)>\(Markup.escape(String(rest.dropLast())))</h\(level)>\n"
        } else {
            self.text += "<p>\(Markup.escape(String(rest)))</p>\n"
        }
    }

    private mutating func open(to depth: Int) {
        if depth > self.depth {
            self.text += "<ul>\n"
            self.depth += 1
        } else {
            self.close(to: depth)
            self.text += "</li>\n"
        }
    }

    private mutating func close(to depth: Int) {
        while self.depth > depth {
            self.text += "</li></ul>\n"
            self.depth -= 1
        }
    }
}
