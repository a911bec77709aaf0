internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem round pack --output NAME.buurtstem`: everything in one file that anybody can verify.
struct RoundPack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Write the published record into one file, once the witnesses have cosigned it.",
        discussion: """
            Example: buurtstem round pack --record round --output lindenwijk-2027.buurtstem

            Anybody can check it: buurtstem verify lindenwijk-2027.buurtstem
            """
    )

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write; it may not exist.", valueName: "file"))
    var output: String

    @OptionGroup var target: RecordOption
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.open(change: false)
        let package = try await RecordPackage(record, mustBeCosigned: true)
        try PackageFile(self.output).write(package.make)
        report.add("package", self.output, nl: "Bestand", en: "File")
        report.add("entries", record.state.size, nl: "Stukken", en: "Entries")
        report.add("root", record.state.log.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.say(json: self.speech.json)
    }
}
