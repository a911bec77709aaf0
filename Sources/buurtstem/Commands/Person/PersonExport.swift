internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person export REFERENCE`: everything that is held about one person.
struct PersonExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print everything that is held about one person, as JSON (AVG art. 15 and 20).",
        discussion: "Example: buurtstem person export 123456782 --store persons.db --round lindenwijk-2027 --json"
    )

    @Argument(help: "What the registrar calls the person.")
    var reference: String

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = self.output.language()
        let document = try self.target.use { (store, name) throws(RepositoryError) in
            try store.export(self.reference, of: name)
        }
        Console.say(document.json.pretty)
    }
}
