internal import ArgumentParser
internal import Proceedings
internal import Signing

/// `buurtstem round batch`: closes a pile of paper ballots.
struct RoundBatch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Close a pile of paper ballots: how many were used, unused and spoiled; two officers sign.",
        discussion: """
            Example: buurtstem round batch --record round --channel library --used 12 --unused 87 --spoiled 1 \
            --sign-with officer-1.key --sign-with officer-2.key
            """
    )

    @Option(help: ArgumentHelp("Where the ballots were filled in, in at most 24 bytes.", valueName: "name"))
    var channel: String

    @Option(help: ArgumentHelp("Ballots in the box: as many as voters at the desk.", valueName: "n"))
    var used: Int

    @Option(help: ArgumentHelp("Ballots left over.", valueName: "n"))
    var unused: Int

    @Option(help: ArgumentHelp("Ballots handed back and destroyed.", valueName: "n"))
    var spoiled: Int

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard [self.used, self.unused, self.spoiled].allSatisfy({ (0...1 << 22).contains($0) }) else {
            throw ValidationError("--used, --unused and --spoiled are numbers from 0 to 4,194,304.")
        }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.officer)
        var record = try await self.target.folder.open(change: true)
        let body = PaperBatch(
            manifest: record.terms.hash,
            batch: record.state.openBatch,
            channel: self.channel,
            issued: self.used + self.unused + self.spoiled,
            used: self.used,
            unused: self.unused,
            spoiled: self.spoiled
        )
        report.add("batch", body.batch, nl: "Stapel", en: "Batch")
        try await self.draft.finish(body, keys, &record, &report)
        report.say(json: self.output.json)
    }
}
