/// Bytes as lower-case hexadecimal digits, strictly: one way to write each byte, and no other is read.
enum Hexadecimal {
    private static let digits: [UInt8] = Array("0123456789abcdef".utf8)

    /// Two digits for each byte.
    static func encode(_ bytes: some Collection<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes { self.append(byte, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds the two digits of a byte, as ASCII.
    static func append(_ byte: UInt8, to text: inout [UInt8]) {
        text.append(self.digits[Int(byte >> 4)])
        text.append(self.digits[Int(byte & 15)])
    }

    /// Whether `text` is pairs of `0`-`9`, `a`-`f`.
    static func isValid(_ text: some Collection<UInt8>) -> Bool {
        text.count.isMultiple(of: 2) && text.allSatisfy { self.value(of: $0) != nil }
    }

    /// The bytes of ASCII digits, or `nil` where their number is odd or one is not `0`-`9`, `a`-`f`.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var high: UInt8?
        for character in text {
            guard let value = self.value(of: character) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    /// The value of one digit, or `nil` where it is none.
    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
