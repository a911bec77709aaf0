internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem scheme check FILE`: everything that is wrong with a scheme, or its address.
struct SchemeCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print everything that a scheme lacks or cannot say; where nothing is wrong, its content address.",
        discussion: """
            Example: buurtstem scheme check regeling.json

            Exit code 1 when something is missing or cannot be.
            """
    )

    // Arguments in a talk are called the same.
    @ArgumentParser.Argument(help: ArgumentHelp("A file, a preset, or - for standard input.", valueName: "file"))
    var name: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let phrase = Phrase(self.output.language(), currency: .euro)
        let source = try SchemeSource.read(self.name)
        let text = SchemeText(source: source, phrase: phrase, terminal: .output)
        let scheme = source.reading.scheme
        if self.output.json {
            Console.say(
                JSONValue.object([
                    ("file", .string(source.place)), ("complete", .bool(scheme != nil)),
                    ("address", scheme.map { .string($0.address) } ?? .null), ("problems", text.problemsJSON),
                ]).pretty
            )
        } else {
            Console.say((text.problems + [text.verdict]).joined(separator: "\n"))
        }
        if scheme == nil { throw ExitStatus.negative }
    }
}
