public import Signing

/// The public key of a log or a witness with its name and the kind of signature it makes (C2SP signed-note, *verifier keys*).
///
/// Written as `name+hash+base64(type ‖ key)`, for example in the settings of a witness.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
    /// The name under which the key signs.
    public let name: KeyName
    /// The kind of signature.
    public let type: SignatureType
    /// The Ed25519 key.
    public let key: VerificationKey
    /// The first four bytes of SHA-256 of `name ‖ newline ‖ type ‖ key`, the most significant first.
    public let id: UInt32

    /// A key under a name.
    ///
    /// Throws: ``VerifierKeyError/badKey`` when the key is not a point of the prime-order group.
    public init(name: KeyName, type: SignatureType, key: VerificationKey) throws(VerifierKeyError) {
        guard key.isValidPoint else { throw .badKey }
        self.name = name
        self.type = type
        self.key = key
        self.id = Self.id(name: name, type: type, key: key)
    }

    /// Reads `name+hash+base64`.
    ///
    /// Throws: ``VerifierKeyError`` for every other spelling, a type that is not supported, and an invalid key.
    public init(parsing text: String) throws(VerifierKeyError) {
        let fields = [UInt8](text.utf8).split(
            separator: UInt8(ascii: "+"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard fields.count == 3 else { throw .badForm }
        guard let name = KeyName(bytes: fields[0]) else { throw .badName }
        guard let hash = Self.hash(fields[1]) else { throw .badHash }
        guard let bytes = Base64.decode(fields[2]), let first = bytes.first else { throw .badBase64 }
        guard let type = SignatureType(rawValue: first) else { throw .unsupportedType(first) }
        guard let key = VerificationKey(bytes.dropFirst()) else { throw .badKey }
        try self.init(name: name, type: type, key: key)
        guard self.id == hash else { throw .hashMismatch(expected: self.id, found: hash) }
    }

    /// The key as `name+hash+base64`.
    public var description: String {
        let digits = String(self.id, radix: 16)
        let hash = String(repeating: "0", count: 8 - digits.count) + digits
        let encoded = Base64.encode([self.type.rawValue] + self.key.bytes)
        return "\(self.name)+\(hash)+\(String(decoding: encoded, as: UTF8.self))"
    }

    /// The hash that stands in signature lines of a key with this name and type.
    static func id(name: KeyName, type: SignatureType, key: VerificationKey) -> UInt32 {
        let digest = SHA256.digest(name.bytes + [UInt8(ascii: "\n"), type.rawValue] + key.bytes)
        return digest.bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func hash(_ digits: ArraySlice<UInt8>) -> UInt32? {
        guard digits.count == 8, digits.allSatisfy({ !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) }),
            digits.first != UInt8(ascii: "+")
        else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
