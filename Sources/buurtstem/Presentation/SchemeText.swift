internal import BallotRules
internal import Deliberation

/// A scheme, or a start for one, for people and for programs.
struct SchemeText {
    let source: SchemeSource
    let phrase: Phrase
    let terminal: Terminal

    private var reading: SchemeReading { self.source.reading }

    /// The rules line by line, with what is unknown, and what the source says beside them.
    var page: String {
        let lines = SchemeOutline(self.source.document).lines
        let width = min(lines.map { self.phrase($0.title).columns }.max() ?? 0, 45)
        let rules = lines.flatMap { line in
            self.row(self.phrase(line.title), self.words(line.state), width: width)
        }
        return (rules + self.facts + ["", self.verdict]).joined(separator: "\n")
    }

    /// Whether it is complete, with its address, or how much is open.
    var verdict: String {
        if let scheme = self.reading.scheme {
            return self.phrase(
                nl: "De regeling is compleet. Adres van de inhoud: \(scheme.address)",
                en: "The scheme is complete. Address of its content: \(scheme.address)"
            )
        }
        let count = self.reading.problems.count
        return self.phrase(
            nl: count == 1
                ? "Nog één punt voordat dit een regeling is." : "Nog \(count) punten voordat dit een regeling is.",
            en: count == 1
                ? "One point is left before this is a scheme." : "\(count) points are left before this is a scheme."
        )
    }

    /// Every problem, a sentence each.
    var problems: [String] { self.reading.problems.map { Plain.line(self.phrase.sentence($0)) } }

    private func words(_ state: SchemeOutline.State) -> String {
        switch state {
        case .known(let text): Plain.line(self.phrase(text))
        case .unknown: self.terminal.styled(self.phrase(nl: "nog niet bekend", en: "not known yet"), .yellow)
        case .impossible: self.terminal.styled(self.phrase(nl: "dit kan niet", en: "not possible"), .red)
        }
    }

    private func row(_ title: String, _ text: String, width: Int) -> [String] {
        let left = (title + ":").padded(to: width + 2)
        let lines = text.wrapped(to: max(self.terminal.width - width - 2, 30))
        return lines.enumerated().map { place, line in
            (place == 0 ? left : String(repeating: " ", count: width + 2)) + line
        }
    }

    private var facts: [String] {
        guard let facts = self.source.preset?.facts, !facts.isEmpty else { return [] }
        let title = self.phrase(
            nl: "Wat de bron zegt en geen regel is (in eigen woorden van de bron):",
            en: "What the source says and is no rule (in words of the source):"
        )
        let names = facts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let lines = names.flatMap { name in
            Plain.line("\(name): \(facts[name]?.json.line ?? "")").wrapped(to: self.terminal.width - 4)
                .enumerated().map { place, line in (place == 0 ? "  " : "    ") + line }
        }
        return ["", title] + lines
    }
}

extension SchemeText {
    /// The scheme as a document: `file, preset, complete, address, rules, problems, facts, document`.
    var json: JSONValue {
        .object([
            ("file", .string(self.source.place)),
            ("preset", .bool(self.source.preset != nil)),
            ("complete", .bool(self.reading.scheme != nil)),
            ("address", self.reading.scheme.map { .string($0.address) } ?? .null),
            ("rules", .array(SchemeOutline(self.source.document).lines.map(self.json))),
            ("problems", self.problemsJSON),
            ("facts", self.source.preset.map { DataValue.map($0.facts).json } ?? .null),
            ("document", self.source.document.json),
        ])
    }

    /// The problems with path, code and message, and what can stand there.
    var problemsJSON: JSONValue {
        .array(
            self.reading.problems.map { problem in
                .object([
                    ("path", .string(problem.path)), ("code", .string(problem.kind.code)),
                    ("choices", problem.choices.map { .string($0) } ?? .null),
                    ("message", .string(self.phrase.sentence(problem))),
                ])
            }
        )
    }

    private func json(_ line: SchemeOutline.Line) -> JSONValue {
        let (state, text): (String, JSONValue) =
            switch line.state {
            case .known(let text): ("known", .string(self.phrase(text)))
            case .unknown: ("unknown", .null)
            case .impossible: ("impossible", .null)
            }
        return .object([
            ("path", .string(line.path)), ("title", .string(self.phrase(line.title))), ("state", .string(state)),
            ("text", text),
        ])
    }
}
