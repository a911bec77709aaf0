internal import BallotRules

/// One line on standard error that says what is being done and how far it is; nothing where that is no terminal.
struct StageProgress: Sendable {
    private let isShown = Terminal.showsProgress

    /// Shows `text` and how many of how many.
    func show(_ text: String, _ done: Int, of total: Int) {
        guard self.isShown else { return }
        let bar = Bar.text(Double(done), of: Double(max(total, 1)), width: 20).padded(to: 20)
        Console.show("\r\u{1B}[K\(bar) \(text)" + (total > 1 ? " \(done)/\(total)" : ""))
    }

    /// Removes the line.
    func clear() {
        if self.isShown { Console.show("\r\u{1B}[K") }
    }
}
