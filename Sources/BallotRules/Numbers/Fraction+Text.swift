internal import BigInt

extension Fraction: CustomStringConvertible, LosslessStringConvertible {
    /// `7`, `-3/4`: exact, and read back by ``init(_:)-(String)``.
    public var description: String {
        self.isWhole ? self.numerator.description : "\(self.numerator)/\(self.denominator)"
    }

    /// Reads `7`, `-3/4`, `0.35` or `-2.50` exactly; `nil` for anything else.
    ///
    /// Exponents, spaces, a leading `+` and digit separators are refused. At most 4,000 characters are read.
    public init?(_ description: String) {
        guard !description.isEmpty, description.utf8.count <= 4_000 else { return nil }
        if let slash = description.firstIndex(of: "/") {
            guard let numerator = Fraction.integer(description[..<slash], signed: true),
                let denominator = Fraction.integer(description[description.index(after: slash)...], signed: false)
            else { return nil }
            self.init(numerator, denominator)
            return
        }
        guard let point = description.firstIndex(of: ".") else {
            guard let whole = Fraction.integer(description[...], signed: true) else { return nil }
            self.init(whole)
            return
        }
        let decimals = description[description.index(after: point)...]
        let digits = description[..<point] + decimals
        guard !decimals.isEmpty, description[..<point].contains(where: \.isNumber),
            let scaled = Fraction.integer(digits[...], signed: true)
        else { return nil }
        self.init(scaled, BigInt(10).power(decimals.utf8.count))
    }

    /// The value rounded half away from zero to `places` decimals (0 to 100), with a point: `0.33`.
    public func decimal(places: Int) -> String {
        let places = min(max(places, 0), 100)
        let scale = BigInt(10).power(places)
        let doubled = self.numerator.magnitude * scale.magnitude * 2 + self.denominator.magnitude
        let rounded = doubled / (self.denominator.magnitude * 2)
        let sign = self.numerator.sign == .minus && !rounded.isZero ? "-" : ""
        var digits = rounded.description
        if places == 0 { return sign + digits }
        if digits.utf8.count <= places {
            digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
        }
        return sign + digits.dropLast(places) + "." + digits.suffix(places)
    }

    private static func integer(_ text: Substring, signed: Bool) -> BigInt? {
        let digits = signed && text.first == "-" ? text.dropFirst() : text
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return BigInt(text)
    }
}
