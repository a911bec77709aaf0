internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem round issuing`: makes the store with which an issuer's server gives credentials.
struct RoundIssuing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issuing",
        abstract: "Make the store with which an issuer’s server gives credentials.",
        discussion: """
            Example: buurtstem round issuing --record round --issuer 1 --codes codes-1 --store issuer-1.db

            A file for the issuer only. Give it to one issuer’s server, and after the close to ‘round issued --store’.
            """
    )

    @Option(help: ArgumentHelp("Which issuer this is: 1 or 2.", valueName: "n"))
    var issuer: Int

    @Option(help: ArgumentHelp("The list of codes for this issuer, from the registrar.", valueName: "file"))
    var codes: String?

    @Option(help: ArgumentHelp("A new store.", valueName: "file"))
    var store: String

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard self.issuer == 1 || self.issuer == 2 else { throw ValidationError("--issuer is 1 or 2.") }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.open(change: false)
        guard record.manifest.issuers.indices.contains(self.issuer - 1) else {
            throw Failure(IssuanceProblem.otherIssuer, place: self.target.record)
        }
        let checks = try self.codes.map { (path) throws(Failure) in try CodeList(path).all } ?? []
        do throws(RepositoryError) {
            let store = try IssuerStore.create(
                self.store,
                manifest: record.terms.hash,
                issuer: self.issuer - 1,
                voters: record.manifest.registerSize
            )
            try store.load(checks)
            store.close()
        } catch {
            throw Failure(persons: error, place: self.store)
        }
        report.add("store", self.store, nl: "Opslag", en: "Store")
        report.add("codes", checks.count, nl: "Codes", en: "Codes")
        report.say(json: self.output.json)
    }
}
