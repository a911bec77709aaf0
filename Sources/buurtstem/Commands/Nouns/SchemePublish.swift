internal import ArgumentParser

/// `buurtstem scheme publish`: the verb of ``Nouns/scheme``.
struct SchemePublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publish a scheme in a record of panels; it does not change after that.",
        discussion: """
            Example: \(Nouns.scheme.example)

            A scheme in which something is missing is refused, with the list of what is missing. What it takes: \
            buurtstem scheme publish FILE --help
            """
    )

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp("The scheme, as JSON.", valueName: "file"))
    var words: [String] = []

    func run() async throws { try await NounRun(Nouns.scheme).run(["publish"] + self.words) }
}
