public import Signing
internal import Synchronization
public import TransparencyLog

/// A record in memory: for demonstrations and tests, and the measure for every other repository.
public final class InMemoryRepository: RecordKeeping {
    private let content: InMemoryContent
    private let isAppender: Bool
    private let isOpen = Mutex(true)

    /// An empty record, to be added to.
    public init() {
        self.content = InMemoryContent()
        self.isAppender = true
    }

    private init(_ content: InMemoryContent, isAppender: Bool) {
        self.content = content
        self.isAppender = isAppender
    }

    /// The same record, to be read.
    func reader() async -> InMemoryRepository { InMemoryRepository(self.content, isAppender: false) }

    /// The same record, to be added to by nobody else meanwhile.
    func appender() async throws(RepositoryError) -> InMemoryRepository {
        guard await self.content.take() else { throw RepositoryError(.busy, "somebody else appends to this record") }
        return InMemoryRepository(self.content, isAppender: true)
    }

    /// How many entries there are.
    public func size() async throws(RepositoryError) -> Int { await self.content.log.count }

    /// Adds entries, checkpoint and files.
    public func add(_ addition: RecordAddition) async throws(RepositoryError) {
        try self.checkAppending()
        try addition.check()
        try await self.content.add(addition)
    }

    /// The entries at `range`.
    public func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        try await self.content.entries(range)
    }

    /// The number of the first entry with this leaf hash.
    public func position(of leafHash: Digest) async throws(RepositoryError) -> Int? {
        await self.content.positions[leafHash]
    }

    /// The smallest checkpoint that covers `size` entries.
    public func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote? {
        await self.content.notes.filter { $0.key >= size }.min { $0.key < $1.key }?.value
    }

    /// The largest checkpoint.
    public func latestCheckpoint() async throws(RepositoryError) -> SignedNote? {
        await self.content.notes.max { $0.key < $1.key }?.value
    }

    /// A cosigned checkpoint.
    public func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote? {
        let cosigned = await self.content.cosigned
        return size.map { cosigned[$0] } ?? cosigned.max { $0.key < $1.key }?.value
    }

    /// The cosigned checkpoints of fewer entries.
    public func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote] {
        let earlier = await self.content.cosigned.filter { $0.key < size }.sorted { $0.key < $1.key }
        return earlier.suffix(max(most, 0)).map(\.value)
    }

    /// Keeps a cosigned checkpoint.
    public func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError) {
        try self.checkAppending()
        await self.content.keep(cosigned, size: size)
    }

    /// What a file says.
    public func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]? { await self.content.files[file] }

    /// Every file, by kind and address.
    public func files() async throws(RepositoryError) -> [RecordFile] {
        await self.content.files.keys.sorted { ($0.kind, $0.address) < ($1.kind, $1.address) }
    }

    /// Keeps a file.
    public func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError) {
        try self.checkAppending()
        try RecordAddition(after: 0, [], files: [(file, bytes)]).check()
        await self.content.keep(bytes, as: file)
    }

    /// Takes a text out.
    public func erase(_ file: RecordFile) async throws(RepositoryError) {
        try self.checkAppending()
        guard file.isErasable else { throw RepositoryError(.entry, "\(file.kind) cannot be taken out") }
        await self.content.erase(file)
    }

    /// Lets somebody else append.
    public func close() async {
        let wasOpen = self.isOpen.withLock { isOpen in
            defer { isOpen = false }
            return isOpen
        }
        if wasOpen, self.isAppender { await self.content.release() }
    }

    private func checkAppending() throws(RepositoryError) {
        guard self.isAppender, self.isOpen.withLock({ $0 }) else {
            throw RepositoryError(.storage, "the record was opened for reading, or closed")
        }
    }
}
