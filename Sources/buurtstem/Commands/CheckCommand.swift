internal import ArgumentParser
internal import BallotRules
internal import ElectionFiles

/// `buurtstem check FILE`: every problem of a file, and a recount where it records its winners.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print every problem in an election file, and recount where it records its winners.",
        discussion: """
            Example: buurtstem check election.pb

            Exit code 1 when the file has errors, or when a recount by the rule that it declares gives other winners \
            without a known reason.
            """
    )

    @Argument(help: "An election in Pabulib's format, or - for standard input.")
    var file: String

    @Flag(help: "Count every deviation from the file format as an error.")
    var strict = false

    @OptionGroup var output: OutputOptions

    func run() throws {
        let language = self.output.language()
        let reader = PabulibReader(mode: self.strict ? .strict : .lenient)
        let bytes = try InputFile.bytes(self.file, limit: reader.limits.bytes)
        let reading = reader.read(bytes)
        let verdict = PabulibCheck(reading).verdict
        let report = CheckReport(file: InputFile.place(self.file), reading: reading, verdict: verdict)
        Console.say(
            self.output.json
                ? report.json(language).pretty : CheckText(report, language: language, terminal: .output).text
        )
        if !report.isGood { throw ExitStatus.negative }
    }
}
