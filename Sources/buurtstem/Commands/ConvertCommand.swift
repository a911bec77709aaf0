internal import ArgumentParser
internal import BallotRules
internal import ElectionFiles

/// `buurtstem convert IN OUT`: writes an election in canonical form.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write an election file in canonical form; converting twice gives the same bytes.",
        discussion: """
            Example: buurtstem convert election.pb canonical.pb

            Both are in Pabulib's format; what it does not know is kept. OUT may be - for standard output.
            """
    )

    @Argument(help: "An election in Pabulib's format, or - for standard input.")
    var input: String

    @Argument(help: "The file to write, or - for standard output.")
    var out: String

    @Flag(help: "Accept no deviation from the file format.")
    var strict = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !self.output.json || self.out != "-" else {
            throw ValidationError("--json and OUT - both want standard output.")
        }
    }

    func run() throws {
        let phrase = Phrase(self.output.language())
        let reader = PabulibReader(mode: self.strict ? .strict : .lenient)
        let reading = reader.read(try InputFile.bytes(self.input, limit: reader.limits.bytes))
        let source = try ElectionSource(reading, path: self.input)
        let bytes = reading.document?.write() ?? []
        if self.out == "-" {
            Console.emit(bytes)
            return
        }
        try OutputFile.write(bytes, to: self.out)
        let lenient = reading.problems.count { $0.severity == .leniency }
        if self.output.json {
            Console.say(
                JSONValue.object([
                    ("file", .string(source.file)), ("output", .string(self.out)), ("bytes", .integer(bytes.count)),
                    ("leniencies", .integer(lenient)),
                ]).pretty
            )
        } else {
            Console.say(
                phrase(
                    nl: "\(Plain.line(self.out)): \(phrase.number(bytes.count)) bytes, "
                        + "\(phrase.number(lenient)) afwijkingen toegestaan bij het lezen.",
                    en: "\(Plain.line(self.out)): \(phrase.number(bytes.count)) bytes, "
                        + "\(phrase.number(lenient)) deviations tolerated in reading."
                )
            )
        }
    }
}
