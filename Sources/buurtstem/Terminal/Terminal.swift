internal import Foundation

/// What standard output can show.
struct Terminal {
    /// Columns to fill.
    let width: Int
    /// Whether to use colours.
    let hasColour: Bool

    init(width: Int, hasColour: Bool) {
        self.width = min(max(width, 40), 200)
        self.hasColour = hasColour
    }

    /// Standard output: its width from `COLUMNS` or the terminal, else 100; colours only on a terminal, and not where
    /// `NO_COLOR` is set (no-color.org) or `TERM` is `dumb`.
    static var output: Terminal {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        let asked = environment["COLUMNS"].flatMap { Int($0) }
        return Terminal(width: asked ?? self.columnsOfOutput ?? 100, hasColour: isTerminal && !isPlain)
    }

    /// Whether standard error is a terminal, so that progress can be shown there.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    private static var columnsOfOutput: Int? {
        var size = winsize()
        // The C call fills the struct that it is given for the length of the call, and keeps no pointer to it.
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// A way to make text stand out.
    enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    /// `text` in `style` where there are colours.
    func styled(_ text: String, _ style: Style?) -> String {
        guard let style, self.hasColour, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
