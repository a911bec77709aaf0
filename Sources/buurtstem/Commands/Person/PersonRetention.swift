internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person retention`: until when what is kept, and erasing what is past its term.
struct PersonRetention: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Show until when each class of data is kept; with --apply, erase what is past its term.",
        discussion: """
            Example: buurtstem person retention --store persons.db --round lindenwijk-2027 --apply

            Without --apply it ends with 1 when something of the round should be gone. --apply goes through all rounds of \
            the store.
            """
    )

    @Flag(help: "Erase what is past its term.")
    var apply = false

    @Option(help: ArgumentHelp("The day. Default: today.", valueName: "day"), transform: PersonSent.day)
    var on: Day?

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let day = try self.on ?? DutchClock.today()
        if self.apply {
            let expired = try self.target.use { (store, _) throws(RepositoryError) in try store.expire(on: day) }
            let list = expired.map { "\($0.round): \($0.dataClass.rawValue)" }
            report.add("erased", list, nl: "Gewist", en: "Erased")
            return report.say(json: self.output.json)
        }
        let terms = try self.target.use { (store, name) throws(RepositoryError) in try store.retention(of: name) }
        for term in terms {
            let isOver = term.isOver(on: day)
            let late = report.phrase(nl: ", verlopen", en: ", past its term")
            let value = JSONValue.object([
                ("until", .string(term.until.description)), ("count", .integer(term.count)), ("over", .bool(isOver)),
            ])
            let text = "\(term.until) (\(term.count))" + (isOver ? late : "")
            report.add(term.dataClass.rawValue, value, text, nl: term.words(.dutch), en: term.words(.english))
        }
        report.say(json: self.output.json)
        if terms.contains(where: { $0.isOver(on: day) }) { throw ExitStatus.negative }
    }
}

extension Retention.Term {
    /// What the term is about.
    var words: Bilingual {
        switch self.dataClass {
        case .persons: Bilingual(nl: "Personen", en: "Persons")
        case .demographics: Bilingual(nl: "Geboortejaar en geslacht", en: "Year of birth and sex")
        case .letters: Bilingual(nl: "Brieven", en: "Letters")
        case .consents: Bilingual(nl: "Toestemmingen", en: "Consents")
        case .links: Bilingual(nl: "Band met het logboek", en: "Links to the record")
        }
    }
}
