internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// Which store a command is about.
struct StoreArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The store.", valueName: "store"))
    var store: String

    /// Opens it.
    func open(_ access: RecordStore.Access) throws(Failure) -> RecordStore {
        try self.run { () throws(RepositoryError) in try RecordStore.open(at: self.store, for: access) }
    }

    /// Says what the store cannot do in words.
    func run<Value>(_ body: () throws(RepositoryError) -> Value) throws(Failure) -> Value {
        do throws(RepositoryError) { return try body() } catch { throw Failure(store: error, place: self.store) }
    }

    /// Says what the store cannot do in words.
    func run<Value>(_ body: () async throws(RepositoryError) -> Value) async throws(Failure) -> Value {
        do throws(RepositoryError) { return try await body() } catch { throw Failure(store: error, place: self.store) }
    }
}

/// Which record of a store.
struct StoredRecordArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The name of the record in the store.", valueName: "name"))
    var name: String

    /// The name.
    func recordName() throws(Failure) -> RecordName {
        guard let name = RecordName(self.name) else {
            throw Failure(
                self.name,
                Bilingual(nl: "zo kan een dossier niet heten", en: "no record can have this name"),
                remedy: Bilingual(
                    nl: "Gebruik kleine letters, cijfers en streepjes, zoals buurtronde-2026.",
                    en: "Use small letters, digits and dashes, as in local-round-2026."
                )
            )
        }
        return name
    }
}
