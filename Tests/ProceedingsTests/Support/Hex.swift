extension [UInt8] {
    /// The bytes that hexadecimal digits tell, or `nil`.
    init?(hex text: String) {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// The bytes as lower-case hexadecimal digits.
    var hex: String {
        let digits = Array<Character>("0123456789abcdef")
        return String(self.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
