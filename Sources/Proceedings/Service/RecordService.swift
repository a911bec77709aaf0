internal import Deliberation
public import TransparencyLog

/// One record at work: takes signed entries in, many at a time, and answers what can be asked.
///
/// An entry is inspected on the caller's own thread. Then it waits for its turn: the service takes in everything that is
/// waiting, adds it to the record in one step together with a checkpoint, and only then answers, with a receipt. Whatever
/// comes in meanwhile is the next step. The log grows by this one service only, which the storage sees to.
///
/// What is read is what is durable: a step is tried on a draft of the state, and done to the state itself when the storage
/// has it. So nothing can be seen of what fails, and reading never waits for the disk.
public actor RecordService {
    /// The name of the record.
    public nonisolated let name: RecordName
    /// What it is about.
    public nonisolated let kind: PackageKind
    /// The key of the log.
    public nonisolated let logKey: VerifierKey

    /// The most entries that wait at a time.
    public static let mostWaiting = 8_192
    /// The most entries that are taken in by one step.
    public static let mostAtOnce = 1_024

    let keeping: any RecordKeeping
    /// Signs checkpoints; without one nothing is taken in.
    nonisolated let signer: LogSigner?
    let today: @Sendable () -> Day
    nonisolated let inspecting: any EntryInspecting
    /// The state of what is durable, which everybody reads, with the documents that it names.
    var desk: any RecordDesk
    var shelf: Shelf
    /// The state with what is being made durable. Between steps it is that of ``desk``.
    var draft: any RecordDesk
    var draftShelf: Shelf
    /// The latest checkpoint of the log.
    public internal(set) var note: SignedNote
    /// How many entries the latest checkpoint covers: those that are durable.
    public internal(set) var noteSize: Int
    /// Whether the storage failed, so that it may have more or other entries than the desk.
    var isUnsure = false
    private var isStopping = false
    private var waiting: [WaitingEntry] = []
    private var isWorking = false
    /// Between reading the cosignatures of a checkpoint and adding to them others have their turn, so that it is done by one
    /// at a time.
    let cosigning = OneAtATime()
    /// What the entries of packages say, as far as it was looked at, and who looks further.
    var packed = PackageContent()
    let packing = OneAtATime()

    init(_ opened: OpenedRecord, signer: LogSigner?, today: @escaping @Sendable () -> Day) {
        self.name = opened.name
        self.kind = opened.kind
        self.logKey = opened.desk.witnessPolicy.log
        self.keeping = opened.keeping
        self.signer = signer
        self.today = today
        self.inspecting = opened.desk.inspecting
        (self.desk, self.shelf) = (opened.desk, opened.shelf)
        (self.draft, self.draftShelf) = (opened.desk, opened.shelf)
        self.note = opened.note
        self.noteSize = Int(clamping: opened.desk.tree.size)
    }

    /// How many entries are durable and in the state.
    var size: Int { Int(clamping: self.desk.tree.size) }

    /// How many entries wait.
    public var waitingCount: Int { self.waiting.count }

    /// Takes an entry in.
    ///
    /// The same octets again get the same answer, whoever hands them in.
    ///
    /// - Returns: when entry, files and a checkpoint over them are durable.
    /// - Throws: ``ServiceFault``; after ``ServiceFault/storage(_:)`` it is not known whether the entry was taken in, and
    ///   handing it in again is safe.
    public nonisolated func submit(_ submission: Submission) async throws(ServiceFault) -> Acceptance {
        guard self.signer != nil else { throw .otherKey }
        let inspection = self.inspecting.inspect(submission.entry)
        if inspection.entry?.type.isBallot != true, let known = try await self.known(submission.entry) { return known }
        let files = try SubmissionFiles(submission, inspection.entry)
        if case .act(let body)? = inspection.entry?.content { try await self.requireTexts(body.act, files) }
        let entry = WaitingEntry(bytes: submission.entry, inspection: inspection, files: files)
        return try await self.take(entry).get()
    }

    /// Takes in what still waits, and nothing more; then lets the storage go.
    public func stop() async {
        self.isStopping = true
        while self.isWorking { await Task.yield() }
        await self.keeping.close()
    }

    private func take(_ entry: WaitingEntry) async -> Result<Acceptance, ServiceFault> {
        guard !self.isStopping else { return .failure(.stopping) }
        guard self.waiting.count < RecordService.mostWaiting else { return .failure(.overloaded) }
        return await withCheckedContinuation { continuation in
            var entry = entry
            entry.continuation = continuation
            self.waiting.append(entry)
            guard !self.isWorking else { return }
            self.isWorking = true
            Task { await self.work() }
        }
    }

    private func work() async {
        while !self.waiting.isEmpty {
            let batch = Array(self.waiting.prefix(RecordService.mostAtOnce))
            self.waiting.removeFirst(batch.count)
            let answers = await self.step(batch)
            for (entry, answer) in zip(batch, answers) { entry.continuation?.resume(returning: answer) }
        }
        self.isWorking = false
    }
}
