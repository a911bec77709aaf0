internal import BallotRules
internal import Proceedings
internal import Signing

/// The pepper of voting codes in a file of its own, for the registrar alone: 64 hexadecimal digits.
enum PepperFile {
    /// Makes a pepper.
    static func make(_ path: String) throws(Failure) {
        guard let secret = try? SecretBytes(random: CodePepper.count) else {
            throw Failure(KeyFileFault.secret(.memory), place: path)
        }
        var line = secret.withBytes { span in
            span.indices.flatMap { index in
                Array((span[index] < 16 ? "0" : "").utf8) + Array(String(span[index], radix: 16).utf8)
            }
        }
        defer { SecretBytes.erase(&line) }
        try DurableFile.make(path, line + [UInt8(ascii: "\n")], permissions: 0o600)
    }

    /// Reads a pepper.
    static func read(_ path: String) throws(Failure) -> CodePepper {
        var text = try InputFile.bytes(path, limit: 1_024)
        defer { SecretBytes.erase(&text) }
        let digits = String(decoding: text.filter { $0 > 32 }, as: UTF8.self)
        if let bytes = Digest(hexadecimal: digits)?.bytes, let secret = try? SecretBytes(bytes),
            let pepper = CodePepper(secret)
        {
            return pepper
        }
        throw Failure(
            path,
            Bilingual(nl: "dit is geen peper van stemcodes", en: "this is no pepper of voting codes"),
            remedy: Bilingual(
                nl: "Hij is gemaakt met: buurtstem person new. Zonder hem werkt geen enkele code.",
                en: "It was made by: buurtstem person new. Without it no code works."
            )
        )
    }
}
