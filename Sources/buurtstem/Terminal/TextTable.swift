/// Rows and columns aligned for a terminal; one column gives way where the width is short.
struct TextTable {
    /// A column.
    struct Column {
        let title: String
        var isNumber = false
        /// Whether this column is cut, or grows, to fit the width.
        var isFlexible = false
    }

    /// A cell: text and how it stands out.
    struct Cell {
        let text: String
        var style: Terminal.Style?

        init(_ text: String, _ style: Terminal.Style? = nil) {
            self.text = Plain.line(text)
            self.style = style
        }
    }

    let columns: [Column]
    private(set) var rows: [[Cell]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    mutating func add(_ row: [Cell]) {
        self.rows.append(row)
    }

    /// The lines of the table.
    func lines(on terminal: Terminal, header: Bool = true) -> [String] {
        let widths = self.widths(in: terminal.width, header: header)
        let titles = self.columns.map { Cell($0.title, .dim) }
        let all = header ? [titles] + self.rows : self.rows
        return all.map { self.line($0, widths: widths, terminal: terminal) }
    }

    private func widths(in available: Int, header: Bool) -> [Int] {
        var widths = self.columns.map { header ? $0.title.columns : 0 }
        for row in self.rows {
            for (column, cell) in row.enumerated() where column < widths.count {
                widths[column] = max(widths[column], cell.text.columns)
            }
        }
        let gaps = 2 * max(self.columns.count - 1, 0)
        var excess = widths.reduce(gaps, +) - available
        let flexible = self.columns.indices.filter { self.columns[$0].isFlexible }
        while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            let second = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
            let cut = min(excess, max(widths[widest] - max(second, 8), 1))
            widths[widest] -= cut
            excess -= cut
        }
        return widths
    }

    private func line(_ row: [Cell], widths: [Int], terminal: Terminal) -> String {
        var line = ""
        for (column, cell) in row.enumerated() where column < widths.count {
            let text = cell.text.fitted(to: widths[column])
            let isLast = column == row.count - 1
            let padding = String(repeating: " ", count: max(widths[column] - text.columns, 0))
            if column > 0 { line += "  " }
            let styled = terminal.styled(text, cell.style)
            line += self.columns[column].isNumber ? padding + styled : isLast ? styled : styled + padding
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }
}
