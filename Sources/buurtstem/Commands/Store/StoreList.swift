internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store list`: what a store holds.
struct StoreList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the records of a store, with how many entries of each type they have.",
        discussion: "Example: buurtstem store list town.db"
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let phrase = Phrase(self.output.language())
        let store = try self.target.open(.reading)
        defer { store.close() }
        let summaries = try await self.target.run { () async throws(RepositoryError) in
            var summaries: [StoredSummary] = []
            for name in try await store.names() { summaries.append(try await store.summary(name)) }
            return summaries
        }
        if self.output.json {
            return Console.say(JSONValue.object([("records", .array(summaries.map(Self.json)))]).pretty)
        }
        guard !summaries.isEmpty else {
            return Console.say(phrase(nl: "Er staat nog niets in.", en: "It is empty."))
        }
        for summary in summaries {
            Console.say("\(summary.name)")
            Self.lines(summary, phrase).forEach { Console.say("  " + $0) }
        }
    }

    private static func lines(_ summary: StoredSummary, _ phrase: Phrase) -> [String] {
        let number = phrase.number
        return [
            phrase(nl: "\(number(summary.size)) stukken", en: "\(number(summary.size)) entries"),
            phrase(
                nl: "\(number(summary.checkpoints)) controlepunten",
                en: "\(number(summary.checkpoints)) checkpoints"
            ),
            phrase(nl: "\(number(summary.files)) bestanden", en: "\(number(summary.files)) files"),
        ] + summary.types.map { "\(phrase($0.type.name)): \(number($0.count))" }
    }

    private static func json(_ summary: StoredSummary) -> JSONValue {
        .object([
            ("name", .string(summary.name.text)), ("entries", .integer(summary.size)),
            ("checkpoints", .integer(summary.checkpoints)), ("cosigned", .integer(summary.cosigned)),
            ("files", .integer(summary.files)),
            ("types", .object(summary.types.map { ($0.type.code, .integer($0.count)) })),
        ])
    }
}
