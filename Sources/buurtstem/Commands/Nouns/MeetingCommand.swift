internal import ArgumentParser

/// `buurtstem meeting`: the verbs of ``Nouns/meeting``.
struct MeetingCommand: NounCommand {
    static let noun = Nouns.meeting
    static let configuration = Self.tableConfiguration

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("A verb, and what it takes.", valueName: "verb"))
    var words: [String] = []
}
