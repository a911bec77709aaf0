internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store export`: a record of a store as a folder.
struct StoreExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a record of a store as a folder that all other commands read.",
        discussion: """
            Example: buurtstem store export town.db round-2026 --record round

            The folder must not be there yet. During the vote it holds what is not public yet: handle it as you handle the \
            store.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var named: StoredRecordArgument
    @OptionGroup var record: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let name = try self.named.recordName()
        let store = try self.target.open(.reading)
        defer { store.close() }
        let whole = try await self.target.run { () async throws(RepositoryError) in try await store.whole(name) }
        try FolderTransfer(try self.record.folderOnly()).write(whole)
        report.add("folder", self.record.record, nl: "Map", en: "Folder")
        report.add("entries", whole.entries.count, nl: "Stukken", en: "Entries")
        report.add("checkpoints", whole.checkpoints.count, nl: "Controlepunten", en: "Checkpoints")
        report.add("files", whole.files.count, nl: "Bestanden", en: "Files")
        report.note(nl: "Nakijken: buurtstem record check", en: "To check it: buurtstem record check")
        report.say(json: self.output.json)
    }
}
