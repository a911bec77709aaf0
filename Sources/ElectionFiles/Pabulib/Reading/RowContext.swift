/// The row being looked at closely, and where problems in it are told.
struct RowContext {
    let bytes: [UInt8]
    private(set) var cells: [Cell] = []
    private(set) var rowStart = 0
    private(set) var line = 1
    var log: ProblemLog
    private var locator = Locator()

    init(bytes: [UInt8], log: ProblemLog) {
        self.bytes = bytes
        self.log = log
    }

    /// Turns to the row that `scanner` has just read.
    mutating func look(at scanner: borrowing RowScanner) {
        self.cells = scanner.cells
        self.rowStart = scanner.rowStart
        self.line = scanner.rowLine
    }

    /// The text of cell `index`; empty beyond the end of the row.
    func text(_ index: Int) -> String {
        self.cells.indices.contains(index) ? self.cells[index].text(in: self.bytes) : ""
    }

    /// Where the text of cell `index` starts.
    func offset(_ index: Int) -> Int {
        self.cells.indices.contains(index) ? self.cells[index].start : self.rowStart
    }

    /// Tells a problem at cell `index`.
    mutating func tell(
        _ code: ProblemCode,
        cell index: Int,
        field: String = "",
        value: @autoclosure () -> String = "",
        expected: @autoclosure () -> String = ""
    ) {
        self.tell(code, offset: self.offset(index), field: field, value: value(), expected: expected())
    }

    /// Tells a problem at `offset` in the bytes, in the row being looked at.
    mutating func tell(
        _ code: ProblemCode,
        offset: Int,
        field: String = "",
        value: @autoclosure () -> String = "",
        expected: @autoclosure () -> String = ""
    ) {
        guard self.log.hasRoom(for: code) else { return self.log.count(code) }
        let place = self.locator.place(of: offset, rowStart: self.rowStart, line: self.line, in: self.bytes)
        self.log.add(code, at: place, field: field, value: value(), expected: expected())
    }

    /// Tells a problem about the row as a whole.
    mutating func tell(_ code: ProblemCode, value: String = "", expected: String = "") {
        self.log.add(code, at: Place(line: self.line, column: 0), value: value, expected: expected)
    }

    /// The place of `offset` in a row that starts at `rowStart` on `line`.
    mutating func place(of offset: Int, rowStart: Int, line: Int) -> Place {
        self.locator.place(of: offset, rowStart: rowStart, line: line, in: self.bytes)
    }
}

extension RowContext {
    /// Tells when the row has not as many cells as the header.
    mutating func checkWidth(_ width: Int) {
        let count = self.cells.count
        guard count != width else { return }
        if count < width {
            self.tell(.rowTooShort, value: count.description, expected: width.description)
        } else if self.cells[width...].allSatisfy(\.isEmpty) {
            self.tell(.extraEmptyCells, value: count.description, expected: width.description)
        } else {
            self.tell(.rowTooLong, value: count.description, expected: width.description)
        }
    }

    /// Tells of each cell with blanks around its text.
    mutating func checkBlanks(fields: [String] = []) {
        for (index, cell) in self.cells.enumerated() where !cell.isEmpty {
            if Byte.isBlank(self.bytes[cell.start]) || Byte.isBlank(self.bytes[cell.end - 1]) {
                self.tell(.whitespace, cell: index, field: fields.indices.contains(index) ? fields[index] : "")
            }
        }
    }

    /// Tells of quotes inside cells that have none around them.
    mutating func checkQuotes(fields: [String] = []) {
        for (index, cell) in self.cells.enumerated() where !cell.isQuoted {
            if self.bytes[cell.start..<cell.end].contains(Byte.quote) {
                self.tell(.strayQuote, cell: index, field: fields.indices.contains(index) ? fields[index] : "")
            }
        }
    }
}
