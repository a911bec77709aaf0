internal import ArgumentParser
internal import BallotRules
internal import Signing

/// `buurtstem key encrypt FILE --output FILE`: the same key under a new passphrase.
struct KeyEncrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encrypt",
        abstract: "Write a key again, its secret under a new passphrase.",
        discussion: """
            Example: buurtstem key encrypt old.key --output officer-1.key --new-passphrase-file passphrase

            The old file stays as it is: destroy it when the new one is kept safely.
            """
    )

    @Argument(help: "A secret key file.")
    var file: String

    @Option(name: [.short, .long], help: ArgumentHelp("Where the new file goes.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp("A file whose first line is the new passphrase. Else it is asked for.", valueName: "file")
    )
    var newPassphraseFile: String?

    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        let old = try KeyStore.read(self.file)
        let secret = try KeyStore.secret(old, self.file, self.protection)
        let passphrase = try self.newPassphraseFile.map(Passphrase.read) ?? Passphrase.askNew(for: self.output)
        let new = try NewKey.encrypted(old.purpose, old.publicPart, secret, passphrase, place: self.output)
        var bytes = new.encoded()
        defer { SecretBytes.erase(&bytes) }
        try DurableFile.make(self.output, bytes, permissions: 0o600)
        report.add("key", self.output, nl: "Geheime sleutel", en: "Secret key")
        report.note(
            nl: "Het oude bestand is er nog. Vernietig het als het nieuwe goed bewaard is.",
            en: "The old file is still there. Destroy it once the new one is kept safely."
        )
        report.say(json: self.speech.json)
    }
}
