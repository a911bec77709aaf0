public import Proceedings
public import Signing
public import TransparencyLog

/// A record on a server, as far as it is shown, with everything checked that can be checked without trusting the server.
///
/// Whatever this gives was found to hold: the leaf hashes of all entries, hidden ones included, lead to the root of the
/// checkpoint that the log of the first entry has signed; that checkpoint continues the one that was kept the time before; a
/// receipt is for the entry that was handed in and of this same history; a document or text is what its address says. What
/// entries mean, and whether they may stand where they stand, is for a desk to check, as with a record in a folder.
public actor RemoteRecord: VeiledRepository {
    /// What the record is called on the server.
    public nonisolated let name: RecordName
    /// Where it is.
    public nonisolated let server: RemoteServer
    private let memory: (any RecordMemory)?
    private var log = RemoteLog()
    /// Checkpoints of receipts that this log must continue.
    private var given: [SeenLog] = []

    /// Entries that are asked for at a time.
    static let page = RecordService.mostRead
    /// The most entries of a record that this program reads.
    public static let mostEntries = 1 << 22
    /// The most octets of all entries together.
    public static let mostBytes = 1 << 31

    /// Reads a record.
    ///
    /// - Parameter memory: what was seen of it the time before; `nil` to compare with nothing.
    /// - Throws: ``RemoteFault``.
    /// - Complexity: every entry is fetched.
    public static func open(
        _ name: RecordName,
        on server: RemoteServer,
        memory: (any RecordMemory)?
    ) async throws(RemoteFault) -> RemoteRecord {
        let record = RemoteRecord(name, server, memory)
        try await record.refresh()
        return record
    }

    private init(_ name: RecordName, _ server: RemoteServer, _ memory: (any RecordMemory)?) {
        self.name = name
        self.server = server
        self.memory = memory
    }

    /// The latest checkpoint, of all entries that were fetched, with the cosignatures that the server showed.
    public var checkpoint: SignedNote? { self.log.seen?.note }

    /// How many entries are hidden.
    public var hiddenCount: Int { self.log.hidden.count }

    /// Fetches what was added since.
    ///
    /// - Parameter isWhole: whether to fetch everything again, to see what is not hidden any more.
    /// - Throws: ``RemoteFault``; the record then stays as it was.
    public func refresh(isWhole: Bool = false) async throws(RemoteFault) {
        let note = try await self.fetchCheckpoint()
        guard let checkpoint = try? Checkpoint(text: note.text) else { throw .doubt(.checkpoint) }
        guard checkpoint.size <= UInt64(RemoteRecord.mostEntries) else { throw .doubt(.size) }
        var log = isWhole ? RemoteLog() : self.log
        guard checkpoint.size >= self.log.tree.size else {
            throw .rolledBack(from: self.log.tree.size, to: checkpoint.size)
        }
        try await self.extend(&log, to: Int(clamping: checkpoint.size))
        try log.seal(note)
        for earlier in self.given + [self.log.seen].compactMap({ $0 }) { try log.check(earlier) }
        let known = try self.recall()
        if let known { try log.check(known) }
        if let seen = log.seen, seen != known { try self.keep(seen) }
        // Meanwhile somebody may have asked for the same, and have got more.
        if log.size >= self.log.size { self.log = log }
        self.given = []
    }

    /// Hands an entry in. What was added meanwhile is there after ``refresh()``.
    ///
    /// - Returns: when the entry is durable by the word of the server: with a receipt, checked, that shows it in a log that
    ///   the next ``refresh()`` must continue.
    /// - Throws: ``RemoteFault``. After anything but ``RemoteFault/problem(_:)`` it is not known whether the entry was taken
    ///   in, and handing it in again is safe.
    public func submit(_ submission: Submission) async throws(RemoteFault) -> Acceptance {
        let isPlain = submission.documents.isEmpty && submission.texts.isEmpty
        let answer = try await self.server.ask(
            RemoteServer.Question(
                method: .post,
                path: self.path("/entries"),
                accept: "text/plain",
                contentType: isPlain ? "application/cbor" : "application/vnd.buurtstem.submission",
                body: isPlain ? submission.entry : submission.encoded,
                mostBytes: LogLimits.receiptBytes
            )
        )
        guard let receipt = try? Receipt(parsing: answer.body), let seen = self.seen(receipt, submission.entry),
            let number = Int(exactly: receipt.index)
        else { throw .doubt(.receipt) }
        self.given.append(seen)
        let kept = Receipt(index: receipt.index, extra: submission.entry, proof: receipt.proof, note: receipt.note)
        return Acceptance(number: number, receipt: kept, isRepeated: answer.status == 200)
    }

    /// What a receipt says of the log, when it is a receipt for this entry.
    private func seen(_ receipt: Receipt, _ entry: [UInt8]) -> SeenLog? {
        guard let key = self.log.seen?.key, receipt.extra.map({ $0 == entry }) ?? true,
            let policy = try? WitnessPolicy(log: key, witnesses: [], quorum: 0),
            let evaluation = try? receipt.verify(leafHash: Merkle.leafHash(entry), policy: policy)
        else { return nil }
        return SeenLog(key: key, note: receipt.note, checkpoint: evaluation.checkpoint)
    }

    // MARK: Entries, as a desk reads them

    /// How many entries there are.
    public func size() -> Int { self.log.size }

    /// The entries at `range`; without octets where they are hidden.
    public func entries(_ range: Range<Int>) throws(RepositoryError) -> [[UInt8]] {
        guard range.lowerBound >= 0, range.upperBound <= self.log.size else {
            throw RepositoryError(.range, "asked for entries \(range), there are \(self.log.size)")
        }
        return Array(self.log.entries[range])
    }

    /// The leaf hash of entry `number`, when it is hidden.
    public func hiddenLeafHash(_ number: Int) -> Digest? { self.log.hidden[number] }

    /// Hands entries in one after another, and fetches what was added. Others may add to the same record, so each is where
    /// its receipt says, and not always where it was expected.
    public func append(_ entries: [[UInt8]], at size: Int) async throws(RepositoryError) {
        guard size == self.log.size else {
            throw RepositoryError(.conflict, "expected \(size) entries, there are \(self.log.size)")
        }
        do throws(RemoteFault) {
            for entry in entries { _ = try await self.submit(Submission(entry)) }
            try await self.refresh()
        } catch {
            throw RepositoryError(.storage, error.code, cause: error)
        }
    }

    // MARK: Fetching

    func path(_ below: String) -> String { "/v1/records/\(self.name)" + below }

    private func fetchCheckpoint() async throws(RemoteFault) -> SignedNote {
        let answer = try await self.server.ask(
            RemoteServer.Question(
                path: self.path("/checkpoint"),
                accept: "text/plain",
                mostBytes: LogLimits.noteBytes
            )
        )
        guard let note = try? SignedNote(parsing: answer.body) else { throw .doubt(.checkpoint) }
        return note
    }

    private func extend(_ log: inout RemoteLog, to size: Int) async throws(RemoteFault) {
        var bytes = 0
        while log.size < size {
            let count = min(RemoteRecord.page, size - log.size)
            let answer = try await self.server.ask(
                RemoteServer.Question(
                    path: self.path("/entries?from=\(log.size)&count=\(count)"),
                    accept: "application/vnd.buurtstem.entries",
                    mostBytes: EntryPage.mostBytes(count)
                )
            )
            bytes += answer.body.count
            guard bytes <= RemoteRecord.mostBytes else { throw .doubt(.size) }
            guard let page = EntryPage(answer.body, most: count) else { throw .doubt(.form) }
            log.add(page)
        }
    }

    private func recall() throws(RemoteFault) -> SeenLog? {
        guard let memory else { return nil }
        let bytes: [UInt8]?
        do { bytes = try memory.recall() } catch { throw .memory(error) }
        guard let bytes else { return nil }
        guard let seen = SeenLog(parsing: bytes) else { throw .memory(SeenLogUnreadable()) }
        return seen
    }

    private func keep(_ seen: SeenLog) throws(RemoteFault) {
        do { try self.memory?.keep(seen.bytes) } catch { throw .memory(error) }
    }
}

/// What was kept of a log is damaged.
struct SeenLogUnreadable: Error {}
