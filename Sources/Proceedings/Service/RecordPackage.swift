/// A package on its way out, piece by piece: its head from memory, its entries from the storage as they are asked for.
///
/// It ends with the error of the storage when that fails meanwhile; what came until then is no package.
public struct RecordPackage: AsyncSequence, Sendable {
    /// Octets.
    public typealias Element = [UInt8]

    /// Gives the pieces; one batch of entries is held at a time.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let package: RecordPackage
        var position: Int?

        /// The next octets.
        public mutating func next() async throws(RepositoryError) -> [UInt8]? {
            guard let start = self.position else {
                self.position = 0
                return self.package.head
            }
            guard start < self.package.entries else { return nil }
            let end = Swift.min(self.package.entries, start + PackageWriter.batch)
            self.position = end
            var piece: [UInt8] = []
            for entry in try await self.package.keeping.entries(start..<end) { Framing.append(entry, to: &piece) }
            return piece
        }
    }

    /// How many octets it has.
    public let size: Int
    let head: [UInt8]
    let entries: Int
    let keeping: any RecordKeeping

    init(head: [UInt8], logLength: Int, entries: Int, _ keeping: any RecordKeeping) {
        self.head = head
        self.size = head.count + logLength
        self.entries = entries
        self.keeping = keeping
    }

    /// The pieces from the first on.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(package: self, position: nil) }
}
