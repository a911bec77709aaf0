internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person sent`: notes that letters were posted.
struct PersonSent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sent",
        abstract: "Note that the letters of a batch were posted.",
        discussion: """
            Example: buurtstem person sent --batch 1 --on 2027-02-01 --store persons.db --round lindenwijk-2027
            """
    )

    @Option(help: ArgumentHelp("The batch, from ‘person letters’.", valueName: "n"))
    var batch: Int

    @Option(help: ArgumentHelp("The day. Default: today.", valueName: "day"), transform: PersonSent.day)
    var on: Day?

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let day = try self.on ?? DutchClock.today()
        let count = try self.target.use { (store, name) throws(RepositoryError) in
            try store.markSent(self.batch, of: name, on: day)
        }
        report.add("sent", count, nl: "Verzonden", en: "Posted")
        report.say(json: self.output.json)
    }

    static func day(_ text: String) throws -> Day {
        if let day = Day(text) { return day }
        throw ValidationError("A day is written as in 2027-02-01.")
    }
}
