internal import Proceedings
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// A library whose record fails to add when it is told to.
struct BreakingLibrary: RecordLibrary {
    private let library: InMemoryLibrary
    private let plan: BreakingRecord.Plan

    init(_ library: InMemoryLibrary, _ plan: BreakingRecord.Plan) {
        self.library = library
        self.plan = plan
    }

    func names() async throws(RepositoryError) -> [RecordName] { try await self.library.names() }
    func make(_ name: RecordName) async throws(RepositoryError) { try await self.library.make(name) }

    func open(_ name: RecordName, appending: Bool) async throws(RepositoryError) -> any RecordKeeping {
        BreakingRecord(try await self.library.open(name, appending: appending), self.plan)
    }
}

/// A record that fails to add when it is told to: before anything is kept, or after everything is.
struct BreakingRecord: RecordKeeping {
    /// What goes wrong, shared with the test.
    final class Plan: Sendable {
        enum Fault { case before, after }
        private let next = Mutex<Fault?>(nil)
        private let adds = Mutex<[Int]>([])
        private let lasting = Mutex<Fault?>(nil)
        private let entriesRead = Mutex(0)

        /// Makes the next add fail.
        func fail(_ fault: Fault) { self.next.withLock { $0 = fault } }
        /// Makes every add fail from now on, or none.
        func failAlways(_ fault: Fault?) { self.lasting.withLock { $0 = fault } }
        /// How many entries were read so far.
        var readCount: Int { self.entriesRead.withLock { $0 } }
        fileprivate func read(_ count: Int) { self.entriesRead.withLock { $0 += count } }
        /// How many entries each add had so far.
        var sizes: [Int] { self.adds.withLock { $0 } }

        fileprivate func take(_ count: Int) -> Fault? {
            self.adds.withLock { $0.append(count) }
            let next = self.next.withLock { next in
                defer { next = nil }
                return next
            }
            return next ?? self.lasting.withLock { $0 }
        }
    }

    private let record: any RecordKeeping
    private let plan: Plan

    init(_ record: any RecordKeeping, _ plan: Plan) {
        self.record = record
        self.plan = plan
    }

    func add(_ addition: RecordAddition) async throws(RepositoryError) {
        let fault = self.plan.take(addition.entries.count)
        // Others get a turn here, as they do while a disk writes.
        for _ in 0..<20 { await Task.yield() }
        if fault == .before { throw RepositoryError(.storage, "the disk is full") }
        try await self.record.add(addition)
        if fault == .after { throw RepositoryError(.storage, "the answer got lost") }
    }

    func size() async throws(RepositoryError) -> Int { try await self.record.size() }
    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        self.plan.read(range.count)
        return try await self.record.entries(range)
    }
    func position(of leafHash: Digest) async throws(RepositoryError) -> Int? {
        try await self.record.position(of: leafHash)
    }
    func checkpoint(covering size: Int) async throws(RepositoryError) -> SignedNote? {
        try await self.record.checkpoint(covering: size)
    }
    func latestCheckpoint() async throws(RepositoryError) -> SignedNote? { try await self.record.latestCheckpoint() }
    func cosignedCheckpoint(_ size: Int?) async throws(RepositoryError) -> SignedNote? {
        try await self.record.cosignedCheckpoint(size)
    }
    func cosignedCheckpoints(below size: Int, most: Int) async throws(RepositoryError) -> [SignedNote] {
        try await self.record.cosignedCheckpoints(below: size, most: most)
    }
    func keep(_ cosigned: SignedNote, size: Int) async throws(RepositoryError) {
        for _ in 0..<20 { await Task.yield() }
        try await self.record.keep(cosigned, size: size)
    }
    func file(_ file: RecordFile) async throws(RepositoryError) -> [UInt8]? { try await self.record.file(file) }
    func files() async throws(RepositoryError) -> [RecordFile] { try await self.record.files() }
    func keep(_ bytes: [UInt8], as file: RecordFile) async throws(RepositoryError) {
        try await self.record.keep(bytes, as: file)
    }
    func erase(_ file: RecordFile) async throws(RepositoryError) { try await self.record.erase(file) }
    func close() async { await self.record.close() }
}
