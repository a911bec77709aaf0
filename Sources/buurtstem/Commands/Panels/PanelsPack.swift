internal import ArgumentParser
internal import Deliberation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem panels pack --output NAME.buurtstem`: everything in one file that anybody can verify.
struct PanelsPack: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack",
        abstract: "Write the record into one file, once the witnesses have cosigned it as it is.",
        discussion: """
            Example: buurtstem panels pack --record panels --output lindenwijk-panels.buurtstem

            It holds the documents and texts that entries name. A text that was taken out of the folder is not in it, and \
            the file verifies all the same. Anybody can check it: buurtstem verify lindenwijk-panels.buurtstem
            """
    )

    @Option(name: [.short, .long], help: ArgumentHelp("The file to write; it may not exist.", valueName: "file"))
    var output: String

    @OptionGroup var target: RecordOption
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.openPanels(change: false)
        let package = try await RecordPackage(record, mustBeCosigned: true)
        try PackageFile(self.output).write(package.make)
        report.add("package", self.output, nl: "Bestand", en: "File")
        report.add("entries", record.size, nl: "Stukken", en: "Entries")
        report.add(
            "missingTexts",
            package.missingTexts,
            nl: "Teksten die er niet meer zijn",
            en: "Texts no longer there"
        )
        report.add("root", record.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.say(json: self.speech.json)
    }
}
