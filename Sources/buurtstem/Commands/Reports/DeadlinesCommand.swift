internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings

/// `buurtstem deadlines`: what has to be done by when.
struct DeadlinesCommand: ReportCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines",
        abstract: "Every deadline that is open, whose it is, and from what it follows.",
        discussion: """
            Example: buurtstem deadlines --record panels --on 2027-04-01

            With --calendar they are written for a calendar program (RFC 5545), not printed.
            """
    )

    @Option(help: ArgumentHelp("As it is on this day. Default: today, in the Netherlands.", valueName: "day"))
    var on: String?

    @Option(help: ArgumentHelp("Write them here as a calendar.", valueName: "file"))
    var calendar: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func report(_ book: CaseBook) throws -> any Deliberation.Report { book.deadlines(on: try self.day()) }

    func run() async throws {
        guard let path = self.calendar else { return try await self.print() }
        let language = self.output.language()
        let record = try await self.target.folder.openPanels(change: false)
        let list = record.book.deadlines(on: try self.day())
        let calendar = list.calendar(Phrase(language, currency: .euro), record: record.terms.charter.witnesses.origin)
        try DurableFile.replace(path, with: Array(calendar.utf8))
        var report = Report(language)
        report.add("calendar", path, nl: "Agenda", en: "Calendar")
        report.add("deadlines", list.lines.count, nl: "Termijnen", en: "Deadlines")
        report.say(json: self.output.json)
    }

    private func day() throws(Failure) -> Day {
        guard let text = self.on else { return try DutchClock.today() }
        return try Given.day(text, place: "--on")
    }
}
