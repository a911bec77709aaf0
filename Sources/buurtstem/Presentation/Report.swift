internal import BallotRules

/// What a command has to say: names with values, as lines for people or as one JSON document.
struct Report {
    private struct Line {
        let name: String
        let value: JSONValue
        let label: Bilingual
        let text: String
    }

    /// How it speaks.
    let phrase: Phrase
    private var lines: [Line] = []
    private var notes: [Bilingual] = []

    init(_ language: Language, currency: Currency = Currency()) {
        self.phrase = Phrase(language, currency: currency)
    }

    /// Adds a text.
    mutating func add(_ name: String, _ value: String, nl dutch: String, en english: String) {
        self.add(name, .string(value), value, nl: dutch, en: english)
    }

    /// Adds a whole number.
    mutating func add(_ name: String, _ value: Int, nl dutch: String, en english: String) {
        self.add(name, .integer(value), self.phrase.number(value), nl: dutch, en: english)
    }

    /// Adds a list of texts.
    mutating func add(_ name: String, _ values: [String], nl dutch: String, en english: String) {
        let text = values.isEmpty ? "–" : values.joined(separator: ", ")
        self.add(name, .strings(values), text, nl: dutch, en: english)
    }

    /// Adds a value that programs see otherwise than people.
    mutating func add(_ name: String, _ value: JSONValue, _ text: String, nl dutch: String, en english: String) {
        self.lines.append(Line(name: name, value: value, label: Bilingual(nl: dutch, en: english), text: text))
    }

    /// Says how many entries of a record on a server are hidden still, if any.
    mutating func addHidden(_ count: Int) {
        guard count > 0 else { return }
        self.add("hidden", count, nl: "Nog verborgen", en: "Hidden still")
        self.note(
            nl: "Wat in verborgen stukken staat, telt hier nog niet mee.",
            en: "What hidden entries say is not in these figures."
        )
    }

    /// Adds a sentence for people: what to do next, or what to mind.
    mutating func note(nl dutch: String, en english: String) {
        self.notes.append(Bilingual(nl: dutch, en: english))
    }

    /// The document for programs.
    var json: JSONValue { .object(self.lines.map { ($0.name, $0.value) }) }

    /// The lines for people.
    var text: String {
        let width = self.lines.map { self.phrase($0.label).columns }.max() ?? 0
        let lines = self.lines.map { line in
            (self.phrase(line.label) + ":").padded(to: width + 2) + Plain.line(line.text)
        }
        return (lines + self.notes.map { self.phrase($0) }).joined(separator: "\n")
    }

    /// Prints it on standard output.
    func say(json isJSON: Bool) {
        Console.say(isJSON ? self.json.pretty : self.text)
    }
}
