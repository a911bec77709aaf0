internal import Proceedings
internal import Signing
internal import Testing

/// Makes entries that no honest program makes.
enum Forge {
    /// A ballot entry of any bytes.
    static func ballot(
        _ type: EntryType,
        body: [UInt8],
        signature: Signature,
        credentials: [Credential] = []
    ) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(type == .sealedBallot ? 4 : 3)
        writer.count(type.rawValue)
        writer.octets(body)
        writer.octets(signature.bytes)
        guard type == .sealedBallot else { return writer.bytes }
        writer.list(credentials) { writer, credential in
            writer.array(2)
            writer.digest(credential.random)
            writer.octets(credential.signature)
        }
        return writer.bytes
    }

    /// An open ballot of any body, rightly signed.
    static func open(body: [UInt8], by key: SigningKey) -> [UInt8] {
        self.ballot(.openBallot, body: body, signature: key.signature(of: body, in: Domains.ballot))
    }

    /// An open ballot.
    static func open(
        _ round: SmallRound,
        _ key: SigningKey,
        _ choices: Choices = Choices([0]),
        next: (Int, Digest) = (0, .zero)
    ) -> [UInt8] {
        let link = BallotLink(key: key.verificationKey, sequence: next.0, previous: next.1)
        return Entry.signed(OpenBallot(manifest: round.hash, link: link, choices: choices), by: key)
    }

    /// The body of a ballot whose `seq`, `prev` and choices, or box, are given as encoded items.
    static func body(_ manifest: Digest, _ key: VerificationKey, seq: [UInt8] = [0], rest: [UInt8]) -> [UInt8] {
        [0x86, 0x01, 0x58, 0x20] + manifest.bytes + [0x58, 0x20] + key.bytes + seq + [0x58, 0x20]
            + [UInt8](repeating: 0, count: 32) + rest
    }

    /// A sealed ballot with any box.
    static func sealed(
        _ round: SmallRound,
        _ key: SigningKey,
        box: [UInt8],
        next: (Int, Digest) = (0, .zero),
        credentials: [Credential] = []
    ) -> [UInt8] {
        let link = BallotLink(key: key.verificationKey, sequence: next.0, previous: next.1)
        let ballot = SealedBallot(manifest: round.hash, link: link, box: box)
        return Entry.signed(ballot, by: key, credentials: credentials)
    }

    /// A box with choices in the name of `key`, padded to any length.
    static func box(
        _ round: SmallRound,
        _ key: VerificationKey,
        _ choices: Choices = Choices([0]),
        length: Int? = nil
    ) throws -> [UInt8] {
        let box = try #require(round.rehearsal.terms.manifest.box)
        let content = SealedContent(manifest: round.hash, key: key, choices: choices)
        let padded = try #require(content.padded(to: length ?? box.paddedLength))
        return try #require(box.key.seal(padded))
    }

    /// The signature with the order L of the group added to S: the same equation holds.
    static func adding(orderTo signature: Signature) throws -> Signature {
        let order: [UInt8] =
            [0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14]
            + [UInt8](repeating: 0, count: 15) + [0x10]
        var bytes = signature.bytes
        var carry = 0
        for (index, octet) in order.enumerated() {
            let sum = Int(bytes[32 + index]) + Int(octet) + carry
            bytes[32 + index] = UInt8(sum & 0xFF)
            carry = sum >> 8
        }
        return try #require(Signature(bytes))
    }
}
