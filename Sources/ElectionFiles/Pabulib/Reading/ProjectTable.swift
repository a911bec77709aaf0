/// Finds the row of a project by the bytes of its identifier.
///
/// Short whole numbers are looked up directly; all others through an open hash table.
struct ProjectTable {
    private let ids: [[UInt8]]
    private var direct: [Int32] = []
    private var slots: [Int32]

    private static let directLimit = 1 << 17

    /// A table of these identifiers; of equal ones the first counts.
    init(_ ids: [String]) {
        self.ids = ids.map { Array($0.utf8) }
        var size = 64
        while size < ids.count * 3 { size *= 2 }
        self.slots = [Int32](repeating: -1, count: size)
        for (row, id) in self.ids.enumerated() {
            let row = Int32(truncatingIfNeeded: row)
            if let number = ProjectTable.number(id) {
                if number >= self.direct.count {
                    self.direct += [Int32](repeating: -1, count: number + 1 - self.direct.count)
                }
                if self.direct[number] < 0 { self.direct[number] = row }
            } else {
                self.insert(id, row)
            }
        }
    }

    /// The row of the project that is the whole number `number` of `length` digits, or -1; `nil` when it takes a
    /// ``row(_:_:_:)`` to find out.
    func row(number: Int, length: Int, hasLeadingZero: Bool) -> Int? {
        guard length > 0, length <= 6, !hasLeadingZero || length == 1, number < ProjectTable.directLimit else {
            return nil
        }
        return number < self.direct.count ? Int(self.direct[number]) : -1
    }

    /// The row of the project whose identifier stands at `start..<end`, or -1.
    func row(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        if end - start <= 6 {
            var number = 0
            var index = start
            while index < end, Byte.isDigit(bytes[index]) {
                number = number &* 10 &+ Int(bytes[index] &- Byte.zero)
                index += 1
            }
            if index == end, start < end,
                let row = self.row(number: number, length: end - start, hasLeadingZero: bytes[start] == Byte.zero)
            {
                return row
            }
        }
        var hash = ProjectTable.seed
        for index in start..<end { hash = ProjectTable.step(hash, bytes[index]) }
        var slot = ProjectTable.slot(hash, self.slots.count)
        while self.slots[slot] >= 0 {
            let row = Int(self.slots[slot])
            if self.isEqual(self.ids[row], bytes, start, end) { return row }
            slot = (slot + 1) & (self.slots.count - 1)
        }
        return -1
    }

    private func isEqual(_ id: [UInt8], _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard id.count == end - start else { return false }
        for offset in id.indices where id[offset] != bytes[start + offset] { return false }
        return true
    }

    private mutating func insert(_ id: [UInt8], _ row: Int32) {
        var hash = ProjectTable.seed
        for byte in id { hash = ProjectTable.step(hash, byte) }
        var slot = ProjectTable.slot(hash, self.slots.count)
        while self.slots[slot] >= 0 {
            if self.ids[Int(self.slots[slot])] == id { return }
            slot = (slot + 1) & (self.slots.count - 1)
        }
        self.slots[slot] = row
    }

    /// The value of a canonical whole number below the limit.
    private static func number(_ id: [UInt8]) -> Int? {
        guard !id.isEmpty, id.count <= 6, id.allSatisfy(Byte.isDigit), id[0] != Byte.zero || id.count == 1 else {
            return nil
        }
        let number = id.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
        return number < self.directLimit ? number : nil
    }

    // FNV-1a over bytes, with a final mix so that the low bits depend on all of them. The start differs per process, so
    // that no file can be made whose identifiers all fall in one slot; no result depends on it.
    private static let seed = UInt64(bitPattern: Int64(0xCBF2_9CE4.hashValue))

    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    private static func slot(_ hash: UInt64, _ size: Int) -> Int {
        Int(truncatingIfNeeded: (hash ^ (hash >> 29)) >> 1) & (size - 1)
    }
}
