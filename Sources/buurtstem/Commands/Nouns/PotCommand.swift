internal import ArgumentParser

/// `buurtstem pot`: the verbs of ``Nouns/pot``.
struct PotCommand: NounCommand {
    static let noun = Nouns.pot
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
