internal import Proceedings
internal import ProceedingsClient

/// Whether voting is open in a round on a server: it is from the checkpoint that witnesses cosigned after the register until
/// the close. Asked for at most every few seconds.
actor RoundWatch {
    private let record: RemoteRecord
    private var position = 0
    private var hasOpened = false
    private var hasClosed = false
    private var asked: ContinuousClock.Instant?

    /// For how long an answer is taken for good.
    private static let patience = Duration.seconds(5)

    init(_ record: RemoteRecord) {
        self.record = record
    }

    /// Whether voting is open; a server that does not answer leaves it as it was.
    func isOpen() async -> Bool {
        if let asked, ContinuousClock.now - asked < RoundWatch.patience { return self.hasOpened && !self.hasClosed }
        self.asked = ContinuousClock.now
        try? await self.record.refresh()
        let size = await self.record.size()
        while self.position < size {
            let range = self.position..<min(size, self.position + 1_024)
            guard let entries = try? await self.record.entries(range) else { break }
            for bytes in entries { self.note(bytes) }
            self.position = range.upperBound
        }
        return self.hasOpened && !self.hasClosed
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
