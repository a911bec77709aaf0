internal import BallotRules
internal import Signing

/// Public keys as arguments: 64 hexadecimal digits, or a key file.
enum PublicKeyArgument {
    /// Reads one.
    static func parse(_ text: String, place: String) throws(Failure) -> VerificationKey {
        if let key = VerificationKey(hexadecimal: text) { return key }
        guard text.contains("/") || text.contains(".") else {
            throw Failure(
                "\(place) \(text)",
                Bilingual(nl: "dit is geen openbare sleutel", en: "this is no public key"),
                remedy: Bilingual(
                    nl: "Schrijf 64 cijfers en letters, of noem een bestand dat eindigt op .pub.",
                    en: "Write 64 digits and letters, or name a file that ends in .pub."
                )
            )
        }
        let file = try KeyStore.read(text)
        guard let key = file.verificationKey else { throw Failure(KeyFileFault.kind(file.purpose.kind), place: text) }
        return key
    }
}
