/// Base 64 with the standard alphabet and padding (RFC 4648, section 4), in exactly one spelling per sequence of bytes.
enum Base64 {
    private static let alphabet = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    /// The value of each character, 64 and above for those outside the alphabet.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0xFF, count: 256)
        for (value, character) in Self.alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()

    /// Appends the encoding of `bytes`.
    static func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
        var held: UInt32 = 0
        var count = 0
        func put(_ shift: UInt32) { text.append(Self.alphabet[Int((held >> shift) & 63)]) }
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            count += 1
            guard count == 3 else { continue }
            for shift: UInt32 in [18, 12, 6, 0] { put(shift) }
            (held, count) = (0, 0)
        }
        if count == 1 {
            held <<= 16
            put(18)
            put(12)
            text += [Self.padding, Self.padding]
        } else if count == 2 {
            held <<= 8
            put(18)
            put(12)
            put(6)
            text.append(Self.padding)
        }
    }

    /// The encoding of `bytes`.
    static func encode(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var text = [UInt8]()
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        self.append(bytes, to: &text)
        return text
    }

    /// The bytes that `text` stands for; `nil` for a foreign character, missing padding, or bits left over that are not zero.
    static func decode(_ text: some BidirectionalCollection<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        let padded = text.suffix(2).reversed().prefix { $0 == Self.padding }.count
        var bytes = [UInt8]()
        bytes.reserveCapacity(text.count / 4 * 3)
        var held: UInt32 = 0
        var count = 0
        for character in text.dropLast(padded) {
            let value = Self.values[Int(character)]
            guard value < 64 else { return nil }
            held = held << 6 | UInt32(value)
            count += 1
            guard count == 4 else { continue }
            bytes += [UInt8(held >> 16), UInt8((held >> 8) & 0xFF), UInt8(held & 0xFF)]
            (held, count) = (0, 0)
        }
        switch padded {
        case 1:
            guard count == 3, held & 0b11 == 0 else { return nil }
            bytes += [UInt8(held >> 10), UInt8((held >> 2) & 0xFF)]
        case 2:
            guard count == 2, held & 0b1111 == 0 else { return nil }
            bytes.append(UInt8(held >> 4))
        default:
            guard count == 0 else { return nil }
        }
        return bytes
    }
}
