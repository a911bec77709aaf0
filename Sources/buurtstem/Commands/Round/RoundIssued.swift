internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore
internal import Signing

/// `buurtstem round issued`: an issuer says for whom it signed credentials.
struct RoundIssued: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issued",
        abstract: "After the close: say for whom this issuer signed credentials.",
        discussion: """
            Example: buurtstem round issued --record round --book issuer-1.book --sign-with issuance-1.key

            Issuer 1 goes first. Where a server gave the credentials, name its store instead: --store issuer-1.db
            """
    )

    @Option(help: ArgumentHelp("The issuer’s own book.", valueName: "file"))
    var book: String?

    @Option(help: ArgumentHelp("Instead: the store of the issuer’s server.", valueName: "file"))
    var store: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.issuance)
        var record = try await self.target.folder.open(change: true)
        let book = try await self.read(record.terms)
        let numbers = try await record.submit(
            book.pages().map { Entry.signed($0, by: keys) },
            place: record.folder.path
        )
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("issuer", book.issuer + 1, nl: "Uitgever", en: "Issuer")
        report.add("issued", book.answers.count, nl: "Stembewijzen", en: "Credentials")
        report.say(json: self.output.json)
    }
    func validate() throws {
        guard (self.book == nil) != (self.store == nil) else { throw ValidationError("Name --book or --store.") }
    }

    private func read(_ terms: RoundTerms) async throws(Failure) -> IssuanceBook {
        if let path = self.book { return try BookFile(path, terms).book }
        let path = self.store ?? ""
        do throws(RepositoryError) {
            let store = try IssuerStore(path)
            defer { store.close() }
            guard store.manifest == terms.hash, store.voters == terms.manifest.registerSize else {
                throw RepositoryError(.damaged, "the store is of another round")
            }
            var book = IssuanceBook(manifest: store.manifest, issuer: store.issuer, voters: store.voters)
            for leaf in try await store.answered() {
                guard let answer = try await store.answer(of: leaf) else { continue }
                book.restore(leaf: leaf, answer)
            }
            return book
        } catch {
            throw Failure(persons: error, place: path)
        }
    }
}
