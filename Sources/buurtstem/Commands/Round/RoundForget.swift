internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem round forget`: erases what an issuer's server kept, once the round is published.
struct RoundForget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "After the publication: erase what an issuer’s server kept of its voters.",
        discussion: """
            Example: buurtstem round forget --record round --store issuer-1.db

            Checks of codes, and what was answered to whom: nothing depends on them any more, and nothing of them is left in any \
            file. Before the publication it does nothing, for then they are needed. Copies that you made are yours to erase.
            """
    )

    @Option(help: ArgumentHelp("The store of the issuer’s server.", valueName: "file"))
    var store: String

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.open(change: false)
        guard record.state.phase == .published else { throw self.early }
        do throws(RepositoryError) {
            let store = try IssuerStore(self.store)
            defer { store.close() }
            guard store.manifest == record.terms.hash else {
                throw RepositoryError(.damaged, "the store is of another round")
            }
            let count = try await store.answered().count
            try store.eraseAll()
            report.add("erased", count, nl: "Gewiste antwoorden", en: "Answers erased")
        } catch {
            throw Failure(persons: error, place: self.store)
        }
        report.say(json: self.output.json)
    }

    private var early: Failure {
        Failure(
            self.target.record,
            Bilingual(nl: "deze ronde is nog niet gepubliceerd", en: "this round is not published yet"),
            remedy: Bilingual(
                nl: "Wis pas na: buurtstem round publish",
                en: "Erase only after: buurtstem round publish"
            )
        )
    }
}
