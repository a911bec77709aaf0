internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// Who signs an entry: one at a time, or several at one desk.
struct SigningOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A secret key that signs; may be repeated where several must sign.", valueName: "key"))
    var signWith: [String] = []

    @OptionGroup var protection: PassphraseOptions

    /// The keys, each of one of these purposes.
    func keys(_ purposes: KeyPurpose...) throws(Failure) -> [SigningKey] {
        guard !self.signWith.isEmpty else {
            throw Failure(
                "--sign-with",
                Bilingual(nl: "er is geen sleutel om mee te tekenen", en: "there is no key to sign with"),
                remedy: Bilingual(nl: "Noem een bestand dat eindigt op .key.", en: "Name a file that ends in .key.")
            )
        }
        var keys: [SigningKey] = []
        for path in self.signWith { keys.append(try KeyStore.signingKey(path, purposes, self.protection)) }
        guard Set(keys.map(\.verificationKey)).count == keys.count else {
            throw Failure(
                "--sign-with",
                Bilingual(nl: "dezelfde sleutel staat er twee keer", en: "the same key is named twice"),
                remedy: Bilingual(
                    nl: "Ieder tekent met een eigen sleutel.",
                    en: "Everybody signs with a key of their own."
                )
            )
        }
        return keys
    }
}
