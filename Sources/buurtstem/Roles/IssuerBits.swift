internal import BallotRules
internal import Credentials
internal import Signing

/// Sizes of issuers' RSA keys.
enum IssuerBits {
    /// Refuses a key that is smaller than the preset wants.
    static func check(_ file: KeyFile, least: Int, place: String) throws(Failure) {
        let key: IssuerPublicKey
        do throws(CredentialError) {
            key = try IssuerPublicKey(der: file.publicPart)
        } catch {
            throw Failure(error, place: place)
        }
        guard key.modulusBits < least else { return }
        throw Failure(
            place,
            Bilingual(
                nl: "deze sleutel heeft \(key.modulusBits) bits en het sjabloon wil er \(least)",
                en: "this key has \(key.modulusBits) bits and the preset wants \(least)"
            ),
            remedy: Bilingual(
                nl: "Maak een nieuwe: buurtstem key new NAAM --purpose issuer --bits \(least)",
                en: "Make a new one: buurtstem key new NAME --purpose issuer --bits \(least)"
            )
        )
    }
}
