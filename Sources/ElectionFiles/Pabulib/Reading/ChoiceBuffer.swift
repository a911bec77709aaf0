/// Choices of one ballot in arrays that are used again for the next.
struct ChoiceBuffer {
    /// Rows of projects; the first ``count`` count.
    private(set) var rows: [Int32] = []
    /// Points in units of 1/1,000,000, beside ``rows``.
    private(set) var points: [Int] = []
    /// How many choices there are.
    var count = 0

    /// Makes room for `count` choices.
    mutating func reserve(_ count: Int) {
        guard count > self.rows.count else { return }
        let missing = count * 2 - self.rows.count
        self.rows += [Int32](repeating: 0, count: missing)
        self.points += [Int](repeating: 0, count: missing)
    }

    /// Forgets the choices and keeps the room.
    mutating func clear() { self.count = 0 }

    /// Adds a choice with points, which are 0 for forms without.
    mutating func append(row: Int, points: Int = 0) {
        self.reserve(self.count + 1)
        self.rows[self.count] = Int32(truncatingIfNeeded: row)
        self.points[self.count] = points
        self.count += 1
    }

    /// Reads identifiers between commas; `false` when one is empty or no project.
    mutating func read(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ table: ProjectTable) -> Bool {
        self.reserve((end - start) / 2 + 1)
        let count = ChoiceBuffer.rows(bytes, start, end, table, into: &self.rows)
        self.count = count ?? 0
        return count != nil
    }

    /// Reads identifiers into rows and returns how many there are, or `nil`.
    private static func rows(
        _ bytes: Span<UInt8>,
        _ start: Int,
        _ end: Int,
        _ table: ProjectTable,
        into buffer: inout [Int32]
    ) -> Int? {
        var rows = buffer.mutableSpan
        var count = 0
        var index = start
        while index < end {
            let first = index
            var number = 0
            while index < end, Byte.isDigit(bytes[index]) {
                number = number &* 10 &+ Int(bytes[index] &- Byte.zero)
                index += 1
            }
            var row: Int?
            if index == end || bytes[index] == Byte.comma {
                let hasLeadingZero = bytes[first] == Byte.zero
                row = table.row(number: number, length: index - first, hasLeadingZero: hasLeadingZero)
            } else {
                while index < end && bytes[index] != Byte.comma { index += 1 }
            }
            let found = row ?? table.row(bytes, first, index)
            if found < 0 { return nil }
            rows[count] = Int32(truncatingIfNeeded: found)
            count += 1
            if index == end { break }
            index += 1
            if index == end { return nil }
        }
        return count
    }

    /// Reads whole numbers between commas as points; `false` when they are not as many as the choices.
    mutating func readPoints(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, scale: Int) -> Bool {
        let count = self.count
        var points = self.points.mutableSpan
        var index = start
        var position = 0
        while index < end {
            let first = index
            var value = 0
            while index < end, Byte.isDigit(bytes[index]) {
                value = value &* 10 &+ Int(bytes[index] &- Byte.zero)
                index += 1
            }
            guard index > first, index - first <= 9, position < count else { return false }
            points[position] = value * scale
            position += 1
            if index == end { break }
            guard bytes[index] == Byte.comma else { return false }
            index += 1
            if index == end { return false }
        }
        return position == count
    }
}
