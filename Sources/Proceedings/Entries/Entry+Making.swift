public import Signing

extension Entry {
    /// A body that was signed by others, put together as an entry.
    ///
    /// - Returns: the entry's bytes. They are checked where they are appended, not here.
    public static func bytes(_ body: some EntryBody, signers: [EntrySigner]) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(3)
        writer.count(Swift.type(of: body).type.rawValue)
        writer.octets(body.encoded)
        writer.list(signers.sorted { $0.key < $1.key }) { writer, signer in
            writer.array(2)
            writer.key(signer.key)
            writer.octets(signer.signature.bytes)
        }
        return writer.bytes
    }

    /// An entry of officials, signed with `keys`.
    public static func signed(_ body: some EntryBody, by keys: [SigningKey]) -> [UInt8] {
        self.bytes(body, signers: keys.map { self.signer(body, $0) })
    }

    /// One signature under `body`, for entries that several people sign in different places.
    public static func signer(_ body: some EntryBody, _ key: SigningKey) -> EntrySigner {
        let signature = key.signature(of: body.encoded, in: Swift.type(of: body).type.domain)
        return EntrySigner(key: key.verificationKey, signature: signature)
    }

    /// An open ballot, signed by its voter.
    public static func signed(_ ballot: OpenBallot, by key: SigningKey) -> [UInt8] {
        let body = ballot.encoded
        var writer = ItemWriter()
        writer.array(3)
        writer.count(EntryType.openBallot.rawValue)
        writer.octets(body)
        writer.octets(key.signature(of: body, in: Domains.ballot).bytes)
        return writer.bytes
    }

    /// A sealed ballot, signed by its voter, with credentials if it is the first.
    public static func signed(_ ballot: SealedBallot, by key: SigningKey, credentials: [Credential]) -> [UInt8] {
        let body = ballot.encoded
        var writer = ItemWriter()
        writer.array(4)
        writer.count(EntryType.sealedBallot.rawValue)
        writer.octets(body)
        writer.octets(key.signature(of: body, in: Domains.sealedBallot).bytes)
        writer.list(credentials) { $1.write(to: &$0) }
        return writer.bytes
    }
}
