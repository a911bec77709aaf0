internal import ArgumentParser
internal import Proceedings
internal import Signing

/// `buurtstem round issued`: an issuer says for whom it signed credentials.
struct RoundIssued: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issued",
        abstract: "After the close: say for whom this issuer signed credentials.",
        discussion: """
            Example: buurtstem round issued --record round --book issuer-1.book --sign-with issuance-1.key

            Issuer 1 goes first.
            """
    )

    @Option(help: ArgumentHelp("The issuer’s own book.", valueName: "file"))
    var book: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.issuance)
        var record = try await self.target.folder.open(change: true)
        let book = try BookFile(self.book, record.terms)
        let pages = book.book.pages()
        let numbers = try await record.submit(
            pages.map { Entry.signed($0, by: keys) },
            place: record.folder.path
        )
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("issuer", book.book.issuer + 1, nl: "Uitgever", en: "Issuer")
        report.add("issued", book.book.answers.count, nl: "Stembewijzen", en: "Credentials")
        report.say(json: self.output.json)
    }
}
