import Deliberation
import Logging
import Proceedings
import ProceedingsHTTP
import Signing
import Synchronization
import Testing
import TransparencyLog

@testable import buurtstem_server

@Suite("Records that are not served") struct OpeningTests {
    private let library = CountingLibrary()
    private let hosted = HostedRecords()
    private let log: LogSigner
    private let officer: SigningKey
    private let time = Ticks()

    init() throws {
        self.officer = try SigningKey(seed: SHA256.digest([1]).bytes)
        let secret = try SigningKey(seed: SHA256.digest([2]).bytes)
        self.log = try LogSigner(origin: try #require(KeyName("log.example")), secret: secret)
    }

    private var opening: RecordOpening {
        let time = self.time
        return RecordOpening(
            library: self.library,
            keys: [],
            hosted: self.hosted,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            seconds: 5,
            clock: { time.now }
        )
    }

    /// The entry with which a sound record of panels begins.
    private func charter() throws -> [UInt8] {
        let witness = try SigningKey(seed: SHA256.digest([3]).bytes).verificationKey
        let charter = Charter(
            id: [UInt8](repeating: 1, count: 16),
            title: "Panels",
            officers: [
                .init(key: self.officer.verificationKey, person: PersonID("anna"), roles: [.administrator])
            ],
            witnesses: WitnessTerms(
                origin: "log.example",
                logKey: self.log.verifierKey.key,
                quorum: 1,
                witnesses: [.init(name: "w1.example", key: witness)]
            )
        )
        return Entry.signed(charter, by: [self.officer])
    }

    /// Keeps a record with these entries and a checkpoint of them.
    private func make(_ text: String, _ entries: [[UInt8]], checkpointOf others: [[UInt8]]? = nil) async throws {
        let name = try #require(RecordName(text))
        try await self.library.make(name)
        let record = try await self.library.open(name, appending: true)
        let tree = MerkleTree(leafHashes: (others ?? entries).map(Merkle.leafHash))
        let note = try self.log.checkpoint(size: tree.size, root: tree.root)
        try await record.add(RecordAddition(after: 0, entries, checkpoint: note))
        await record.close()
    }

    @Test("all served is ready, and so is a record without entries") func ready() async throws {
        try await self.make("panels", [try self.charter()])
        try await self.library.make(try #require(RecordName("empty")))
        let opening = self.opening
        #expect(try await opening.openAll() == [])
        #expect(self.hosted.all.map(\.name.text) == ["panels"])
        #expect(await opening.problem() == nil)
    }

    @Test(
        "one that is damaged makes the server not ready, beside others that are served",
        arguments: [("no entry of the format", [[1, 2, 3]]), ("an entry that does not belong there", nil)]
            as [(String, [[UInt8]]?)]
    ) func damaged(_ name: String, _ entries: [[UInt8]]?) async throws {
        try await self.make("panels", [try self.charter()])
        try await self.make("broken", try entries ?? [self.charter(), [9]])
        let opening = self.opening
        #expect(try await opening.openAll() == [])
        #expect(self.hosted.all.map(\.name.text) == ["panels"])
        #expect(await opening.problem() != nil)
    }

    @Test("one that is damaged is read again after pauses that double, or when it has grown") func pauses() async throws
    {
        try await self.make("broken", [try self.charter(), [9]])
        let opening = self.opening
        var tries: [Int] = []
        // Every five seconds for two hours.
        for second in stride(from: 0, through: 7_200, by: 5) {
            self.time.set(second * 1_000)
            let before = self.library.reads
            try await opening.openAll()
            if self.library.reads > before { tries.append(second) }
        }
        #expect(tries == [0, 10, 30, 70, 150, 310, 630, 1_270, 2_550, 5_110])
        let record = try await self.library.open(try #require(RecordName("broken")), appending: true)
        try await record.add(RecordAddition(after: 2, [[8]]))
        await record.close()
        let before = self.library.reads
        try await opening.openAll()
        #expect(self.library.reads > before)
        #expect(await opening.problem() != nil)
    }

    @Test("one that another process appends to is asked for at every look, and then served") func busy() async throws {
        let secret = try SigningKey(seed: SHA256.digest([2]).bytes)
        try await self.make("panels", [try self.charter()])
        let name = try #require(RecordName("panels"))
        let other = try await self.library.open(name, appending: true)
        let time = self.time
        let opening = RecordOpening(
            library: self.library,
            keys: [secret],
            hosted: self.hosted,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            seconds: 5,
            clock: { time.now }
        )
        for _ in 0..<3 { #expect(try await opening.openAll() == [name]) }
        #expect(await opening.problem() == "storage-busy")
        await other.close()
        #expect(try await opening.openAll() == [])
        #expect(await opening.problem() == nil)
    }
}

/// A clock that is set by hand.
private final class Ticks: Sendable {
    private let milliseconds = Atomic(0)

    var now: Int { self.milliseconds.load(ordering: .relaxed) }

    func set(_ now: Int) { self.milliseconds.store(now, ordering: .relaxed) }
}

/// A library that counts how often entries were read.
private final class CountingLibrary: RecordLibrary {
    private let library = InMemoryLibrary()
    private let count = Atomic(0)

    var reads: Int { self.count.load(ordering: .relaxed) }

    fileprivate func note() { self.count.add(1, ordering: .relaxed) }

    func names() async throws(RepositoryError) -> [RecordName] { try await self.library.names() }

    func make(_ name: RecordName) async throws(RepositoryError) { try await self.library.make(name) }

    func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping {
        CountingKeeping(kept: try await self.library.open(name, appending: appending), library: self)
    }
}

private struct CountingKeeping: RecordKeeping {
    let kept: any RecordKeeping
    let library: CountingLibrary

    func size() async throws(RepositoryError) -> Int { try await self.kept.size() }

    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        self.library.note()
        return try await self.kept.entries(range)
    }

    func add(_ addition: RecordAddition) async throws(RepositoryError) { try await self.kept.add(addition) }

    func position(of leafHash: Digest) async throws(RepositoryError) -> Int? {
        try await self.kept.position(of: leafHash)
    }

    func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote? {
        try await self.kept.checkpoint(covering: size)
    }

    func latestCheckpoint() async throws(RepositoryError) -> SignedNote? { try await self.kept.latestCheckpoint() }

    func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote] {
        try await self.kept.cosignedCheckpoints(below: size, most: most)
    }

    func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote? {
        try await self.kept.cosignedCheckpoint(size)
    }

    func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError) {
        try await self.kept.keep(cosigned, size: size)
    }

    func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]? { try await self.kept.file(file) }

    func files() async throws(RepositoryError) -> [RecordFile] { try await self.kept.files() }

    func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError) {
        try await self.kept.keep(bytes, as: file)
    }

    func erase(_ file: RecordFile) async throws(RepositoryError) { try await self.kept.erase(file) }

    func close() async { await self.kept.close() }
}
