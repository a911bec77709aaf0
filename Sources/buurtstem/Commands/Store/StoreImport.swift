internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store import`: a record folder into a store.
struct StoreImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring a record folder into a store, whole: log, checkpoints, documents and texts.",
        discussion: """
            Example: buurtstem store import town.db round-2026 --record round

            Every entry and checkpoint is checked before. The folder stays as it is; from then on the record in the store \
            is the one to go on with.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var named: StoredRecordArgument
    @OptionGroup var record: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let name = try self.named.recordName()
        let whole = try await FolderTransfer(try self.record.folderOnly()).read()
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
}
