internal import BallotRules

/// The limits on ballots as pairs of name and value in one order (docs/record-format/v1.md, 3.1).
enum LimitsCodec {
    private static let themePrefix = "theme/"

    /// All limits that apply, by name.
    static func pairs(_ limits: BallotLimits) -> [(name: String, value: String)] {
        var pairs: [(name: String, value: String)] = []
        func add(_ name: String, _ value: String?) {
            if let value { pairs.append((name, value)) }
        }
        add("min-length", limits.length.least.map(String.init))
        add("max-length", limits.length.most.map(String.init))
        add("min-sum-cost", limits.sumCost.least.map { String($0.units) })
        add("max-sum-cost", limits.sumCost.most.map { String($0.units) })
        add("min-points", limits.points.least?.description)
        add("max-points", limits.points.most?.description)
        add("min-sum-points", limits.sumPoints.least?.description)
        add("max-sum-points", limits.sumPoints.most?.description)
        add("default-score", limits.defaultScore == .zero ? nil : limits.defaultScore.description)
        for theme in limits.perTheme {
            let prefix = "theme/\(theme.theme)/"
            add(prefix + "min-length", theme.length.least.map(String.init))
            add(prefix + "max-length", theme.length.most.map(String.init))
            add(prefix + "min-sum-cost", theme.sumCost.least.map { String($0.units) })
            add(prefix + "max-sum-cost", theme.sumCost.most.map { String($0.units) })
        }
        return pairs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The limits that `pairs` tell, or `nil` when a name is unknown, out of order or twice, or a value not canonical.
    ///
    /// Names are octets here: two spellings of one letter are two names, and a combining mark does not hide a slash.
    static func limits(_ pairs: [(name: String, value: String)]) -> BallotLimits? {
        var limits = BallotLimits()
        var themes: [[UInt8]: BallotLimits.ThemeLimits] = [:]
        for (name, value) in pairs {
            if name.utf8.starts(with: self.themePrefix.utf8) {
                let path = name.utf8.dropFirst(self.themePrefix.utf8.count)
                guard self.read(path, value, into: &themes) else { return nil }
            } else {
                guard self.read(name, value, into: &limits) else { return nil }
            }
        }
        limits.perTheme = themes.values.sorted { $0.theme.utf8.lexicographicallyPrecedes($1.theme.utf8) }
        let again = self.pairs(limits)
        guard again.elementsEqual(pairs, by: self.isSame) else { return nil }
        return limits
    }

    private static func isSame(_ left: (name: String, value: String), _ right: (name: String, value: String)) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.value.utf8.elementsEqual(right.value.utf8)
    }

    private static func read(_ name: String, _ value: String, into limits: inout BallotLimits) -> Bool {
        switch name {
        case "min-length": limits.length.least = Int(value)
        case "max-length": limits.length.most = Int(value)
        case "min-sum-cost": limits.sumCost.least = Int(value).map(Money.init)
        case "max-sum-cost": limits.sumCost.most = Int(value).map(Money.init)
        case "min-points": limits.points.least = Fraction(value)
        case "max-points": limits.points.most = Fraction(value)
        case "min-sum-points": limits.sumPoints.least = Fraction(value)
        case "max-sum-points": limits.sumPoints.most = Fraction(value)
        case "default-score": limits.defaultScore = Fraction(value) ?? .zero
        default: return false
        }
        return true
    }

    private static func read(
        _ path: Substring.UTF8View,
        _ value: String,
        into themes: inout [[UInt8]: BallotLimits.ThemeLimits]
    ) -> Bool {
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return false }
        let theme = String(decoding: path[..<slash], as: UTF8.self)
        let old = themes[Array(path[..<slash])] ?? BallotLimits.ThemeLimits(theme: theme)
        var (length, cost) = (old.length, old.sumCost)
        switch String(decoding: path[path.index(after: slash)...], as: UTF8.self) {
        case "min-length": length.least = Int(value)
        case "max-length": length.most = Int(value)
        case "min-sum-cost": cost.least = Int(value).map(Money.init)
        case "max-sum-cost": cost.most = Int(value).map(Money.init)
        default: return false
        }
        themes[Array(path[..<slash])] = BallotLimits.ThemeLimits(theme: theme, length: length, sumCost: cost)
        return true
    }
}
