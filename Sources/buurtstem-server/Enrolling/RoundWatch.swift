internal import Proceedings
internal import ProceedingsClient

/// Whether voting is open in a round on a server: it is from the checkpoint that witnesses cosigned after the register until
/// the close. Asked for at most every few seconds.
actor RoundWatch {
    private let record: RemoteRecord
    private var position = 0
    private var hasOpened = false
    private var hasClosed = false
    /// Whether the whole record was read at least once.
    private var hasLooked = false
    private var asked: ContinuousClock.Instant?
    /// The reading that is going on.
    private var looking: Task<Void, Never>?

    /// For how long an answer is taken for good.
    private static let patience = Duration.seconds(5)

    init(_ record: RemoteRecord) {
        self.record = record
    }

    /// Whether voting is open; a server that does not answer leaves it as it was.
    ///
    /// Who asks while somebody else is reading gets what was known before, and waits only where nothing was.
    func isOpen() async -> Bool {
        if let looking {
            if !self.hasLooked { await looking.value }
        } else if self.asked.map({ ContinuousClock.now - $0 >= RoundWatch.patience }) ?? true {
            let task = Task { await self.look() }
            self.looking = task
            await task.value
        }
        return self.hasOpened && !self.hasClosed
    }

    private func look() async {
        self.asked = ContinuousClock.now
        defer { self.looking = nil }
        guard (try? await self.record.refresh()) != nil else { return }
        let size = await self.record.size()
        while self.position < size {
            let range = self.position..<min(size, self.position + 1_024)
            guard let entries = try? await self.record.entries(range) else { return }
            for bytes in entries { self.note(bytes) }
            self.position = range.upperBound
        }
        self.hasLooked = true
    }

    private func note(_ bytes: [UInt8]) {
        guard let type = (try? Entry(decoding: bytes))?.type else { return }
        switch type {
        case .cosignedCheckpoint: self.hasOpened = true
        case .close: self.hasClosed = true
        default: break
        }
    }
}
