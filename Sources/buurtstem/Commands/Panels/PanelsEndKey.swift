internal import ArgumentParser
internal import Deliberation
internal import Proceedings
internal import Signing

/// `buurtstem panels end-key`: a key is not used any more.
struct PanelsEndKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end-key",
        abstract: "End the use of a key: an administrator signs, or the key itself.",
        discussion: """
            Example: buurtstem panels end-key ben ben.pub --record panels --sign-with anna.key

            For a key that was lost, or that somebody else has. What it signed before stays.
            """
    )

    @ArgumentParser.Argument(help: "Whose key it is.")
    var person: String

    @ArgumentParser.Argument(help: ArgumentHelp("The public key: a file, or 64 digits and letters.", valueName: "key"))
    var key: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.participant)
        let key = try PublicKeyArgument.parse(self.key, place: "panels end-key")
        var record = try await self.target.folder.openPanels(change: true, texts: false)
        let body = Enrolment(charter: record.terms.hash, .end, key, of: PersonID(self.person))
        let number = try await record.submit(Entry.signed(body, by: keys), place: "panels end-key \(self.person)")
        report.add("person", self.person, nl: "Wie", en: "Who")
        report.add("entry", number, nl: "Stuk", en: "Entry")
        report.say(json: self.output.json)
    }
}
