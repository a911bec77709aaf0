internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store import`: a record folder or a published record into a store.
struct StoreImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring a record into a store, whole: log, checkpoints, documents and texts.",
        discussion: """
            Example: buurtstem store import town.db round-2026 --record round
            Example: buurtstem store import archive.db round-2025 --package round-2025.buurtstem

            Every entry and checkpoint of a folder is checked before, and a published record is verified. What it came from \
            stays as it is; from then on the record in the store is the one to go on with.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var named: StoredRecordArgument

    @Option(help: ArgumentHelp("The record folder that is brought in.", valueName: "dir"))
    var record: String?

    @Option(help: ArgumentHelp("Or the published record, one file.", valueName: "file"))
    var package: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (self.record == nil) != (self.package == nil) else {
            throw ValidationError("Give one of --record and --package.")
        }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let name = try self.named.recordName()
        let whole = try await self.whole()
        let store = try self.target.open(.changing)
        defer { store.close() }
        try await self.target.run { () async throws(RepositoryError) in
            try await store.make(name, from: whole)
            try await store.index(name)
        }
        report.add("store", self.target.store, nl: "Opslag", en: "Store")
        report.add("record", name.text, nl: "Dossier", en: "Record")
        report.add("entries", whole.entries.count, nl: "Stukken", en: "Entries")
        report.add("checkpoints", whole.checkpoints.count, nl: "Controlepunten", en: "Checkpoints")
        report.add("files", whole.files.count, nl: "Bestanden", en: "Files")
        report.say(json: self.output.json)
    }

    private func whole() async throws(Failure) -> WholeRecord {
        guard let package else { return try await FolderTransfer(RecordFolder(self.record ?? "")).read() }
        return try await PackageTransfer(package).read()
    }
}
