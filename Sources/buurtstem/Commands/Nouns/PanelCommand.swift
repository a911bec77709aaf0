internal import ArgumentParser

/// `buurtstem panel`: the verbs of ``Nouns/panel``.
struct PanelCommand: NounCommand {
    static let noun = Nouns.panel
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
