internal import Signing

/// What must be known of a log before its entries are checked one by one, found without decoding them.
///
/// Sealed ballots come before the key that opens them, and the publication that says what the package holds comes last.
/// Nothing found here is checked beyond its encoding: whether it may stand where it stands is seen when the log is read.
public struct LogScan: Sendable {
    /// The number of entries.
    public private(set) var entryCount = 0
    /// The first release that gives the manifest's box key, or without one the first that can be decoded, with the number
    /// of its entry.
    public private(set) var boxKey: (entry: Int, release: BoxKeyRelease)?
    /// The manifest, when the first entry is one that can be decoded.
    public private(set) var manifest: Manifest?
    /// The publication, when the last entry is one that can be decoded.
    public private(set) var publication: Publication?
    private var hasRightKey = false

    /// Scans a log.
    ///
    /// - Throws: ``PackageError`` when the log cannot be read to its end.
    /// - Complexity: O(bytes), of which two are looked at for each entry.
    public init(_ package: PackageReader) throws(PackageError) {
        var chunks = package.log()
        while let chunk = try chunks.next() {
            for index in chunk.entries.indices { self.look(chunk, at: index) }
            self.entryCount += chunk.entries.count
        }
    }

    private mutating func look(_ chunk: LogChunk, at index: Int) {
        self.publication = nil
        let type = chunk.type(at: index)
        let number = chunk.firstEntry + index
        guard type == .boxKeyRelease || type == .publication || number == 0,
            let entry = try? Entry(chunk.bytes, in: chunk.entries[index])
        else { return }
        switch entry.content {
        case .manifest(let manifest): self.manifest = manifest
        case .publication(let publication): self.publication = publication
        case .boxKeyRelease(let release):
            if self.boxKey == nil || (!self.hasRightKey && self.isRight(release)) {
                self.boxKey = (number, release)
                self.hasRightKey = self.isRight(release)
            }
        default: break
        }
    }

    private func isRight(_ release: BoxKeyRelease) -> Bool {
        guard let box = self.manifest?.box else { return false }
        return (try? BoxSecretKey(secret: release.secret.bytes))?.publicKey == box.key
    }
}
