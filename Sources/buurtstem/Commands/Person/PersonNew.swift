internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person new`: begins a round in a store of persons, and makes store and pepper where there are none.
struct PersonNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a round in a store of persons, with the terms for which data are kept.",
        discussion: """
            Example: buurtstem person new --store persons.db --round lindenwijk-2027 --keep persons=2027-12-31 \
            --keep demographics=2027-12-31 --keep letters=2027-06-30 --keep consents=2027-12-31 --keep links=2027-05-31

            A store that is not there is made, with a pepper beside it: both for you alone. Keep the pepper apart from \
            copies of the store. Each class of data needs a last day; ‘links’ is what ties persons to the record.
            """
    )

    @Option(help: ArgumentHelp("The last day of a class of data; once for each class.", valueName: "class=day"))
    var keep: [String] = []

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let retention = try self.retention()
        _ = try self.target.name()
        if !FileManager.default.fileExists(atPath: self.target.store) {
            try PepperFile.make(self.target.pepperPath)
            do throws(RepositoryError) { try PersonStore.create(self.target.store).close() } catch {
                throw Failure(persons: error, place: self.target.store)
            }
        }
        _ = try PepperFile.read(self.target.pepperPath)
        try self.target.use { (store, name) throws(RepositoryError) in try store.make(name, retention) }
        report.add("round", self.target.round, nl: "Ronde", en: "Round")
        report.add("store", self.target.store, nl: "Opslag", en: "Store")
        report.add("pepper", self.target.pepperPath, nl: "Peper", en: "Pepper")
        report.say(json: self.output.json)
    }

    private func retention() throws(Failure) -> Retention {
        var until: [DataClass: Day] = [:]
        for text in self.keep {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, let dataClass = DataClass(rawValue: parts[0]), let day = Day(parts[1]) else {
                throw Failure(
                    "--keep \(text)",
                    Bilingual(nl: "dit is geen bewaartermijn", en: "this is no term"),
                    remedy: Bilingual(nl: "Schrijf zoals letters=2027-06-30.", en: "Write as in letters=2027-06-30.")
                )
            }
            until[dataClass] = day
        }
        if let retention = Retention(until) { return retention }
        let missing = DataClass.allCases.filter { until[$0] == nil }.map(\.rawValue).joined(separator: ", ")
        throw Failure(
            "--keep",
            Bilingual(nl: "er is geen laatste dag voor: \(missing)", en: "there is no last day for: \(missing)"),
            remedy: Bilingual(
                nl: "Noem voor elke soort gegevens tot wanneer u ze bewaart.",
                en: "Say for each class of data until when you keep it."
            )
        )
    }
}
