internal import ArgumentParser

/// `buurtstem-load`: drives a real server with signed ballots, and checks what it acknowledged.
@main
struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "buurtstem-load",
        abstract: "Drive a server with signed ballots, and check what it acknowledged.",
        discussion: "Scripts/loadtest and Scripts/faults/kill show how the three go together.",
        subcommands: [PrepareCommand.self, DriveCommand.self, CheckCommand.self, AcceptCommand.self]
    )
}
