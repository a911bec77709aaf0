/// A decimal number as written: `1250.50` is 125050 with two decimals.
struct Amount: Hashable {
    let digits: Int
    let decimals: Int

    init(digits: Int, decimals: Int) {
        self.digits = digits
        self.decimals = decimals
    }

    /// Why a text is no amount.
    enum Fault: Error {
        case empty
        case notANumber
        case comma
        case negative
        case tooLarge
        case tooManyDecimals
    }

    /// Reads digits with at most one point; zeros at the end of the decimals are dropped.
    init(_ text: String, signed: Bool = false) throws(Fault) {
        var digits = 0
        var decimals: Int?
        var kept = 0
        var keptDecimals = 0
        var hasDigit = false
        var body = Array(text.utf8)[...]
        guard !body.isEmpty else { throw .empty }
        let isNegative = body.first == Byte.hyphen
        if isNegative { body = body.dropFirst() }
        for byte in body {
            if Byte.isDigit(byte) {
                hasDigit = true
                let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
                guard !overflow, product < Int.max - 10 else { throw decimals == nil ? .tooLarge : .tooManyDecimals }
                digits = product + Int(byte - Byte.zero)
                decimals = decimals.map { $0 + 1 }
                if byte != Byte.zero || decimals == nil {
                    kept = digits
                    keptDecimals = decimals ?? 0
                }
            } else if byte == Byte.point && decimals == nil && hasDigit {
                decimals = 0
            } else {
                throw byte == Byte.comma ? .comma : .notANumber
            }
        }
        guard hasDigit, decimals != 0 else { throw .notANumber }
        guard keptDecimals <= 6 else { throw .tooManyDecimals }
        if isNegative && kept != 0 && !signed { throw .negative }
        self.digits = isNegative ? -kept : kept
        self.decimals = keptDecimals
    }

    /// The number in units of 10^-`places`, or `nil` when it is no whole number of them or does not fit.
    func scaled(to places: Int) -> Int? {
        guard places >= self.decimals else { return nil }
        var value = self.digits
        for _ in self.decimals..<places {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}
