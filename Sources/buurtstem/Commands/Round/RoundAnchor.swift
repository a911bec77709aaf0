internal import ArgumentParser
internal import Signing

/// `buurtstem round anchor`: puts a cosigned checkpoint into the record.
struct RoundAnchor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anchor",
        abstract: "Put the checkpoint that the witnesses cosigned into the record.",
        discussion: """
            Example: buurtstem round anchor --record round --sign-with operator.key

            Needed after the close: before it nothing is opened or counted. Useful now and then while voting goes on.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.operator)
        var record = try await self.target.folder.open(change: true)
        try await Anchoring.append(&record, keys, &report)
        report.say(json: self.output.json)
    }
}
