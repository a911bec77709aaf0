/// What is wrong with bytes as UTF-8 text, and where.
enum ByteFault: Hashable {
    case nul(at: Int)
    case invalidUTF8(at: Int)
}

/// The first NUL or the first byte that is no UTF-8 (Unicode 15, table 3-7), or `nil`.
///
/// - Complexity: O(bytes).
func firstFault(_ bytes: Span<UInt8>) -> ByteFault? {
    let count = bytes.count
    var index = 0
    // `unsafe`: the view is unsafe for types with padding; a byte has none.
    let raw = unsafe bytes.bytes
    while index < count {
        while index + 8 <= count {
            // `unsafe`: an unaligned load of eight bytes that the condition above shows to be there; any bits are valid.
            let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            guard word & highBits == 0, (word &- lowBits) & ~word & highBits == 0 else { break }
            index += 8
        }
        guard index < count else { break }
        let byte = bytes[index]
        if byte < 0x80 {
            if byte == 0 { return .nul(at: index) }
            index += 1
            continue
        }
        guard let length = sequenceLength(bytes, index) else { return .invalidUTF8(at: index) }
        index += length
    }
    return nil
}

private let highBits: UInt64 = 0x8080_8080_8080_8080
private let lowBits: UInt64 = 0x0101_0101_0101_0101

/// The length of the well-formed sequence of two to four bytes at `index`, or `nil`.
private func sequenceLength(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    let second = bytes[index + 1]
    switch lead {
    case 0xE0: guard (0xA0...0xBF).contains(second) else { return nil }
    case 0xED: guard (0x80...0x9F).contains(second) else { return nil }
    case 0xF0: guard (0x90...0xBF).contains(second) else { return nil }
    case 0xF4: guard (0x80...0x8F).contains(second) else { return nil }
    default: guard second & 0xC0 == 0x80 else { return nil }
    }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
}
