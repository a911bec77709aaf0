internal import ArgumentParser
internal import Proceedings
internal import Signing

/// `buurtstem round release`: publishes the key of the ballot box.
struct RoundRelease: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract: "After the close: open the sealed ballots by publishing the key of the box.",
        discussion: "Example: buurtstem round release --record round --box-key box.key --sign-with operator.key"
    )

    @Option(help: ArgumentHelp("The secret key of the box.", valueName: "key"))
    var boxKey: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.operator)
        let box = try KeyStore.boxKey(self.boxKey, self.signing.protection)
        var record = try await self.target.folder.open(change: true)
        let secret = box.withSecret { span in Digest(span.indices.map { span[$0] }) } ?? .zero
        let body = BoxKeyRelease(manifest: record.terms.hash, secret: secret)
        let numbers = try await record.submit([Entry.signed(body, by: keys)], place: record.folder.path)
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.say(json: self.output.json)
    }
}
