public import Signing

extension Tile {
    /// The bytes of a tile of hashes, 32 for each, from whatever knows the hashes.
    ///
    /// Throws: ``LogReadError`` when a hash is not there, and for a tile of entries.
    public func content(from reader: some HashReader) throws(LogReadError) -> [UInt8] {
        guard case .hashes(let level) = self.kind else { throw .missingTile(self) }
        var bytes = [UInt8]()
        bytes.reserveCapacity(self.width * 32)
        for place in 0..<UInt64(self.width) {
            try reader.hash(level: 8 * level, index: self.index << 8 + place).append(to: &bytes)
        }
        return bytes
    }

    /// The hashes in the bytes of this tile.
    ///
    /// Throws: ``LogReadError/tileLength(_:expected:found:)``.
    public func hashes(in bytes: [UInt8]) throws(LogReadError) -> [Digest] {
        guard bytes.count == self.width * 32 else {
            throw .tileLength(self, expected: self.width * 32, found: bytes.count)
        }
        return stride(from: 0, to: bytes.count, by: 32).compactMap { Digest(bytes[$0..<($0 + 32)]) }
    }
}
