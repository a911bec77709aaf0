internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsClient

/// `buurtstem record list --server URL`: which records a server keeps.
struct RecordList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the records that a server says it keeps.",
        discussion: "Example: buurtstem record list --server https://vote.example"
    )

    @Option(help: ArgumentHelp("The server.", valueName: "url"))
    var server: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = self.output.language()
        let address = try RemoteAddress.parse(self.server)
        let server = RemoteServer(address, language: language, transport: FoundationTransport())
        let records: [ListedRecord]
        do throws(RemoteFault) { records = try await server.records() } catch {
            throw RemoteFailure.failure(error, server: address)
        }
        guard !self.output.json else {
            let items = records.map { record in
                JSONValue.object([
                    ("name", .string(record.name.text)), ("kind", .string(self.kind(record)(.english))),
                    ("title", .string(record.title)), ("entries", .integer(record.size)),
                ])
            }
            return Console.say(JSONValue.object([("records", .array(items))]).pretty)
        }
        let phrase = Phrase(language)
        var table = TextTable([
            .init(title: phrase(nl: "Naam", en: "Name")), .init(title: phrase(nl: "Soort", en: "Kind")),
            .init(title: phrase(nl: "Titel", en: "Title"), isFlexible: true),
            .init(title: phrase(nl: "Stukken", en: "Entries"), isNumber: true),
        ])
        for record in records {
            table.add([
                .init(record.name.text), .init(phrase(self.kind(record))), .init(Plain.line(record.title)),
                .init(phrase.number(record.size)),
            ])
        }
        Console.say(table.lines(on: .output).joined(separator: "\n"))
    }

    private func kind(_ record: ListedRecord) -> Bilingual {
        switch record.kind {
        case .round: Bilingual(nl: "ronde", en: "round")
        case .panels: Bilingual(nl: "panels", en: "panels")
        }
    }
}
