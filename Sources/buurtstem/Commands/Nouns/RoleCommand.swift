internal import ArgumentParser

/// `buurtstem role`: the verbs of ``Nouns/role``.
struct RoleCommand: NounCommand {
    static let noun = Nouns.role
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
