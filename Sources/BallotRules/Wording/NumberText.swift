extension Language {
    /// The mark between groups of three digits.
    private var groupMark: Character { self == .dutch ? "." : "," }

    /// The mark before decimals.
    private var decimalMark: Character { self == .dutch ? "," : "." }

    /// A whole number with its thousands apart: `12.345` in Dutch, `12,345` in English.
    public func text(_ value: Int) -> String {
        self.grouped(value.description)
    }

    /// A number rounded half away from zero to at most `places` decimals (0 to 100), closing zeros left out: `12,5`.
    ///
    /// For people only; nothing is decided on the rounded number.
    public func text(_ value: Fraction, places: Int = 2) -> String {
        self.number(trimmed(value.decimal(places: places)))
    }

    /// A share of one as a percentage with at most `places` decimals: `12,5%` in Dutch, `12.5%` in English.
    public func percent(_ share: Fraction, places: Int = 1) -> String {
        self.text(share * Fraction(100), places: places) + "%"
    }

    /// Digits with a point and perhaps a sign, as the language writes them.
    func number(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = self.grouped(String(parts[0]))
        return parts.count == 1 ? whole : whole + String(self.decimalMark) + parts[1]
    }

    private func grouped(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        var result: [Character] = []
        for (position, digit) in digits.drop(while: { $0 == "-" }).reversed().enumerated() {
            if position > 0 && position.isMultiple(of: 3) { result.append(self.groupMark) }
            result.append(digit)
        }
        return (isNegative ? "-" : "") + String(result.reversed())
    }
}

/// Decimal digits without closing zeros after the point.
private func trimmed(_ digits: String) -> String {
    guard digits.contains(".") else { return digits }
    var kept = digits
    while kept.hasSuffix("0") { kept.removeLast() }
    if kept.hasSuffix(".") { kept.removeLast() }
    return kept
}
