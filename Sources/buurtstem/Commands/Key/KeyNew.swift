internal import ArgumentParser
internal import BallotRules
internal import Credentials
internal import Signing

/// `buurtstem key new NAME --purpose P`: a new key, or a voter's key from her recovery phrase.
struct KeyNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a key: the secret in NAME.key, the public part in NAME.pub.",
        discussion: """
            Example: buurtstem key new officer-1 --purpose officer --passphrase-file passphrase

            The secret is encrypted under a passphrase, unless --unencrypted is given. Neither file is ever overwritten. \
            With --phrase a voter gets a recovery phrase, shown once; --recover makes the same key from it again.
            """
    )

    @Argument(help: "The name of the files, without .key.")
    var name: String

    @Option(
        help: ArgumentHelp(
            "What it is for: \(KeyPurpose.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "purpose"
        )
    )
    var purpose: String

    @Flag(help: "Write the secret as it is, without a passphrase.")
    var unencrypted = false

    @Flag(help: "For a voter: make a recovery phrase, and show it once.")
    var phrase = false

    @Option(help: ArgumentHelp("For a voter: make the key from the recovery phrase in this file.", valueName: "file"))
    var recover: String?

    @Option(help: ArgumentHelp("For an issuer: bits of the RSA key, 2048, 3072 or 4096.", valueName: "bits"))
    var bits = 3_072

    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard KeyPurpose(rawValue: self.purpose) != nil else {
            throw ValidationError("--purpose ‘\(self.purpose)’: there is no such purpose.")
        }
        guard IssuerSecretKey.generatedBits.contains(self.bits) else {
            throw ValidationError("--bits must be 2048, 3072 or 4096.")
        }
        guard !self.phrase && self.recover == nil || self.purpose == "voter" else {
            throw ValidationError("--phrase and --recover are for --purpose voter.")
        }
        guard !self.phrase || self.recover == nil else { throw ValidationError("Give --phrase or --recover.") }
    }

    func run() throws {
        let language = self.output.language()
        guard let purpose = KeyPurpose(rawValue: self.purpose) else { return }
        let recovery = try self.recoveryPhrase()
        let made = try NewKey(purpose, bits: self.bits, recovery: recovery, place: self.name)
        let file = self.unencrypted ? try made.clear() : try made.encrypted(under: try self.newPassphrase())
        try KeyStore.write(file, name: self.name)
        var report = Report(language)
        report.add("key", self.name + ".key", nl: "Geheime sleutel", en: "Secret key")
        report.add("public", self.name + ".pub", nl: "Openbare sleutel", en: "Public key")
        if self.phrase, let recovery {
            report.add(
                "recoveryPhrase",
                recovery.text,
                nl: "Herstelcode, bewaar hem op papier",
                en: "Recovery phrase, keep it on paper"
            )
        }
        report.say(json: self.output.json)
    }

    private func newPassphrase() throws(Failure) -> SecretBytes {
        try self.protection.newPassphrase(for: self.name + ".key")
    }

    private func recoveryPhrase() throws(Failure) -> RecoveryPhrase? {
        if self.phrase {
            guard let phrase = try? RecoveryPhrase.generate() else {
                throw Failure(KeyFileFault.secret(.memory), place: self.name)
            }
            return phrase
        }
        guard let path = self.recover else { return nil }
        let bytes = try InputFile.bytes(path, limit: RecoveryPhrase.textLimit)
        do throws(RecoveryPhraseFault) {
            return try RecoveryPhrase(text: String(decoding: bytes, as: UTF8.self))
        } catch {
            throw Failure(error, place: path)
        }
    }
}
