internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round sign DRAFT`: a second person signs what another has drafted.
struct RoundSign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "Show a draft, sign it too, and append it once everybody has signed who must.",
        discussion: """
            Example: buurtstem round sign event.draft --record round --sign-with officer-2.key

            With no key it only shows what the draft says. A voter of secret ballots who votes on paper gives up her ballot \
            key at the desk: she signs too, with --voter. A recounter counts for herself first, and signs only \
            what she gets too.
            """
    )

    @Argument(help: "A draft.")
    var file: String

    @Option(help: ArgumentHelp("The key of a voter at the desk who gives up her ballot key.", valueName: "key"))
    var voter: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let bytes = try InputFile.bytes(self.file, limit: EncodingLimits.item)
        var draft: EntryDraft
        do throws(EncodingFault) {
            draft = try EntryDraft(decoding: bytes)
        } catch {
            throw Failure(error, place: self.file)
        }
        report.add(
            "says",
            EntryText(draft.entry, try await self.target.folder.election()).line(report.phrase),
            nl: "Het ontwerp zegt",
            en: "The draft says"
        )
        report.add(
            "signed",
            draft.entry.signers.map { report.phrase.key($0.key) },
            nl: "Getekend door",
            en: "Signed by"
        )
        guard !self.signing.signWith.isEmpty || self.voter != nil else { return report.say(json: self.output.json) }
        var keys = self.signing.signWith.isEmpty ? [] : try self.signing.keys(.officer, .operator, .recount)
        if case .tally(let certificate) = draft.entry.content { try await self.recount(certificate) }
        var record = try await self.target.folder.open(change: true)
        if let path = self.voter { keys.append(try self.ballotKey(path, draft, record)) }
        do throws(EntryProblem) {
            for key in keys { draft = try draft.signed(by: key, in: record.terms) }
        } catch {
            throw Failure(error, place: self.file)
        }
        try await self.draft.finish(draft, &record, &report)
        report.say(json: self.output.json)
    }

    /// The voter’s ballot key in this round, which the draft must name.
    private func ballotKey(_ path: String, _ draft: EntryDraft, _ record: OpenRecord) throws(Failure) -> SigningKey {
        let key = try VoterKey(path, self.signing.protection, round: record.terms.hash).ballot
        guard draft.voterKey == key.verificationKey else {
            throw Failure(
                path,
                Bilingual(
                    nl: "dit ontwerp gaat niet over uw stembiljet",
                    en: "this draft is not about your ballot"
                ),
                remedy: Bilingual(
                    nl: "Geef de functionaris de sleutel die ‘buurtstem ballot sign’ noemde.",
                    en: "Give the officer the key that ‘buurtstem ballot sign’ told."
                )
            )
        }
        return key
    }

    /// Counts from the record, and compares.
    private func recount(_ certificate: TallyCertificate) async throws {
        let count = try await Counting.count(self.target.folder)
        guard count.certificate(engine: certificate.engine) == certificate else {
            Console.complain(
                Failure(
                    self.file,
                    Bilingual(
                        nl: "de hertelling geeft iets anders dan deze vaststelling",
                        en: "the recount gives something else than this certificate"
                    ),
                    remedy: Bilingual(
                        nl: "Teken niet. Vergelijk met: buurtstem round count",
                        en: "Do not sign. Compare with: buurtstem round count"
                    )
                ).text(SpokenLanguage.current)
            )
            throw ExitStatus.negative
        }
    }
}
