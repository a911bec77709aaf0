internal import ArgumentParser

/// `buurtstem act`: the verbs of ``Nouns/act``.
struct ActCommand: NounCommand {
    static let noun = Nouns.act
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
