public import Signing
public import TransparencyLog

/// Where one record is kept with everything beside its log: checkpoints, documents, texts.
///
/// One conformance battery tests every implementation. Whoever opened a record for appending is its only appender until
/// ``close()``, or until the process ends.
public protocol RecordKeeping: Repository {
    /// Adds entries with their checkpoint and files: all of it, durable before it answers, or nothing.
    ///
    /// - Throws: ``RepositoryError`` with ``RepositoryError/Code/conflict`` when there are more or fewer entries than it
    ///   says.
    func add(_ addition: RecordAddition) async throws(RepositoryError)

    /// The number of the first entry with this leaf hash.
    func position(of leafHash: Digest) async throws(RepositoryError) -> Int?

    /// The smallest checkpoint of the log alone that covers at least `size` entries.
    func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote?

    /// The largest checkpoint that the log signed, without cosignatures.
    func latestCheckpoint() async throws(RepositoryError) -> SignedNote?

    /// The cosigned checkpoint of `size` entries, or with `nil` the largest; the last that was kept of a size counts.
    func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote?

    /// The cosigned checkpoints of fewer than `size` entries, by size: of each size the last that was kept, and of more than
    /// `most` those of the largest sizes.
    func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote]

    /// Keeps a checkpoint of `size` entries with cosignatures.
    func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError)

    /// What a file says; `nil` when it is not there.
    func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]?

    /// Every file there is, by kind and address.
    func files() async throws(RepositoryError) -> [RecordFile]

    /// Keeps a file. One that is there already stays, but for the outcome of a count, which a recount replaces.
    func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError)

    /// Takes a text out, so that its octets are in no file any more.
    ///
    /// - Throws: ``RepositoryError/Code/entry`` for a file that cannot be taken out.
    func erase(_ file: RecordFile) async throws(RepositoryError)

    /// Lets somebody else append.
    func close() async
}

extension RecordKeeping {
    /// Appends `entries` when there are exactly `size` so far.
    public func append(_ entries: [[UInt8]], at size: Int) async throws(RepositoryError) {
        try await self.add(RecordAddition(after: size, entries))
    }
}
