internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store new`: an empty store.
struct StoreNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make an empty store, where no file may be yet.",
        discussion: "Example: buurtstem store new town.db"
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        try self.target.run { () throws(RepositoryError) in try RecordStore.create(at: self.target.store).close() }
        report.add("store", self.target.store, nl: "Opslag", en: "Store")
        report.note(
            nl: "Er staat nog niets in. Een dossier erin: buurtstem store import",
            en: "It is empty. To bring a record in: buurtstem store import"
        )
        report.say(json: self.output.json)
    }
}
