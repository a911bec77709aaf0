internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
internal import Signing

/// `buurtstem ballot enrol`: a voter uses the code from her letter to vote with a key of her own.
struct BallotEnrol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: "A voter binds her key to the code from her letter, at a server.",
        discussion: """
            Example: buurtstem ballot enrol --server https://vote.example --record lindenwijk --key voter.key \
            --code-file code.txt --card card.json

            The code stands in the first line of a file, for what is typed on a command line can be seen by others. It works \
            once; with the same key it gives the same card again. Who has no key of her own: ballot card.
            """
    )

    @Option(help: ArgumentHelp("The server where codes are handed in.", valueName: "url"))
    var server: String

    @Option(help: ArgumentHelp("The name of the round there.", valueName: "name"))
    var record: String

    @Option(help: ArgumentHelp("The voter’s key.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("A file with the code from the letter.", valueName: "file"))
    var codeFile: String

    @Option(help: ArgumentHelp("Where the voter’s card goes.", valueName: "file"))
    var card: String

    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let address = try RemoteAddress.parse(self.server)
        guard let round = RecordName(self.record) else { throw RecordOnServer.noName(self.record) }
        let key = try KeyStore.signingKey(self.key, [.voter], self.protection)
        let request = EnrolmentRequest(round: round, code: try CodeFile.read(self.codeFile), by: key)
        let server = RemoteServer(address, language: report.phrase.language, transport: FoundationTransport())
        let holder: CodeHolder
        do throws(RemoteFault) { holder = try await server.enrol(request) } catch {
            throw RemoteFailure.failure(error, server: address)
        }
        try DurableFile.replace(self.card, with: VoterCard.bytes(holder, code: nil), permissions: 0o600)
        report.add("card", self.card, nl: "Stempas", en: "Voter’s card")
        report.add(holder)
        report.say(json: self.speech.json)
    }
}
