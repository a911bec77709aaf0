/// Numbers in decimal digits of ASCII, without sign and without leading zeros.
enum Decimal {
    /// The number, or `nil` when it is written in another way or is larger than `limit`.
    static func parse(_ text: some Collection<UInt8>, limit: UInt64) -> UInt64? {
        guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { return nil }
        var number: UInt64 = 0
        for character in text {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) else { return nil }
            let (tens, over) = number.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(UInt64(character - UInt8(ascii: "0")))
            guard !over, !carry, sum <= limit else { return nil }
            number = sum
        }
        return number
    }
}
