internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store rebuild`: what follows from the entries, made again.
struct StoreRebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "Make again what follows from the entries: tiles of hashes, and the index of contents.",
        discussion: """
            Example: buurtstem store rebuild town.db

            Entries, checkpoints and files stay as they are. Afterwards the store is checked.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        _ = self.output.language()
        let store = try self.target.open(.changing)
        defer { store.close() }
        let report = try await self.target.run { () async throws(RepositoryError) in
            try await store.rebuild()
            return try await store.check()
        }
        try report.say(self.output, place: self.target.store)
    }
}
