internal import ArgumentParser
internal import Signing

/// `buurtstem key public FILE`: the public part of a key.
struct KeyPublic: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "public",
        abstract: "Print the public part of a key, or write it to a file.",
        discussion: "Example: buurtstem key public voter.key --output voter.pub"
    )

    @Argument(help: "A key file.")
    var file: String

    @Option(name: [.short, .long], help: ArgumentHelp("Write a public key file here.", valueName: "file"))
    var output: String?

    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        let key = try KeyStore.read(self.file)
        if let path = self.output { try KeyStore.writePublic(key, to: path) }
        guard self.speech.json || self.output != nil else { return Console.say(key.publicText) }
        report.add("purpose", key.purpose.rawValue, nl: "Doel", en: "Purpose")
        report.add("public", key.publicText, nl: "Openbare sleutel", en: "Public key")
        report.say(json: self.speech.json)
    }
}
