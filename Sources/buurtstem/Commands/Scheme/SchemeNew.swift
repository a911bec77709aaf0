internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem scheme new --from PRESET`: a draft, in which what is unknown stays so.
struct SchemeNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a draft of a scheme from a preset, and list what is still to be stated.",
        discussion: """
            Example: buurtstem scheme new --from heerlen-buurtactie --set authority=advice --set \
            'terms.decision={"count": 8, "unit": "weeks"}' --output regeling.json

            What was not found about the preset stays null: nothing is filled in for you. A value is JSON, or else a text. \
            Amounts are cents; that there is none of something is said by none.
            """
    )

    @Option(help: ArgumentHelp("The preset from which to start.", valueName: "preset"))
    var from: String

    @Option(help: ArgumentHelp("A parameter to state, such as authority=advice.", valueName: "path=value"))
    var set: [String] = []

    @Option(name: [.customLong("output")], help: ArgumentHelp("Where to write the draft.", valueName: "file"))
    var file: String?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let phrase = Phrase(self.output.language(), currency: .euro)
        let preset = try SchemeSource.preset(self.from)
        var document = preset.document
        for text in self.set { document = try SchemeSetting(parsing: text).applied(to: document) }
        let source = SchemeSource(place: self.file ?? preset.id, preset: nil, document: document)
        try self.refuseWhatCannotBe(source.reading)
        let bytes = Array((document.json.pretty + "\n").utf8)
        if let file = self.file { try OutputFile.writeNew(bytes, to: file) }
        let text = SchemeText(source: source, phrase: phrase, terminal: .output)
        if self.output.json {
            Console.say(self.json(source, text).pretty)
        } else if let file = self.file {
            Console.say(([Plain.line(file) + ":"] + text.problems + [text.verdict]).joined(separator: "\n"))
        } else {
            Console.emit(bytes)
            Console.complain((text.problems + [text.verdict]).joined(separator: "\n"))
        }
    }

    /// A draft can lack something; it cannot say what no scheme can.
    private func refuseWhatCannotBe(_ reading: SchemeReading) throws(Failure) {
        let wrong = reading.problems.first { problem in
            switch problem.kind {
            case .missing, .decision(.missing): false
            default: true
            }
        }
        guard let wrong else { return }
        throw Failure(
            "--set",
            Bilingual { Phrase($0).sentence(wrong) },
            remedy: Bilingual(
                nl: "Zie wat er kan: buurtstem scheme new --help",
                en: "See what is possible: buurtstem scheme new --help"
            )
        )
    }

    private func json(_ source: SchemeSource, _ text: SchemeText) -> JSONValue {
        let scheme = source.reading.scheme
        return .object([
            ("from", .string(self.from)), ("output", self.file.map { .string($0) } ?? .null),
            ("complete", .bool(scheme != nil)), ("address", scheme.map { .string($0.address) } ?? .null),
            ("problems", text.problemsJSON), ("document", source.document.json),
        ])
    }
}
