internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store restore`: a copy in the place of a store.
struct StoreRestore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Check a copy, and put it in the place of a store that nobody has open.",
        discussion: """
            Example: buurtstem store restore town.db --from town-2026-11-22.db --replace

            What stood there is kept beside it as STORE.replaced. Entries that came after the copy are not in it: their \
            receipts show that they are missing.
            """
    )

    @OptionGroup var target: StoreArgument

    @Option(help: ArgumentHelp("The copy.", valueName: "file"))
    var from: String

    @Flag(help: "There may be a store already; it is kept as STORE.replaced.")
    var replace = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        _ = self.output.language()
        let report = try await self.target.run { () async throws(RepositoryError) in
            try await RecordStore.restore(self.from, to: self.target.store, replacing: self.replace)
        }
        try report.say(self.output, place: self.target.store)
    }
}
