internal import Proceedings

/// Changes one byte of a published package, as somebody would who wants another outcome.
struct DemoTampering {
    /// The package with the change.
    let package: [UInt8]
    /// The number of the entry that was changed.
    let entry: Int

    /// Changes the last byte of entry `number`, which is in the signature of a ballot.
    ///
    /// - Returns: `nil` when there is no such entry.
    init?(_ package: [UInt8], entry number: Int) throws {
        var chunks = try PackageReader(MemorySource(package)).log()
        var start = try PackageReader(MemorySource(package)).logRange.lowerBound
        while let chunk = try chunks.next() {
            if number - chunk.firstEntry < chunk.entries.count {
                var changed = package
                changed[start + chunk.entries[number - chunk.firstEntry].upperBound - 1] ^= 1
                self.package = changed
                self.entry = number
                return
            }
            start += chunk.entries.last?.upperBound ?? 0
        }
        return nil
    }
}
