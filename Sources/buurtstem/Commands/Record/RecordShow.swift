internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem record show`: the frozen rules, the projects, or entries.
struct RecordShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the frozen rules, the projects, or what entries say.",
        discussion: """
            Example: buurtstem record show --record round --entries 0-20

            Of panels it shows every entry, or those that --entries names.
            """
    )

    @Flag(help: "List the projects.")
    var projects = false

    @Option(help: ArgumentHelp("Show these entries, by number from 0.", valueName: "n or n-m"))
    var entries: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = self.output.language()
        let either = try await self.target.folder.openEither(change: false)
        guard let record = either as? OpenRecord else { return try await self.list(either, Phrase(language)) }
        let currency = record.terms.election.currency
        if let range = self.entries {
            try await self.show(
                try self.range(range, record.size),
                record,
                record.terms.election,
                Phrase(language, currency: currency)
            )
        } else if self.projects {
            self.list(record.terms.election, Phrase(language, currency: currency))
        } else {
            let report = SetupReport(record.manifest, currency: currency, language: language)
            Console.say(self.output.json ? report.json.pretty : report.text)
        }
    }

    /// The entries of a record of panels.
    private func list(_ record: any KeptRecord, _ phrase: Phrase) async throws(Failure) {
        guard !self.projects else { throw self.target.folder.isOfPanels }
        let range = try self.entries.map { (text) throws(Failure) in try self.range(text, record.size) }
        try await self.show(range ?? 0..<record.size, record, nil, phrase)
    }

    private func list(_ election: ElectionDocument, _ phrase: Phrase) {
        guard !self.output.json else {
            let items = election.projects.map { project in
                JSONValue.object([
                    ("id", .string(project.id.text)), ("name", .string(project.name)),
                    ("cost", .literal(election.currency.plain(project.cost))),
                ])
            }
            return Console.say(JSONValue.object([("projects", .array(items))]).pretty)
        }
        var table = TextTable([
            .init(title: "ID"), .init(title: phrase(Words.project), isFlexible: true),
            .init(title: phrase(Words.cost), isNumber: true),
        ])
        for project in election.projects {
            table.add([.init(project.id.text), .init(project.name), .init(phrase.money(project.cost))])
        }
        Console.say(table.lines(on: .output).joined(separator: "\n"))
    }

    private func show(
        _ range: Range<Int>,
        _ record: any KeptRecord,
        _ election: ElectionDocument?,
        _ phrase: Phrase
    ) async throws(Failure) {
        var items: [JSONValue] = []
        for (offset, bytes) in try await record.entries(range).enumerated() {
            let number = range.lowerBound + offset
            guard let entry = try? Entry(decoding: bytes) else {
                try await self.tellHidden(number, record, phrase, &items)
                continue
            }
            let text = EntryText(entry, election)
            let hash = Merkle.leafHash(bytes).hexadecimal
            guard self.output.json else {
                Console.say("\(number)  \(Plain.line(text.line(phrase)))")
                continue
            }
            items.append(.object([("entry", .integer(number)), ("hash", .string(hash))] + text.json))
        }
        if self.output.json { Console.say(JSONValue.object([("entries", .array(items))]).pretty) }
    }

    /// An entry on a server that is not to be seen yet.
    private func tellHidden(
        _ number: Int,
        _ record: any KeptRecord,
        _ phrase: Phrase,
        _ items: inout [JSONValue]
    ) async throws(Failure) {
        guard let hash = try? record.tree.hash(level: 0, index: UInt64(number)).hexadecimal else { return }
        guard self.output.json else {
            return Console.say("\(number)  " + phrase(nl: "nog verborgen", en: "hidden still") + " (\(hash))")
        }
        items.append(.object([("entry", .integer(number)), ("hash", .string(hash)), ("hidden", .bool(true))]))
    }

    private func range(_ text: String, _ size: Int) throws(Failure) -> Range<Int> {
        let parts = text.split(separator: "-", maxSplits: 1).map { Int($0) }
        guard let first = parts.first, let start = first, let last = parts.last, let end = last, start >= 0,
            start <= end, end < size
        else {
            throw Failure(
                "--entries \(text)",
                Bilingual(
                    nl: "deze stukken zijn er niet; het logboek heeft er \(size)",
                    en: "there are no such entries; the log has \(size)"
                ),
                remedy: Bilingual(nl: "Schrijf zoals 0-20.", en: "Write as in 0-20.")
            )
        }
        return start..<(end + 1)
    }
}
