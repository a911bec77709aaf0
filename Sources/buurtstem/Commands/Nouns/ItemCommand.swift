internal import ArgumentParser

/// `buurtstem item`: the verbs of ``Nouns/item``.
struct ItemCommand: NounCommand {
    static let noun = Nouns.item
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
