internal import ArgumentParser
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem panels anchor`: puts a cosigned checkpoint into the record.
struct PanelsAnchor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anchor",
        abstract: "Put the checkpoint that the witnesses cosigned into the record; an administrator signs.",
        discussion: """
            Example: buurtstem panels anchor --record panels --sign-with anna.key

            Useful after a meeting: whoever was there can then see that its entries stood there on that day.
            """
    )

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.participant)
        var record = try await self.target.folder.openPanels(change: true, texts: false)
        let note = try await record.cosignedCheckpoint()
        let body = CosignedCheckpoint(manifest: record.terms.hash, note: note.bytes)
        let number = try await record.submit(Entry.signed(body, by: keys), place: record.folder.path)
        report.add("entry", number, nl: "Stuk", en: "Entry")
        report.say(json: self.output.json)
    }
}
