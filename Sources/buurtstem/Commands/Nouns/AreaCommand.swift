internal import ArgumentParser

/// `buurtstem area`: the verbs of ``Nouns/area``.
struct AreaCommand: NounCommand {
    static let noun = Nouns.area
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
