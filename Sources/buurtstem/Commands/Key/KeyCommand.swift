internal import ArgumentParser

/// `buurtstem key`: keys of the roles.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Make, show and encrypt the keys of everybody who has a part in a round.",
        discussion: "Example: buurtstem key new officer-1 --purpose officer",
        subcommands: [KeyNew.self, KeyShow.self, KeyPublic.self, KeyEncrypt.self]
    )
}
