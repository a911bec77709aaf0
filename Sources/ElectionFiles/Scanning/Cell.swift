/// One cell of a row, as offsets into the bytes of the file; quotes around it are left out.
struct Cell {
    var start: Int
    var end: Int
    /// Whether the text holds doubled quotes that stand for one.
    var isEscaped = false
    /// Whether quotes stood around it.
    var isQuoted = false

    var isEmpty: Bool { self.start == self.end }

    /// The text, with doubled quotes made single.
    func text(in bytes: [UInt8]) -> String {
        self.isEscaped
            ? String(decoding: self.unescaped(bytes), as: UTF8.self)
            : String(decoding: bytes[self.start..<self.end], as: UTF8.self)
    }

    /// The bytes with doubled quotes made single.
    func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(self.end - self.start)
        var position = self.start
        while position < self.end {
            plain.append(bytes[position])
            position += self.isEscaped && bytes[position] == Byte.quote ? 2 : 1
        }
        return plain
    }
}

/// The bytes that have a meaning in the format.
enum Byte {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let hyphen = UInt8(ascii: "-")
    static let point = UInt8(ascii: ".")
    static let zero = UInt8(ascii: "0")
    static let nine = UInt8(ascii: "9")
    static let semicolon = UInt8(ascii: ";")

    static func isDigit(_ byte: UInt8) -> Bool { byte &- self.zero < 10 }

    static func isBlank(_ byte: UInt8) -> Bool { byte == self.space || byte == self.tab }
}
