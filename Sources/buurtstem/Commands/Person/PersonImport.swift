internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person import RESIDENTS.csv`: enters persons into a round.
struct PersonImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Enter persons from a list into a round: all, or none.",
        discussion: """
            Example: buurtstem person import residents.csv --store persons.db --round lindenwijk-2027

            The list has the columns reference and kind (open, secret or paper), and may have name, street, town, contact, \
            area, birth_year, sex and consents (such as letters=2027-01-02;news=2027-01-02).
            """
    )

    @Argument(help: "A table with commas, in UTF-8.")
    var file: String

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let persons = try PersonList.read(self.file)
        var generator = SystemRandomNumberGenerator()
        try self.target.use { (store, name) throws(RepositoryError) in
            try store.add(persons, to: name, using: &generator)
        }
        report.add("persons", persons.count, nl: "Personen", en: "Persons")
        for kind in RegisterLeaf.Kind.allCases {
            let count = persons.count { $0.kind == kind }
            report.add(kind.name, count, nl: "  " + kind.words(.dutch), en: "  " + kind.words(.english))
        }
        report.say(json: self.output.json)
    }
}
