internal import Crypto

/// EMSA-PSS-ENCODE with SHA-384 and MGF1 with SHA-384 (RFC 8017, sections 9.1.1 and B.2.1).
enum MessageEncoding {
    /// Bytes of salt in every credential.
    static let saltBytes = 48

    /// Encodes a message for a key of `modulusBits` bits, as many bytes as hold `modulusBits - 1` bits.
    ///
    /// `modulusBits` is one of ``IssuerPublicKey/allowedBits`` and the salt at most ``saltBytes`` long, so that there is
    /// always room.
    static func encode(_ message: [UInt8], salt: [UInt8], modulusBits: Int) -> [UInt8] {
        let bits = modulusBits - 1
        let count = (bits + 7) / 8
        var hash = SHA384()
        hash.update(data: [UInt8](repeating: 0, count: 8))
        hash.update(data: [UInt8](SHA384.hash(data: message)))
        hash.update(data: salt)
        let digest = [UInt8](hash.finalize())

        var block = [UInt8](repeating: 0, count: count - digest.count - salt.count - 2)
        block.append(1)
        block += salt
        for (place, octet) in self.mask(from: digest, count: block.count).enumerated() { block[place] ^= octet }
        block[0] &= UInt8.max >> (8 * count - bits)
        return block + digest + [0xBC]
    }

    /// MGF1: the hashes of the seed with a counter behind it, one after the other.
    private static func mask(from seed: [UInt8], count: Int) -> [UInt8] {
        var mask: [UInt8] = []
        var counter: UInt32 = 0
        while mask.count < count {
            var hash = SHA384()
            hash.update(data: seed)
            hash.update(data: stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: counter >> $0) })
            mask += [UInt8](hash.finalize())
            counter &+= 1
        }
        return Array(mask.prefix(count))
    }
}
