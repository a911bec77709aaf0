internal import ArgumentParser
internal import BallotRules

/// A command whose verbs stand in a table.
protocol NounCommand: AsyncParsableCommand {
    /// The table.
    static var noun: Noun { get }
    /// A verb, and what it takes.
    var words: [String] { get }
}

extension NounCommand {
    /// The configuration of the command.
    static var tableConfiguration: CommandConfiguration {
        CommandConfiguration(
            commandName: self.noun.name,
            abstract: self.noun.abstract(.english),
            discussion:
                "Example: \(self.noun.example)\n\nVerbs; ‘buurtstem \(self.noun.name) VERB --help’ says more:\n\n"
                + self.noun.overview(.english)
        )
    }

    func run() async throws { try await NounRun(Self.noun).run(self.words) }
}
