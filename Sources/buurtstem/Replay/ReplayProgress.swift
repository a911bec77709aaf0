internal import BallotRules

/// One line on standard error that says how far a replay is; nothing where that is no terminal.
struct ReplayProgress {
    private let total: Int
    private let skipped: Int
    private let isShown: Bool
    private let phrase = Phrase(SpokenLanguage.current)
    private var done = 0

    init(total: Int, skipped: Int) {
        self.total = total
        self.skipped = skipped
        self.isShown = Terminal.showsProgress
    }

    mutating func advance(_ path: String) {
        self.done += 1
        guard self.isShown else { return }
        let name = Plain.line(path.split(separator: "/").last.map(String.init) ?? path).fitted(to: 40)
        let bar = Bar.text(Double(self.done), of: Double(max(self.total, 1)), width: 20).padded(to: 20)
        Console.show("\r\u{1B}[K\(bar) \(self.done)/\(self.total) \(name)")
    }

    /// Removes the line, so that a message can stand there.
    func clear() {
        if self.isShown { Console.show("\r\u{1B}[K") }
    }

    func finish() {
        guard self.isShown else { return }
        self.clear()
        let before =
            self.skipped > 0 ? self.phrase(nl: ", \(self.skipped) al gedaan", en: ", \(self.skipped) done before") : ""
        Console.complain(self.phrase(nl: "\(self.done) bestanden geteld", en: "\(self.done) files counted") + before)
    }
}
