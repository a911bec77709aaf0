internal import ArgumentParser
internal import Proceedings
internal import Signing

/// `buurtstem round resolve`: two officers decide what a paper ballot says.
struct RoundResolve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Decide what a paper ballot says that two clerks read differently; two officers sign.",
        discussion: """
            Example: buurtstem round resolve --record round --batch 1 --number 3 --choose 12 --reason 'second mark crossed out' \
            --sign-with officer-1.key --sign-with officer-2.key
            """
    )

    @Option(help: ArgumentHelp("The batch.", valueName: "n"))
    var batch: Int

    @Option(help: ArgumentHelp("The number of the ballot in the batch, from 1.", valueName: "n"))
    var number: Int

    @Flag(help: "Nobody can tell what the ballot says: it does not count.")
    var invalid = false

    @Option(help: ArgumentHelp("Why; without names or other personal data.", valueName: "text"))
    var reason: String

    @OptionGroup var choices: ChoiceOptions
    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard self.batch >= 1, self.number >= 1 else { throw ValidationError("--batch and --number are from 1.") }
        let isSaid = self.choices.choose != nil || self.choices.points != nil || self.choices.blank
        guard self.invalid != isSaid else { throw ValidationError("Give what the ballot says, or --invalid.") }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.officer)
        var record = try await self.target.folder.open(change: true)
        let body = PaperResolution(
            manifest: record.terms.hash,
            batch: self.batch,
            number: self.number,
            choices: self.invalid ? nil : try self.choices.choices(record.terms),
            reason: self.reason
        )
        try await self.draft.finish(body, keys, &record, &report)
        report.say(json: self.output.json)
    }
}
