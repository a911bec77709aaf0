/// Cuts bytes into rows of cells, one row at a time.
///
/// A cell that starts with a quote ends at the next single quote; inside it semicolons and line ends are text and two
/// quotes stand for one. Lines end in LF, CRLF or CR.
struct RowScanner {
    /// How a row ended.
    enum Result {
        case row
        case blank
        case end
        case unterminatedQuote
        case textAfterQuote
        case tooManyColumns
        case fieldTooLong
    }

    /// Where the next row starts.
    private(set) var position: Int
    /// The line on which the next row starts, from 1.
    private(set) var line: Int
    /// Where the row just read starts.
    private(set) var rowStart = 0
    /// The line on which the row just read starts.
    private(set) var rowLine = 1
    /// The number of cells of the row just read.
    private(set) var cellCount = 0
    private var buffer: [Cell] = []
    /// Whether a cell of the row just read starts or ends with a space or tab, outside quotes or in.
    private(set) var hasOuterBlanks = false
    private let columnLimit: Int
    private let fieldLimit: Int

    init(position: Int = 0, line: Int = 1, columnLimit: Int = .max, fieldLimit: Int = .max) {
        self.position = position
        self.line = line
        self.columnLimit = columnLimit
        self.fieldLimit = fieldLimit
    }

    /// The cells of the row just read.
    var cells: [Cell] { Array(self.buffer[..<self.cellCount]) }

    /// Cell `index`, below ``cellCount``, of the row just read.
    subscript(index: Int) -> Cell { self.buffer[index] }

    /// Reads the row at ``position``; after a failure ``position`` is where it was noticed.
    ///
    /// - Complexity: O(length of the row).
    mutating func next(_ bytes: Span<UInt8>) -> Result {
        self.cellCount = 0
        self.hasOuterBlanks = false
        self.rowStart = self.position
        self.rowLine = self.line
        let count = bytes.count
        guard self.position < count else { return .end }
        var index = self.position
        while true {
            let start = index
            if index < count && bytes[index] == Byte.quote {
                if let failure = self.quoted(bytes, &index) { return failure }
            } else {
                index = endOfCell(bytes, index)
                self.note(Cell(start: start, end: index), bytes)
            }
            if self.cellCount > self.columnLimit { return self.fail(.tooManyColumns, at: start) }
            if index - start > self.fieldLimit { return self.fail(.fieldTooLong, at: start) }
            guard index < count, bytes[index] == Byte.semicolon else { break }
            index += 1
        }
        if index < count {
            index +=
                bytes[index] == Byte.carriageReturn && index + 1 < count && bytes[index + 1] == Byte.newline ? 2 : 1
        }
        self.line += 1
        self.position = index
        return self.cellCount == 1 && self.buffer[0].isEmpty && !self.buffer[0].isQuoted ? .blank : .row
    }

    /// Goes back to the start of the row just read, so that ``next(_:)`` reads it again.
    mutating func rewind() {
        self.position = self.rowStart
        self.line = self.rowLine
    }

    /// Takes blanks off both ends of every cell of the row just read.
    mutating func trimCells(_ bytes: Span<UInt8>) {
        guard self.hasOuterBlanks else { return }
        for index in 0..<self.cellCount {
            var cell = self.buffer[index]
            while cell.start < cell.end && Byte.isBlank(bytes[cell.start]) { cell.start += 1 }
            while cell.start < cell.end && Byte.isBlank(bytes[cell.end - 1]) { cell.end -= 1 }
            self.buffer[index] = cell
        }
    }

    @inline(__always)
    private mutating func note(_ cell: Cell, _ bytes: Span<UInt8>) {
        if self.cellCount < self.buffer.count {
            self.buffer[self.cellCount] = cell
        } else {
            self.buffer.append(cell)
        }
        self.cellCount += 1
        if cell.start < cell.end && (Byte.isBlank(bytes[cell.start]) || Byte.isBlank(bytes[cell.end - 1])) {
            self.hasOuterBlanks = true
        }
    }

    private mutating func fail(_ result: Result, at index: Int) -> Result {
        self.position = index
        return result
    }

    /// Reads a cell in quotes that starts at `index`; afterwards `index` stands behind the closing quote.
    private mutating func quoted(_ bytes: Span<UInt8>, _ index: inout Int) -> Result? {
        let count = bytes.count
        let opening = index
        var cell = Cell(start: index + 1, end: index + 1, isQuoted: true)
        index += 1
        var lineEnds = 0
        while true {
            guard index < count else { return self.fail(.unterminatedQuote, at: opening) }
            let byte = bytes[index]
            if byte == Byte.quote {
                guard index + 1 < count, bytes[index + 1] == Byte.quote else { break }
                cell.isEscaped = true
                index += 1
            } else if byte == Byte.newline {
                lineEnds += 1
            } else if byte == Byte.carriageReturn && !(index + 1 < count && bytes[index + 1] == Byte.newline) {
                lineEnds += 1
            }
            index += 1
        }
        cell.end = index
        index += 1
        if index < count {
            let byte = bytes[index]
            guard byte == Byte.semicolon || byte == Byte.newline || byte == Byte.carriageReturn else {
                self.line += lineEnds
                return self.fail(.textAfterQuote, at: index)
            }
        }
        self.line += lineEnds
        self.note(cell, bytes)
        return nil
    }
}
