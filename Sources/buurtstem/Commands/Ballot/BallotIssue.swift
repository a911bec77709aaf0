internal import ArgumentParser
internal import BallotRules
internal import Credentials
internal import Proceedings

/// `buurtstem ballot issue`: an issuer signs requests without seeing what it signs.
struct BallotIssue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "An issuer signs a voter’s request; one credential for each voter.",
        discussion: """
            Example: buurtstem ballot issue request-1 --record round --issuer 1 --key issuer-1.key --book issuer-1.book \
            --output answer-1

            The book is the issuer’s own, and written before the answer. The same request gets the same answer; another one \
            of the same voter gets none. Voters without an enrolment key show a code: --codes.
            """
    )

    @Argument(help: "A request.")
    var file: String

    @Option(help: ArgumentHelp("Which issuer this is: 1 or 2.", valueName: "n"))
    var issuer: Int

    @Option(help: ArgumentHelp("The issuer’s secret key for credentials.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("The issuer’s own book.", valueName: "file"))
    var book: String

    @Option(help: ArgumentHelp("The list of codes for this issuer, from the registrar.", valueName: "file"))
    var codes: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Where the answer goes.", valueName: "file"))
    var output: String

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func validate() throws {
        guard self.issuer == 1 || self.issuer == 2 else { throw ValidationError("--issuer is 1 or 2.") }
    }

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.open(change: false)
        try record.requireOpen()
        let key = try KeyStore.issuerKey(self.key, self.protection)
        let issuers = record.manifest.issuers
        guard issuers.indices.contains(self.issuer - 1), issuers[self.issuer - 1].credentialKey == key.publicKey.der
        else {
            throw Failure(
                self.key,
                Bilingual(
                    nl: "dit is niet de sleutel van uitgever \(self.issuer) in deze ronde",
                    en: "this is not the key of issuer \(self.issuer) in this round"
                ),
                remedy: Bilingual(nl: "Kijk --issuer en de ronde na.", en: "Check --issuer and the round.")
            )
        }
        let request = try self.request()
        let codes = try self.codes.map(CodeList.init)
        var book = try BookFile(self.book, record.terms, issuer: self.issuer - 1)
        let answer = try book.answer(
            request,
            try await record.register(),
            key,
            isProven: codes?.isProven(request) ?? false,
            place: self.file
        )
        try DurableFile.replace(self.output, with: answer.encoded, permissions: 0o600)
        report.add("voter", answer.leaf, nl: "Nummer in het register", en: "Number in the register")
        report.add("answer", self.output, nl: "Antwoord", en: "Answer")
        report.add("issued", book.book.answers.count, nl: "Uitgegeven", en: "Issued")
        report.say(json: self.speech.json)
    }

    private func request() throws(Failure) -> CredentialExchange.Request {
        let bytes = try InputFile.bytes(self.file, limit: EncodingLimits.item)
        do throws(EncodingFault) {
            return try CredentialExchange.Request(decoding: bytes)
        } catch {
            throw Failure(IssuanceProblem.encoding(error), place: self.file)
        }
    }
}
