internal import ArgumentParser

/// `buurtstem objection`: the verbs of ``Nouns/objection``.
struct ObjectionCommand: NounCommand {
    static let noun = Nouns.objection
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
