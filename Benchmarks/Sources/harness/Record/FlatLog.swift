internal import Proceedings
internal import Signing
internal import TransparencyLog

/// Writes of a package what its log asks to be checked, in the form that `peers/bare/log.c` describes.
struct FlatLog {
    private let package: PackageReader

    init(package path: String) throws {
        self.package = try PackageReader(try FileSource(path))
    }

    func write(to path: String) throws {
        var sink = try FileSink(path)
        try sink.write(try self.head())
        try self.forEachEntry { entry, manifest in try sink.write(self.part(entry, manifest)) }
        try sink.close()
        try Output.line(["status": "ok"])
    }

    /// The head, and all keys that must be checked to be points of the subgroup.
    private func head() throws -> [UInt8] {
        var (keys, entries, tree): ([VerificationKey], UInt32, MerkleFrontier) = ([], 0, MerkleFrontier())
        var (terms, box): (Manifest?, BoxSecretKey?) = (nil, nil)
        try self.forEachEntry { entry, manifest in
            entries += 1
            tree.append(leafHash: Merkle.leafHash(entry.bytes))
            switch entry.content {
            case .manifest(let manifest):
                terms = manifest
                keys += manifest.allKeys
            case .registerPage(let page): keys += page.leaves.compactMap(\.key)
            case .sealedBallot(let ballot): if ballot.link.sequence == 0 { keys.append(ballot.link.key) }
            case .boxKeyRelease(let release): box = try BoxSecretKey(secret: release.secret.bytes)
            default: break
            }
        }
        let issuers = terms?.issuers ?? []
        var bytes: [UInt8] = []
        for number in [UInt32(keys.count), entries, UInt32(issuers.count), box == nil ? 0 : 1] { bytes.add(number) }
        bytes += tree.root.bytes
        bytes += box?.publicKey.bytes ?? [UInt8](repeating: 0, count: 32)
        bytes += box?.withSecret { Digest($0) }?.bytes ?? [UInt8](repeating: 0, count: 32)
        for issuer in issuers {
            bytes.add(UInt32(issuer.credentialKey.count))
            bytes += issuer.credentialKey
        }
        for key in keys { key.append(to: &bytes) }
        return bytes
    }

    private func part(_ entry: Entry, _ manifest: Digest) -> [UInt8] {
        let message = entry.type.domain.prefix + entry.source[entry.bodyRange]
        var box: [UInt8] = []
        if case .sealedBallot(let ballot) = entry.content { box = ballot.box }
        let lengths = [entry.range.count + 1, message.count, box.count, entry.signers.count, entry.credentials.count]
        var bytes: [UInt8] = []
        for length in lengths { bytes.add(UInt32(length)) }
        bytes.append(0)
        bytes += entry.source[entry.range]
        bytes += message
        bytes += box
        for signer in entry.signers {
            signer.key.append(to: &bytes)
            signer.signature.append(to: &bytes)
        }
        guard case .sealedBallot(let ballot) = entry.content else { return bytes }
        for (issuer, credential) in entry.credentials.enumerated() {
            let message = Credential.message(
                random: credential.random,
                manifest: manifest,
                key: ballot.link.key
            )
            for number in [issuer, message.count, credential.signature.count] { bytes.add(UInt32(number)) }
            bytes += message
            bytes += credential.signature
        }
        return bytes
    }

    private func forEachEntry(_ body: (Entry, _ manifest: Digest) throws -> Void) throws {
        var chunks = self.package.log()
        var hash = Digest.zero
        while let chunk = try chunks.next() {
            for range in chunk.entries {
                let entry = try Entry(chunk.bytes, in: range)
                if case .manifest(let manifest) = entry.content { hash = manifest.hash }
                try body(entry, hash)
            }
        }
    }
}

extension [UInt8] {
    /// Adds a number, its lowest octet first.
    fileprivate mutating func add(_ number: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { self.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
