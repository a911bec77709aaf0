internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem panels sign DRAFT`: a second person signs what another has drafted.
struct PanelsSign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Show a draft, sign it too, and append it once everybody has signed who must.",
        discussion: """
            Example: buurtstem panels sign ben.draft --record panels --sign-with ben.key

            With no key it only shows what the draft says.
            """
    )

    @Argument(help: "A draft.")
    var file: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let bytes = try InputFile.bytes(self.file, limit: EncodingLimits.item)
        var draft: EntryDraft
        do throws(EncodingFault) {
            draft = try EntryDraft(decoding: bytes)
        } catch {
            throw Failure(error, place: self.file)
        }
        report.add("says", EntryText(draft.entry).line(report.phrase), nl: "Het ontwerp zegt", en: "The draft says")
        let signers = draft.entry.signers.map { report.phrase.key($0.key) }
        report.add("signed", signers, nl: "Getekend door", en: "Signed by")
        guard !self.signing.signWith.isEmpty else { return report.say(json: self.output.json) }
        let keys = try self.signing.keys(.participant)
        var record = try await self.target.folder.openPanels(change: true, texts: false)
        do throws(EntryProblem) {
            for key in keys { draft = try draft.signed(by: key, under: record.terms.hash) }
        } catch {
            throw Failure(error, place: self.file)
        }
        try await self.draft.finish(draft, &record, &report)
        report.say(json: self.output.json)
    }
}
