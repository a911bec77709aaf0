/// A piece of a page. Text is escaped where it is written out, so no name from a file can become markup.
indirect enum HTML {
    case text(String)
    case element(String, [(String, String)], [HTML])
    case group([HTML])
    /// Text of the program itself, written as it is: the style sheet.
    case verbatim(StaticString)

    static let nothing = HTML.group([])

    /// The element `name` with attributes and content.
    static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: HTML...) -> HTML {
        .element(name, attributes.map { ($0.key, $0.value) }, content)
    }

    /// The element `name` with attributes and many pieces of content.
    static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], all content: [HTML]) -> HTML {
        .element(name, attributes.map { ($0.key, $0.value) }, content)
    }

    /// The piece as text, in which all characters have their own meaning only.
    var written: String {
        var text = ""
        self.write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .text(let content): text += HTML.escaped(HTML.unbroken(content))
        case .group(let pieces): pieces.forEach { $0.write(to: &text) }
        case .verbatim(let content): text += content.description
        case .element(let name, let attributes, let content):
            text += "<" + name
            for (attribute, value) in attributes {
                text += " \(attribute)=\"\(HTML.escaped(value))\""
            }
            text += ">"
            if HTML.empty.contains(name) { return }
            content.forEach { $0.write(to: &text) }
            text += "</\(name)>"
            if HTML.blocks.contains(name) { text += "\n" }
        }
    }

    private static let empty: Set<String> = ["meta", "br", "hr", "col"]
    private static let blocks: Set<String> = [
        "head", "style", "section", "header", "footer", "h1", "h2", "p", "table", "tr", "figure", "svg", "title", "dl",
        "ol", "ul", "li", "div", "main", "details",
    ]

    /// `text` in which a sign keeps to the number after it, so that no line ends between `€` and its amount.
    private static func unbroken(_ text: String) -> String {
        text.replacing("€ ", with: "€\u{A0}").replacing("≈ ", with: "≈\u{A0}")
    }

    /// `text` with the five characters of markup as entities, and control characters replaced.
    static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            case "\n", "\t": safe.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): safe += "\u{FFFD}"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}

extension HTML: ExpressibleByStringLiteral {
    init(stringLiteral value: String) {
        self = .text(value)
    }
}
