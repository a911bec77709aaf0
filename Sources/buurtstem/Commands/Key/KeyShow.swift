internal import ArgumentParser
internal import BallotRules
internal import Signing

/// `buurtstem key show FILE`: what a key file is, without its secret.
struct KeyShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Say what a key is for, and how its secret is kept.",
        discussion: "Example: buurtstem key show officer-1.key"
    )

    @Argument(help: "A key file, secret or public.")
    var file: String

    @OptionGroup var output: OutputOptions

    func run() throws {
        var report = Report(self.output.language())
        let key = try KeyStore.read(self.file)
        let owner = report.phrase(key.purpose.owner)
        report.add("purpose", .string(key.purpose.rawValue), "\(owner) (\(key.purpose.rawValue))", nl: "Van", en: "Of")
        switch key.secret {
        case .none: report.add("secret", "none", nl: "Geheim", en: "Secret")
        case .clear: report.add("secret", "clear", nl: "Geheim", en: "Secret")
        case .encrypted: report.add("secret", "encrypted", nl: "Geheim", en: "Secret")
        }
        report.add("public", key.publicText, nl: "Openbare sleutel", en: "Public key")
        if case .clear = key.secret {
            report.note(
                nl: "Let op: dit geheim is niet versleuteld. Versleutel het met: buurtstem key encrypt",
                en: "Mind: this secret is not encrypted. Encrypt it with: buurtstem key encrypt"
            )
        }
        report.say(json: self.output.json)
    }
}

extension KeyFile {
    /// The public part in hexadecimal digits.
    var publicText: String {
        self.publicPart.map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
