internal import BigInt
internal import Crypto

extension CredentialRequest {
    /// The request as bytes, to be finished later or elsewhere. **Secret**: it links the voter to the credential.
    ///
    /// | bytes | what |
    /// |---|---|
    /// | 32 | `buurtstem/v1/credential-request` and a zero byte |
    /// | 2, then that many | ``IssuerPublicKey/der``, its length first, big-endian |
    /// | 2, then that many | ``PreparedMessage/bytes``, likewise |
    /// | 48 | the salt |
    /// | ``IssuerPublicKey/signatureBytes`` | the blinding factor, big-endian |
    /// | 48 | SHA-384 of all before, which tells damage from a dishonest issuer; it is no protection from a forger |
    ///
    /// The blinded message is not in it: it follows from the rest, so a repeated request has the same bytes.
    public var state: [UInt8] {
        var bytes = Self.prefix
        for part in [self.issuer.der, self.message.bytes] {
            bytes += [UInt8(truncatingIfNeeded: part.count >> 8), UInt8(truncatingIfNeeded: part.count)]
            bytes += part
        }
        bytes += self.salt
        bytes += self.factor.octets(self.issuer.signatureBytes)
        return bytes + [UInt8](SHA384.hash(data: bytes))
    }

    /// Reads the state of a request; exactly the bytes that ``state`` gave.
    ///
    /// - Throws: ``CredentialError/requestState``, or what ``IssuerPublicKey/init(der:)`` throws.
    /// - Complexity: One modular inverse, like blinding.
    public init(state: [UInt8]) throws(CredentialError) {
        var rest = state[...]
        guard rest.take(Self.prefix.count) == Self.prefix, let der = rest.takeCounted(),
            let bytes = rest.takeCounted(), let salt = rest.take(MessageEncoding.saltBytes)
        else { throw .requestState }
        guard [UInt8](SHA384.hash(data: state.dropLast(Self.digestBytes))) == Array(state.suffix(Self.digestBytes))
        else { throw .requestState }
        let issuer = try IssuerPublicKey(der: der)
        guard let message = try? PreparedMessage(bytes: bytes), let octets = rest.take(issuer.signatureBytes),
            rest.count == Self.digestBytes
        else { throw .requestState }
        let factor = BigUInt(octets: octets)
        guard factor > 0, factor < issuer.modulus,
            let request = try CredentialRequest(message: message, issuer: issuer, salt: salt, factor: factor)
        else { throw .requestState }
        self = request
    }

    private static let prefix = Array("buurtstem/v1/credential-request\0".utf8)
    private static let digestBytes = 48
}

extension ArraySlice<UInt8> {
    /// Takes `count` bytes from the front; `nil` when there are fewer.
    fileprivate mutating func take(_ count: Int) -> [UInt8]? {
        guard self.count >= count else { return nil }
        defer { self.removeFirst(count) }
        return Array(self.prefix(count))
    }

    /// Takes a length of two bytes and then that many.
    fileprivate mutating func takeCounted() -> [UInt8]? {
        guard let length = self.take(2) else { return nil }
        return self.take(Int(length[0]) << 8 | Int(length[1]))
    }
}
