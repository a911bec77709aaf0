internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings

/// A command that prints a report of a panel record: as text, or as one JSON document.
protocol ReportCommand: AsyncParsableCommand {
    /// Which record.
    var target: RecordOption { get }
    /// How it is printed.
    var output: OutputOptions { get }
    /// Computes the report.
    func report(_ book: CaseBook) throws -> any Deliberation.Report
}

extension ReportCommand {
    func run() async throws { try await self.print() }

    /// Prints the report.
    func print() async throws {
        let language = self.output.language()
        let record = try await self.target.folder.openPanels(change: false)
        let report = try self.report(record.book)
        let texts = record.reportTexts
        guard !self.output.json else { return Console.say(report.document(texts).json.pretty) }
        let text = report.text(Phrase(language, currency: .euro), texts)
        Console.say(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
}

extension OpenPanels {
    /// The texts for a report: those that are there.
    var reportTexts: ReportTexts {
        let texts = self.texts
        return ReportTexts { texts[$0] }
    }
}
