/// Why a key, a request or a signature was refused.
///
/// Closed: words for people are found by who shows it. No case carries secret bytes.
public enum CredentialError: Error, Hashable, Sendable {
    /// The bytes are not the one canonical encoding of an RSA public key (SubjectPublicKeyInfo, `rsaEncryption`, DER).
    /// Ask the issuer for the key in that form.
    case publicKeyEncoding

    /// The bytes are not the one canonical encoding of an RSA secret key (PKCS #8, DER), or its numbers do not belong
    /// together. Take the bytes that ``IssuerSecretKey/pkcs8()`` gave.
    case secretKeyEncoding

    /// The modulus of a key has `bits` bits; ``IssuerPublicKey/allowedBits`` are allowed. Make another key.
    case modulusSize(bits: Int)

    /// The public exponent of a key is not 65537. Make another key.
    case publicExponent

    /// The library could not make a key. Try again; if it persists, the system gives no random numbers.
    case keyGeneration

    /// A prepared message has `bytes` bytes, outside ``PreparedMessage/allowedBytes``.
    case messageSize(bytes: Int)

    /// The random part of a prepared message has `bytes` bytes instead of ``PreparedMessage/randomBytes``.
    case randomPartSize(bytes: Int)

    /// A blinded message has `actual` bytes where the issuer's key asks for `expected`. It was made for another key.
    case blindedMessageSize(expected: Int, actual: Int)

    /// A blinded message, read as a number, is not below the modulus. It was made for another key, or damaged.
    case blindedMessageRange

    /// The library did not sign, or the signature failed its check. Nothing was given out.
    case signing

    /// An issuer's answer has `actual` bytes where its key asks for `expected`. Another issuer gave it.
    case blindSignatureSize(expected: Int, actual: Int)

    /// An issuer's answer, read as a number, is not below the modulus. Another issuer gave it, or it was damaged.
    case blindSignatureRange

    /// An issuer's answer does not lead to a signature on this request's message. Another issuer gave it, or the answer
    /// belongs to another request, or it was damaged. Send the same request again.
    case blindSignatureMismatch

    /// The encoded message shares a factor with the modulus. Honest keys never show this: do not use this issuer.
    case modulusFactor

    /// The source of random numbers gave nothing usable in many tries. Do not use it.
    case randomSource

    /// The bytes are not the state of a request: cut short, too long, damaged, or of another version. Without its state
    /// a request cannot be finished.
    case requestState
}
