internal import ArgumentParser
internal import Foundation

/// The command line of Buurtstem: counts citizens' budgets exactly, and says why.
///
/// Exit codes: 0 success, 1 a negative verdict, 2 bad usage or bad input.
@main
struct Buurtstem: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "buurtstem",
        abstract: "Count citizens' budgets exactly, and say why.",
        discussion: """
            Example: buurtstem tally election.pb --rule equal-shares --option completion=add1 --explain

            Exit codes: 0 success, 1 a negative verdict, 2 bad usage or bad input. Output speaks Dutch or English: \
            --lang, else the locale of the terminal, else Dutch.
            """,
        version: "0.1.0",
        subcommands: [
            TallyCommand.self, CompareCommand.self, RulesCommand.self, CheckCommand.self, ConvertCommand.self,
            ReplayCommand.self, DemoCommand.self, KeyCommand.self, RoundCommand.self, BallotCommand.self,
            RecordCommand.self, VerifyCommand.self, PersonCommand.self, PanelsCommand.self, SchemeCommand.self,
            AreaCommand.self,
            RoleCommand.self, PanelCommand.self, InitiativeCommand.self, SupportCommand.self, MeetingCommand.self,
            ItemCommand.self, PotCommand.self, ObjectionCommand.self, ActCommand.self, AgendaCommand.self,
            MinutesCommand.self,
            RegisterCommand.self, DeadlinesCommand.self, LedgerCommand.self, StoreCommand.self,
        ]
    )

    static func main() async {
        do {
            var command = try Self.parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            self.finish(error)
        }
    }

    /// Prints what `error` has to say, and ends with its exit code.
    private static func finish(_ error: any Error) -> Never {
        if let failure = error as? Failure {
            Console.complain(failure.text(SpokenLanguage.current))
            Foundation.exit(ExitStatus.badInput.rawValue)
        }
        if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
        let message = Self.fullMessage(for: error)
        guard Self.exitCode(for: error).isSuccess else {
            Console.complain(message)
            Foundation.exit(ExitStatus.badInput.rawValue)
        }
        Console.say(message)
        Foundation.exit(ExitStatus.success.rawValue)
    }
}
