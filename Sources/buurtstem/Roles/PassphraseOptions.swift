internal import ArgumentParser
internal import BallotRules
internal import Foundation
internal import Signing

/// Where the passphrase of a secret key comes from.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file whose first line is the passphrase. Else BUURTSTEM_PASSPHRASE, else it is asked for.",
            valueName: "file"
        )
    )
    var passphraseFile: String?

    /// The passphrase for the key in `path`.
    ///
    /// - Throws: ``Failure`` when none is given and nobody can be asked.
    func passphrase(for path: String) throws(Failure) -> SecretBytes {
        if let file = self.passphraseFile { return try Passphrase.read(file) }
        if let text = ProcessInfo.processInfo.environment["BUURTSTEM_PASSPHRASE"], !text.isEmpty {
            return try Passphrase.secret(text, place: "BUURTSTEM_PASSPHRASE")
        }
        return try Passphrase.ask(for: path)
    }
}

extension PassphraseOptions {
    /// The passphrase under which the key in `path` is put; asked for twice where it is asked for.
    func newPassphrase(for path: String) throws(Failure) -> SecretBytes {
        let isAsked = self.passphraseFile == nil && ProcessInfo.processInfo.environment["BUURTSTEM_PASSPHRASE"] == nil
        return isAsked ? try Passphrase.askNew(for: path) : try self.passphrase(for: path)
    }
}
