internal import BallotRules

/// The limits on ballots by name, as META names them.
enum LimitsText {
    /// Those that apply: name, exact value, and how it is shown.
    static func pairs(_ limits: BallotLimits, _ phrase: Phrase) -> [(name: String, value: String, shown: String)] {
        var pairs: [(name: String, value: String, shown: String)] = []
        func add<Value>(_ name: String, _ value: Value?, _ exact: (Value) -> String, _ shown: (Value) -> String) {
            if let value { pairs.append((name, exact(value), shown(value))) }
        }
        func lengths(_ prefix: String, _ bounds: BallotLimits.Bounds<Int>) {
            add(prefix + "min-length", bounds.least, \.description, phrase.number)
            add(prefix + "max-length", bounds.most, \.description, phrase.number)
        }
        func costs(_ prefix: String, _ bounds: BallotLimits.Bounds<Money>) {
            add(prefix + "min-sum-cost", bounds.least, phrase.currency.plain, phrase.money)
            add(prefix + "max-sum-cost", bounds.most, phrase.currency.plain, phrase.money)
        }
        func points(_ suffix: String, _ bounds: BallotLimits.Bounds<Fraction>) {
            add("min-" + suffix, bounds.least, \.description) { phrase.number($0) }
            add("max-" + suffix, bounds.most, \.description) { phrase.number($0) }
        }
        lengths("", limits.length)
        costs("", limits.sumCost)
        points("points", limits.points)
        points("sum-points", limits.sumPoints)
        if limits.defaultScore != .zero {
            add("default-score", limits.defaultScore, \.description) { phrase.number($0) }
        }
        for theme in limits.perTheme {
            lengths(theme.theme + "/", theme.length)
            costs(theme.theme + "/", theme.sumCost)
        }
        return pairs
    }
}
