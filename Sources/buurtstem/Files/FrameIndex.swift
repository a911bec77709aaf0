/// Where in a file of frames (`u16(length) ‖ bytes`, the higher octet first) each frame ends.
struct FrameIndex {
    /// The most bytes that one frame holds.
    let most: Int
    /// Where each frame ends.
    private(set) var ends: [Int] = []
    /// Where the frames end: after it comes nothing, or something that is no frame.
    private(set) var end = 0

    /// Reads the heads of all frames in `file`, from its beginning to the first that is none.
    ///
    /// - Complexity: O(bytes), read in pieces of a mebibyte.
    init(_ file: SystemFile, most: Int) throws(SystemError) {
        self.most = most
        let size = try file.size()
        while self.end < size {
            let bytes = try file.read(self.end..<min(size, self.end + (1 << 20) + most + 2))
            let start = self.end
            self.scan(bytes)
            if self.end == start { return }
        }
    }

    /// The number of frames.
    var count: Int { self.ends.count }

    /// Where frame `number` stands, without its length.
    func range(_ number: Int) -> Range<Int> {
        let start = number == 0 ? 0 : self.ends[number - 1]
        return (start + 2)..<self.ends[number]
    }

    /// Notes a frame of `length` bytes behind the last.
    mutating func add(_ length: Int) {
        self.end += 2 + length
        self.ends.append(self.end)
    }

    /// `bytes` with their length before them.
    static func framed(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8(truncatingIfNeeded: bytes.count >> 8), UInt8(truncatingIfNeeded: bytes.count)] + bytes
    }

    private mutating func scan(_ bytes: [UInt8]) {
        var position = 0
        while position + 2 <= bytes.count {
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            guard length > 0, length <= self.most, position + 2 + length <= bytes.count else { return }
            self.add(length)
            position += 2 + length
        }
    }
}
