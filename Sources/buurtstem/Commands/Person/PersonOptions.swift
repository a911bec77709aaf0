internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// Which store of persons a command is about, and which round in it.
struct PersonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The store of persons, for the registrar only.", valueName: "file"))
    var store: String

    @Option(help: ArgumentHelp("The round, as the registrar calls it.", valueName: "name"))
    var round: String

    @Option(help: ArgumentHelp("The pepper of the codes. Default: the store’s name with .pepper.", valueName: "file"))
    var pepper: String?

    /// Where the pepper lies.
    var pepperPath: String { self.pepper ?? self.store + ".pepper" }

    /// The round.
    func name() throws(Failure) -> RecordName {
        if let name = RecordName(self.round) { return name }
        throw Failure(
            "--round \(self.round)",
            Bilingual(nl: "dit kan geen naam van een ronde zijn", en: "this cannot be the name of a round"),
            remedy: Bilingual(
                nl: "Kleine letters, cijfers en streepjes, zoals lindenwijk-2027.",
                en: "Small letters, digits and dashes, as in lindenwijk-2027."
            )
        )
    }

    /// Does something with the store.
    func use<Value>(
        _ body: (PersonStore, RecordName) throws(RepositoryError) -> Value
    ) throws(Failure) -> Value {
        let name = try self.name()
        do throws(RepositoryError) {
            let store = try PersonStore(self.store)
            defer { store.close() }
            return try body(store, name)
        } catch {
            throw Failure(persons: error, place: self.store)
        }
    }
}
