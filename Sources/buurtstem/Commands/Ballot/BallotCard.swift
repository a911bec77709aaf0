internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import Signing

/// `buurtstem ballot card`: a voter without a key of her own gets her card with the code from her letter.
struct BallotCard: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card",
        abstract: "A voter asks for her card with the code from her letter, at a server.",
        discussion: """
            Example: buurtstem ballot card --server https://vote.example --record lindenwijk --code-file code.txt \\
            --card card.json

            For who votes in secret and enrolled no key: the card has the code in it, by which the issuers know her, and goes to \\
            ‘ballot request’. Keep it to yourself. Asking uses nothing up; it can be asked again.
            """
    )

    @Option(help: ArgumentHelp("The server where codes are handed in.", valueName: "url"))
    var server: String

    @Option(help: ArgumentHelp("The name of the round there.", valueName: "name"))
    var record: String

    @Option(help: ArgumentHelp("A file with the code from the letter.", valueName: "file"))
    var codeFile: String

    @Option(help: ArgumentHelp("Where the voter’s card goes.", valueName: "file"))
    var card: String

    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let address = try RemoteAddress.parse(self.server)
        guard let round = RecordName(self.record) else { throw RecordOnServer.noName(self.record) }
        let code = try CodeFile.read(self.codeFile)
        let server = RemoteServer(address, language: report.phrase.language, transport: FoundationTransport())
        let holder: CodeHolder
        do throws(RemoteFault) { holder = try await server.card(code, round: round) } catch {
            throw RemoteFailure.failure(error, server: address)
        }
        // Whoever enrolled a key proves herself with it, and the issuers have no use for her code.
        let needsCode = holder.kind == .secret && holder.key == nil
        let bytes = VoterCard.bytes(holder, code: needsCode ? code : nil)
        try DurableFile.replace(self.card, with: bytes, permissions: 0o600)
        report.add("card", self.card, nl: "Stempas", en: "Voter’s card")
        report.add(holder)
        if holder.kind == .open, holder.key == nil {
            report.note(
                nl: "Wie open stemt, meldt eerst een sleutel aan: buurtstem ballot enrol",
                en: "Who votes openly enrols a key first: buurtstem ballot enrol"
            )
        }
        report.say(json: self.speech.json)
    }
}
