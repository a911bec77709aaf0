/// The offset of the first semicolon, LF or CR at or after `start`, or the end of the bytes.
///
/// Looks at eight bytes at a time.
func endOfCell(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    // `unsafe`: the view is unsafe for types with padding; a byte has none.
    let raw = unsafe bytes.bytes
    let count = bytes.count
    var index = start
    while index + 8 <= count {
        // `unsafe`: an unaligned load of eight bytes that the condition above shows to be there; any bits are valid.
        let word = unsafe UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        let found = zeroBytes(word ^ semicolons) | zeroBytes(word ^ newlines) | zeroBytes(word ^ carriageReturns)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
    }
    while index < count {
        let byte = bytes[index]
        if byte == Byte.semicolon || byte == Byte.newline || byte == Byte.carriageReturn { return index }
        index += 1
    }
    return count
}

private let semicolons: UInt64 = 0x3B3B_3B3B_3B3B_3B3B
private let newlines: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
private let carriageReturns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D

/// A word whose lowest set bit is the high bit of the first zero byte of `word`; 0 when it has none.
private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}
