internal import ArgumentParser
internal import Proceedings
internal import Signing

/// `buurtstem round enter`: a clerk enters what a paper ballot says.
struct RoundEnter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enter",
        abstract: "Enter a paper ballot; a second clerk does the same without seeing the first.",
        discussion: """
            Example: buurtstem round enter --record round --batch 1 --number 3 --choose 12,7 --sign-with clerk-1.key

            When both say the same, it counts; else two officers resolve it: buurtstem round resolve.
            """
    )

    @Option(help: ArgumentHelp("The batch.", valueName: "n"))
    var batch: Int

    @Option(help: ArgumentHelp("The number of the ballot in the batch, from 1.", valueName: "n"))
    var number: Int

    @OptionGroup var choices: ChoiceOptions
    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard self.batch >= 1, self.number >= 1 else { throw ValidationError("--batch and --number are from 1.") }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.clerk)
        var record = try await self.target.folder.open(change: true)
        let body = PaperEntry(
            manifest: record.terms.hash,
            batch: self.batch,
            number: self.number,
            choices: try self.choices.choices(record.terms)
        )
        let numbers = try await record.submit([Entry.signed(body, by: keys)], place: record.folder.path)
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.say(json: self.output.json)
    }
}
