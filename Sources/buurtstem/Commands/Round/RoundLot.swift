internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round lot`: a lot party commits itself before voting, and reveals its secret after the close.
struct RoundLot: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lot",
        abstract: "Take part in the draw: commit before the round opens, reveal after it has closed.",
        discussion: """
            Example: buurtstem round lot --record round --secret lot-1.secret --sign-with lot-1.key

            The first time it makes the secret, keeps it in the file, and commits to it. After the close, run the same again: \
            it reveals. Lose the file and the draw cannot be made.
            """
    )

    @Option(help: ArgumentHelp("Where the secret of this party is kept.", valueName: "file"))
    var secret: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.lot)
        var record = try await self.target.folder.open(change: true)
        guard let key = keys.first,
            let party = record.manifest.keys.lotParties.firstIndex(of: key.verificationKey)
        else {
            throw Failure(
                "--sign-with",
                Bilingual(nl: "deze sleutel loot in deze ronde niet mee", en: "this key has no part in this draw"),
                remedy: Bilingual(nl: "Neem de sleutel van een lotpartij.", en: "Use the key of a lot party.")
            )
        }
        let isEnrolling = record.state.phase == .enrolling
        let secret = try isEnrolling ? self.make(party, record) : self.read()
        let reveal = LotReveal(manifest: record.terms.hash, party: party, secret: secret)
        let commitment = LotCommitment(manifest: record.terms.hash, party: party, commitment: reveal.commitment)
        let bytes = isEnrolling ? Entry.signed(commitment, by: keys) : Entry.signed(reveal, by: keys)
        let numbers = try await record.submit([bytes], place: record.folder.path)
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("step", isEnrolling ? "commit" : "reveal", nl: "Stap", en: "Step")
        if let seed = record.state.lotSeed { report.add("seed", seed.hexadecimal, nl: "Loting", en: "Draw") }
        report.say(json: self.output.json)
    }

    /// Makes the secret, and keeps it before anything is committed to it. After a crash in between the same one is used.
    private func make(_ party: Int, _ record: OpenRecord) throws(Failure) -> Digest {
        if try DurableFile.bytes(self.secret, limit: 256) != nil { return try self.read() }
        guard let random = try? SecretBytes(random: 32),
            let secret = Digest(random.withBytes { span in span.indices.map { span[$0] } })
        else { throw Failure(KeyFileFault.secret(.memory), place: self.secret) }
        try DurableFile.make(self.secret, Array((secret.hexadecimal + "\n").utf8), permissions: 0o600)
        return secret
    }

    private func read() throws(Failure) -> Digest {
        let bytes = try InputFile.bytes(self.secret, limit: 256)
        guard let secret = Digest(hexadecimal: String(decoding: bytes, as: UTF8.self).trimming) else {
            throw Failure(
                self.secret,
                Bilingual(nl: "dit is geen geheim van een loting", en: "this is no secret of a draw"),
                remedy: Bilingual(
                    nl: "Neem het bestand waarmee deze partij zich heeft vastgelegd.",
                    en: "Use the file with which this party committed itself."
                )
            )
        }
        return secret
    }
}
