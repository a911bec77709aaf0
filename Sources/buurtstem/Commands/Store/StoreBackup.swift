internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store backup`: a whole copy of a store.
struct StoreBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy a store to a new file while a server goes on with it, and check the copy.",
        discussion: """
            Example: buurtstem store backup town.db --output town-2026-11-22.db

            A text that is erased later is still in the copy: keep copies no longer than texts may be kept.
            """
    )

    @OptionGroup var target: StoreArgument

    @Option(name: [.short, .long], help: ArgumentHelp("Where the copy goes; no file may be there.", valueName: "file"))
    var output: String

    @OptionGroup var speech: OutputOptions

    func run() async throws {
        _ = self.speech.language()
        let store = try self.target.open(.reading)
        defer { store.close() }
        let report = try await self.target.run { () async throws(RepositoryError) in
            try await store.backup(to: self.output)
        }
        try report.say(self.speech, place: self.output)
    }
}
