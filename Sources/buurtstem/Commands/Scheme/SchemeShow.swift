internal import ArgumentParser
internal import BallotRules
internal import Deliberation

/// `buurtstem scheme show PRESET|FILE`: the rules in words.
struct SchemeShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Say the rules of a scheme in words, with what is not known yet.",
        discussion: "Example: buurtstem scheme show haarlem-initiatiefraad"
    )

    // Arguments in a talk are called the same.
    @ArgumentParser.Argument(help: ArgumentHelp("A preset, a file, or - for standard input.", valueName: "preset|file"))
    var name: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        let phrase = Phrase(self.output.language(), currency: .euro)
        let text = SchemeText(source: try SchemeSource.read(self.name), phrase: phrase, terminal: .output)
        Console.say(self.output.json ? text.json.pretty : text.page)
    }
}
