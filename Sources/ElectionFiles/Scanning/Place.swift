/// A line and a column in a file, both from 1; 0 means the whole.
struct Place: Hashable {
    var line: Int
    var column: Int

    /// The file as a whole.
    static let file = Place(line: 0, column: 0)
}

/// Finds line and column of offsets, counting on from the last one found where it can.
///
/// All look-ups of a file together take time linear in the rows looked at, as long as those within a row ascend.
struct Locator {
    private var rowStart = -1
    private var offset = 0
    private var place = Place(line: 1, column: 1)

    /// The place of `offset` in a row that starts at `rowStart` on `line`.
    mutating func place(of offset: Int, rowStart: Int, line: Int, in bytes: [UInt8]) -> Place {
        if self.rowStart != rowStart || offset < self.offset {
            self.rowStart = rowStart
            self.offset = rowStart
            self.place = Place(line: line, column: 1)
        }
        while self.offset < offset && self.offset < bytes.count {
            let byte = bytes[self.offset]
            self.offset += 1
            let isPair = byte == Byte.carriageReturn && self.offset < bytes.count && bytes[self.offset] == Byte.newline
            if byte == Byte.newline || (byte == Byte.carriageReturn && !isPair) {
                self.place = Place(line: self.place.line + 1, column: 1)
            } else if byte & 0xC0 != 0x80 {
                self.place.column += 1
            }
        }
        return self.place
    }
}
