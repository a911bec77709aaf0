internal import ArgumentParser

/// `buurtstem initiative`: the verbs of ``Nouns/initiative``.
struct InitiativeCommand: NounCommand {
    static let noun = Nouns.initiative
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
