internal import ArgumentParser

/// `buurtstem support`: the verbs of ``Nouns/support``.
struct SupportCommand: NounCommand {
    static let noun = Nouns.support
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
