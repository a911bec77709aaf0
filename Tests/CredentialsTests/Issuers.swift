internal import Credentials

/// Keys that the tests share: making one takes its time.
enum Issuers {
    /// The issuer of this round.
    static let own = Result { try IssuerSecretKey.generate(bits: 2048) }

    /// Another issuer, or the same one's key for another round.
    static let other = Result { try IssuerSecretKey(pkcs8: OwnVector.even.secretKey) }
}
