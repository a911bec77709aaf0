internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person close`: destroys everything that ties persons to the record.
struct PersonClose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Destroy what ties the persons of a round to its record: codes, keys, salts, numbers, areas.",
        discussion: """
            Example: buurtstem person close --store persons.db --round lindenwijk-2027 --record round.buurtstem

            This cannot be undone. With --record it then looks for anything in the store that also stands in the published \
            record, and ends with 1 if there is something.
            """
    )

    @Option(help: ArgumentHelp("The published record.", valueName: "file"))
    var record: String?

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let record = try self.record.map { (path) throws(Failure) in try InputFile.bytes(path, limit: 1 << 31) }
        let traces = try self.target.use { (store, name) throws(RepositoryError) in
            try store.closeRound(name)
            return try record.map { (bytes) throws(RepositoryError) in try store.traces(in: bytes) }
        }
        report.add("round", self.target.round, nl: "Gesloten", en: "Closed")
        if let traces {
            let list = traces.map { "\($0.table).\($0.column): \($0.rows)" }
            report.add("traces", list, nl: "Ook in het logboek", en: "Also in the record")
        }
        report.say(json: self.output.json)
        if traces?.isEmpty == false { throw ExitStatus.negative }
    }
}
