internal import ArgumentParser

/// `buurtstem scheme`: the rules of a fund or a panel.
struct SchemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scheme",
        abstract: "Start from a scheme of practice, and make rules that leave nothing open.",
        discussion: "Example: buurtstem scheme new --from heerlen-buurtactie --output regeling.json",
        subcommands: [SchemeList.self, SchemeShow.self, SchemeCheck.self, SchemeNew.self, SchemePublish.self]
    )
}
