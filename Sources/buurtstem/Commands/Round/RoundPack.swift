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
        let last = try await self.publication(record)
        let note = try record.cosignedCheckpoint()
        var documents: [(name: String, source: any ByteSource)] = []
        for document in last.documents {
            documents.append((document.name, try FileSource(record.folder.file(document.name))))
        }
        let earlier = try record.folder.checkpoints().filter { $0.size < record.state.log.size }
        try PackageFile(self.output).write { () throws(PackageWritingError) in
            try PackageWriter(
                documents: documents,
                checkpoint: note.bytes,
                checkpoints: earlier.map(\.note.bytes),
                log: try FolderEntries(record.folder)
            )
        }
        report.add("package", self.output, nl: "Bestand", en: "File")
        report.add("entries", record.state.size, nl: "Stukken", en: "Entries")
        report.add("root", record.state.log.root.hexadecimal, nl: "Vingerafdruk", en: "Root")
        report.say(json: self.speech.json)
    }

    private func publication(_ record: OpenRecord) async throws(Failure) -> Publication {
        let size = record.state.size
        let bytes = try await record.entries((size - 1)..<size).first ?? []
        guard let entry = try? Entry(decoding: bytes), case .publication(let publication) = entry.content else {
            throw Failure(
                record.folder.path,
                Bilingual(nl: "deze ronde is nog niet gepubliceerd", en: "this round has not been published"),
                remedy: Bilingual(nl: "Eerst: buurtstem round publish", en: "First: buurtstem round publish")
            )
        }
        return publication
    }
}
