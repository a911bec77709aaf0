internal import BallotRules
internal import Synchronization

/// One line on standard error that says how far a verification is; nothing where that is no terminal.
final class VerifyProgress: Sendable {
    private let isShown: Bool
    private let shown = Mutex(-1)

    init(isShown: Bool) {
        self.isShown = isShown
    }

    /// Shows `done` of `total` entries, whenever another hundredth is done.
    func show(_ done: Int, _ total: Int) {
        guard self.isShown, total > 0 else { return }
        let percent = done * 100 / total
        let isNew = self.shown.withLock { last in
            defer { last = percent }
            return last != percent
        }
        guard isNew else { return }
        let bar = Bar.text(Double(done), of: Double(total), width: 20).padded(to: 20)
        Console.show("\r\u{1B}[K\(bar) \(done)/\(total)")
    }

    /// Takes the line away.
    func finish() {
        if self.isShown { Console.show("\r\u{1B}[K") }
    }
}
