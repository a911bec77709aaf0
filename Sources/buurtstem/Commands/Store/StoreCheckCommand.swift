internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store check`: whether a store holds together.
struct StoreCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a store: the file, every entry, checkpoint and document, and all that follows from them.",
        discussion: """
            Example: buurtstem store check town.db

            A server may be at work on it meanwhile. Exit code 1 when something is wrong. Whether the entries say what \
            they may say is checked when a record is opened, and by: buurtstem verify.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        _ = self.output.language()
        let store = try self.target.open(.reading)
        defer { store.close() }
        let report = try await self.target.run { () async throws(RepositoryError) in try await store.check() }
        try report.say(self.output, place: self.target.store)
    }
}
