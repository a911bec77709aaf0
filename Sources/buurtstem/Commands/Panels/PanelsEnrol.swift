internal import ArgumentParser
internal import Deliberation
internal import Proceedings
internal import Signing

/// `buurtstem panels enrol`: somebody begins to use a key.
struct PanelsEnrol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: "Give somebody a key of their own in the record: an administrator signs, and so does the new key.",
        discussion: """
            Example: buurtstem panels enrol ben ben.pub --record panels --sign-with anna.key --draft ben.draft

            Ben then signs too: buurtstem panels sign ben.draft --record panels --sign-with ben.key. From then on only \
            Ben signs what Ben does.
            """
    )

    @ArgumentParser.Argument(help: "Who.")
    var person: String

    @ArgumentParser.Argument(help: ArgumentHelp("The public key: a file, or 64 digits and letters.", valueName: "key"))
    var key: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.participant)
        let key = try PublicKeyArgument.parse(self.key, place: "panels enrol")
        var record = try await self.target.folder.openPanels(change: true, texts: false)
        let body = Enrolment(charter: record.terms.hash, .begin, key, of: PersonID(self.person))
        report.add("person", self.person, nl: "Wie", en: "Who")
        try await self.draft.finish(body, keys, &record, &report)
        report.say(json: self.output.json)
    }
}
