internal import ArgumentParser
internal import BallotRules
internal import Credentials
internal import Proceedings
internal import ProceedingsClient
internal import Signing

/// `buurtstem ballot request`: asks both issuers for a credential.
struct BallotRequest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "A voter asks both issuers for a credential that they cannot see.",
        discussion: """
            Example: buurtstem ballot request --record round --key voter.key --card card.json --wallet wallet --output requests

            Writes request-1 and request-2, each for one issuer. The wallet keeps what is needed to use the answers, sealed \
            under the voter’s key. Running it again gives the same requests. With --send, once for each issuer in turn, they are sent \
            to the issuers’ servers, and the answers are written beside them: answer-1 and answer-2, for ‘ballot accept’.
            """
    )

    @Option(help: ArgumentHelp("The voter’s key.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("The voter’s card, from the registrar.", valueName: "file"))
    var card: String

    @Option(help: ArgumentHelp("Where the voter’s own affairs in this round are kept.", valueName: "file"))
    var wallet: String

    @Option(name: [.short, .long], help: ArgumentHelp("A folder for the requests.", valueName: "dir"))
    var output: String

    @Option(help: ArgumentHelp("The server of an issuer; once for each, issuer 1 first.", valueName: "url"))
    var send: [String] = []

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.open(change: false)
        try record.requireOpen()
        let voter = try VoterKey(self.key, self.protection, round: record.terms.hash)
        let card = try VoterCard(self.card)
        let register = try await record.register()
        let (number, leaf) = try card.find(in: register, path: self.card)
        guard leaf.kind == .secret else { throw Failure(IssuanceProblem.notSecret(leaf: number), place: self.card) }
        let wishes = try FileLock.hold(self.wallet) { () throws(Failure) in
            try self.wishes(voter, record.terms, leaf: number)
        }
        let issuers = try self.issuers(wishes.count)
        try OutputFile.makeFolder(self.output)
        var (files, answers): ([String], [String]) = ([], [])
        for (issuer, wish) in wishes.enumerated() {
            let application = wish.application(record.terms, issuer: issuer, leaf: number)
            let request = CredentialExchange.Request(
                application: application.signed(by: leaf.key == nil ? nil : voter.own),
                proof: leaf.key == nil ? card.code?.proof(issuer: issuer, commitment: card.commitment) : nil
            )
            let path = self.output + "/request-\(issuer + 1)"
            try DurableFile.replace(path, with: request.encoded, permissions: 0o600)
            files.append(path)
            guard issuers.indices.contains(issuer) else { continue }
            answers.append(try await self.ask(issuers[issuer], request, issuer, number, record.terms))
        }
        report.add("voter", number, nl: "Nummer in het register", en: "Number in the register")
        report.add("requests", files, nl: "Aanvragen", en: "Requests")
        if !answers.isEmpty { report.add("answers", answers, nl: "Antwoorden", en: "Answers") }
        report.say(json: self.speech.json)
    }

    /// The servers of the issuers, all of them or none.
    private func issuers(_ count: Int) throws(Failure) -> [ServerAddress] {
        guard self.send.isEmpty || self.send.count == count else {
            throw Failure(
                "--send",
                Bilingual(nl: "er zijn \(count) uitgevers", en: "there are \(count) issuers"),
                remedy: Bilingual(nl: "Noem van elk de server, op volgorde.", en: "Name the server of each, in turn.")
            )
        }
        var servers: [ServerAddress] = []
        for text in self.send { servers.append(try RemoteAddress.parse(text, place: "--send")) }
        return servers
    }

    /// Sends a request, and keeps the answer.
    private func ask(
        _ address: ServerAddress,
        _ request: CredentialExchange.Request,
        _ issuer: Int,
        _ leaf: Int,
        _ terms: RoundTerms
    ) async throws(Failure) -> String {
        let server = RemoteServer(address, language: SpokenLanguage.current, transport: FoundationTransport())
        let answer: CredentialExchange.Answer
        do throws(RemoteFault) { answer = try await server.credential(request, issuer: issuer) } catch {
            throw RemoteFailure.failure(error, server: address)
        }
        guard answer.manifest == terms.hash, answer.leaf == leaf else {
            throw RemoteFailure.failure(.doubt(.form), server: address)
        }
        let path = self.output + "/answer-\(issuer + 1)"
        try DurableFile.replace(path, with: answer.encoded, permissions: 0o600)
        return path
    }

    /// The wishes: those in the wallet, or new ones that are kept before anything is sent.
    private func wishes(_ voter: VoterKey, _ terms: RoundTerms, leaf: Int) throws(Failure) -> [CredentialWish] {
        var generator = SystemRandomNumberGenerator()
        var wallet = try Wallet(self.wallet, voter: voter, round: terms.hash)
        var wishes: [CredentialWish] = []
        do throws(CredentialError) {
            for issuer in terms.manifest.issuers.indices {
                let wish: CredentialWish
                if let state = wallet.requests[issuer] {
                    wish = try CredentialWish(state: state)
                } else {
                    let key = voter.ballot.verificationKey
                    wish = try CredentialWish(terms, issuer: issuer, key: key, using: &generator)
                }
                wallet.requests[issuer] = wish.request.state
                wishes.append(wish)
            }
        } catch {
            throw Failure(error, place: self.wallet)
        }
        wallet.leaf = leaf
        try wallet.save()
        return wishes
    }
}
