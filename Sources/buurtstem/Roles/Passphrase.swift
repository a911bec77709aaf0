internal import BallotRules
internal import Foundation
internal import Signing

/// Passphrases (*wachtzinnen*): read from a file, or asked for on the terminal without showing them.
enum Passphrase {
    private static let limit = 4_096

    /// The first line of a file.
    static func read(_ path: String) throws(Failure) -> SecretBytes {
        let bytes = try InputFile.bytes(path, limit: self.limit)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return try self.secret(String(decoding: line, as: UTF8.self), place: path)
    }

    /// Asks for the passphrase of the key in `path`.
    static func ask(for path: String) throws(Failure) -> SecretBytes {
        let phrase = Phrase(SpokenLanguage.current)
        let question = phrase(nl: "Wachtzin voor \(path): ", en: "Passphrase for \(path): ")
        guard let text = self.answer(Plain.line(question)) else { throw self.missing(path) }
        return try self.secret(text, place: path)
    }

    /// Asks for a new passphrase, twice.
    static func askNew(for path: String) throws(Failure) -> SecretBytes {
        let phrase = Phrase(SpokenLanguage.current)
        let first = phrase(nl: "Nieuwe wachtzin voor \(path): ", en: "New passphrase for \(path): ")
        let second = phrase(nl: "Nog een keer: ", en: "Once more: ")
        guard let text = self.answer(Plain.line(first)), let again = self.answer(second) else {
            throw self.missing(path)
        }
        guard text == again else {
            throw Failure(
                path,
                Bilingual(nl: "de twee wachtzinnen zijn niet gelijk", en: "the two passphrases differ"),
                remedy: Bilingual(nl: "Probeer het opnieuw.", en: "Try again.")
            )
        }
        return try self.secret(text, place: path)
    }

    /// The bytes of a passphrase, in the one form that text can have (NFC).
    static func secret(_ text: String, place: String) throws(Failure) -> SecretBytes {
        var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
        guard !bytes.isEmpty, bytes.count <= self.limit, let secret = try? SecretBytes(taking: &bytes) else {
            throw Failure(
                place,
                Bilingual(nl: "de wachtzin is leeg of te lang", en: "the passphrase is empty or too long"),
                remedy: Bilingual(nl: "Kies een zin van een paar woorden.", en: "Choose a phrase of a few words.")
            )
        }
        return secret
    }

    /// Shows `question` and reads a line without showing it; `nil` where nobody can be asked.
    private static func answer(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        var shown = termios()
        // The calls fill and read the struct that they are given, and keep no pointer to it.
        guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return nil }
        defer {
            unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            Console.show("\n")
        }
        Console.show(question)
        return readLine()
    }

    private static func missing(_ path: String) -> Failure {
        Failure(
            path,
            Bilingual(
                nl: "deze sleutel is versleuteld, of moet dat worden, en er is geen wachtzin",
                en: "this key is encrypted, or must be, and there is no passphrase"
            ),
            remedy: Bilingual(
                nl: "Geef --passphrase-file, of zet BUURTSTEM_PASSPHRASE. Een sleutel zonder wachtzin maakt u met "
                    + "--unencrypted.",
                en: "Give --passphrase-file, or set BUURTSTEM_PASSPHRASE. A key without passphrase is made with "
                    + "--unencrypted."
            )
        )
    }
}
