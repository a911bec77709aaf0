internal import Proceedings
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// A library whose storage can be made to fail, in a way of which nothing may be heard outside.
final class FailingLibrary: RecordLibrary {
    static let secret = "device 7 of cabinet north is full"

    private let library = InMemoryLibrary()
    private let isFailing = Atomic(false)

    private let isDamaged = Atomic(false)
    private let isHeld = Atomic(false)
    private let waits = Atomic(false)

    func fail() { self.isFailing.store(true, ordering: .relaxed) }

    /// From here on entries come back as others than they were.
    func damage() {
        self.isFailing.store(false, ordering: .relaxed)
        self.isDamaged.store(true, ordering: .relaxed)
    }

    private let losesAnswers = Atomic(false)

    /// From here on what is added is kept, and nobody is told so.
    func loseAnswers() { self.losesAnswers.store(true, ordering: .relaxed) }

    fileprivate func checkAnswer() throws(RepositoryError) {
        if self.losesAnswers.load(ordering: .relaxed) { throw RepositoryError(.storage, FailingLibrary.secret) }
    }

    /// From here on nothing that is added becomes durable, until it is let go.
    func hold(_ isHeld: Bool) { self.isHeld.store(isHeld, ordering: .relaxed) }

    /// Whether something is held.
    var isWaiting: Bool { self.waits.load(ordering: .relaxed) }

    fileprivate func wait() async {
        self.waits.store(self.isHeld.load(ordering: .relaxed), ordering: .relaxed)
        // At most two minutes.
        for _ in 0..<12_000 where self.isHeld.load(ordering: .relaxed) { try? await Task.sleep(for: .milliseconds(10)) }
    }

    fileprivate func show(_ entries: [[UInt8]]) -> [[UInt8]] {
        guard self.isDamaged.load(ordering: .relaxed) else { return entries }
        return entries.map { $0.dropLast() + [($0.last ?? 0) ^ 1] }
    }

    fileprivate func check() throws(RepositoryError) {
        if self.isFailing.load(ordering: .relaxed) { throw RepositoryError(.storage, FailingLibrary.secret) }
    }

    func names() async throws(RepositoryError) -> [RecordName] { try await self.library.names() }

    func make(_ name: RecordName) async throws(RepositoryError) { try await self.library.make(name) }

    func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping {
        FailingKeeping(kept: try await self.library.open(name, appending: appending), library: self)
    }
}

private struct FailingKeeping: RecordKeeping {
    let kept: any RecordKeeping
    let library: FailingLibrary

    func size() async throws(RepositoryError) -> Int {
        try self.library.check()
        return try await self.kept.size()
    }

    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        try self.library.check()
        return self.library.show(try await self.kept.entries(range))
    }

    func add(_ addition: RecordAddition) async throws(RepositoryError) {
        try self.library.check()
        await self.library.wait()
        try await self.kept.add(addition)
        try self.library.checkAnswer()
    }

    func position(of leafHash: Digest) async throws(RepositoryError) -> Int? {
        try self.library.check()
        return try await self.kept.position(of: leafHash)
    }

    func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote? {
        try self.library.check()
        return try await self.kept.checkpoint(covering: size)
    }

    func latestCheckpoint() async throws(RepositoryError) -> SignedNote? { try await self.kept.latestCheckpoint() }

    func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote? {
        try self.library.check()
        return try await self.kept.cosignedCheckpoint(size)
    }

    func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote] {
        try self.library.check()
        return try await self.kept.cosignedCheckpoints(below: size, most: most)
    }

    func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError) {
        try self.library.check()
        try await self.kept.keep(cosigned, size: size)
    }

    func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]? {
        try self.library.check()
        return try await self.kept.file(file)
    }

    func files() async throws(RepositoryError) -> [RecordFile] { try await self.kept.files() }

    func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError) {
        try self.library.check()
        try await self.kept.keep(bytes, as: file)
    }

    func erase(_ file: RecordFile) async throws(RepositoryError) { try await self.kept.erase(file) }

    func close() async { await self.kept.close() }
}
