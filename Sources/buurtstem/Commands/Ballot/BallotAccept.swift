internal import ArgumentParser
internal import BallotRules
internal import Credentials
internal import Proceedings

/// `buurtstem ballot accept`: makes credentials of the issuers’ answers.
struct BallotAccept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "A voter checks the issuers’ answers, and keeps the credentials.",
        discussion: """
            Example: buurtstem ballot accept answer-1 answer-2 --record round --key voter.key --wallet wallet
            """
    )

    @Argument(help: "Answers of the issuers.")
    var files: [String]

    @Option(help: ArgumentHelp("The voter’s key.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("Where the voter’s own affairs in this round are kept.", valueName: "file"))
    var wallet: String

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.open(change: false)
        let voter = try VoterKey(self.key, self.protection, round: record.terms.hash)
        let kept = try FileLock.hold(self.wallet) { () throws(Failure) in
            var wallet = try Wallet(self.wallet, voter: voter, round: record.terms.hash)
            for file in self.files { try self.accept(file, into: &wallet, record.terms) }
            try wallet.save()
            return wallet.credentials.keys.sorted()
        }
        report.add(
            "credentials",
            .array(kept.map { .integer($0 + 1) }),
            kept.map { "\($0 + 1)" }.joined(separator: ", "),
            nl: "Stembewijzen van uitgever",
            en: "Credentials of issuer"
        )
        report.say(json: self.speech.json)
    }

    private func accept(_ file: String, into wallet: inout Wallet, _ terms: RoundTerms) throws(Failure) {
        let bytes = try InputFile.bytes(file, limit: EncodingLimits.item)
        guard let answer = try? CredentialExchange.Answer(decoding: bytes), answer.manifest == terms.hash,
            answer.leaf == wallet.leaf, let state = wallet.requests[answer.issuer]
        else {
            throw Failure(
                file,
                Bilingual(
                    nl: "dit is geen antwoord op een aanvraag uit dit bestand",
                    en: "this is no answer to a request from this file"
                ),
                remedy: Bilingual(
                    nl: "Vraag het antwoord op uw eigen aanvraag, voor deze ronde.",
                    en: "Ask for the answer to your own request, for this round."
                )
            )
        }
        do throws(CredentialError) {
            wallet.credentials[answer.issuer] = try CredentialWish(state: state).credential(answer: answer.signature)
        } catch {
            throw Failure(error, place: file)
        }
    }
}
