internal import BigInt

/// Options of a rule, checked against its specification: every option has a value that it may have.
public struct OptionValues: Sendable {
    private let values: [String: String]
    /// All options with their values, by name.
    public let settings: [OptionSetting]

    /// Checks `given` against `specs` and fills in the defaults.
    ///
    /// - Throws: ``OptionError`` for the first unknown option or bad value, in order of name.
    public init(_ given: [String: String], specs: [OptionSpec]) throws(OptionError) {
        var values: [String: String] = [:]
        for spec in specs { values[spec.name] = spec.standard }
        for name in given.keys.sorted() {
            guard let spec = specs.first(where: { $0.name == name }) else {
                throw .unknown(name, known: specs.map(\.name).sorted())
            }
            guard let value = given[name], OptionValues.accepts(value, spec: spec) else {
                throw .badValue(name, given[name] ?? "", expected: spec.values)
            }
            values[name] = value
        }
        self.values = values
        self.settings = values.sorted { $0.key < $1.key }.map { OptionSetting(name: $0.key, value: $0.value) }
    }

    /// The text of option `name`; empty when it is not set.
    public func text(_ name: String) -> String { self.values[name] ?? "" }

    /// Whether option `name` is `true`.
    public func flag(_ name: String) -> Bool { self.text(name) == "true" }

    /// The number of option `name`, or `nil` when it is not set.
    public func fraction(_ name: String) -> Fraction? { Fraction(self.text(name)) }

    /// The whole number of option `name`, or `nil` when it is not set.
    public func count(_ name: String) -> Int? { Int(self.text(name)) }

    /// The option `name` as one of the words of `Word`, or `nil`.
    public func word<Word: RawRepresentable<String>>(_ name: String, as _: Word.Type = Word.self) -> Word? {
        Word(rawValue: self.text(name))
    }

    /// The amount of option `name` in smallest units of `currency`, rounded down, or `nil` when it is not set.
    public func money(_ name: String, in currency: Currency) -> Money? {
        self.fraction(name).map(currency.money)
    }

    private static func accepts(_ value: String, spec: OptionSpec) -> Bool {
        if value == spec.standard { return true }
        switch spec.values {
        case .words(let words): return words.contains(value)
        case .fraction, .money: return Fraction(value).map { $0 >= .zero } ?? false
        case .count: return Int(value).map { $0 >= 0 } ?? false
        case .flag: return value == "true" || value == "false"
        case .text: return value.utf8.count <= 100_000
        }
    }
}

/// Why options cannot be used.
public enum OptionError: Error, Hashable, Sendable {
    /// The rule has no such option.
    case unknown(String, known: [String])
    /// The option cannot have this value.
    case badValue(String, String, expected: OptionSpec.Values)
    /// There is no such rule.
    case unknownRule(String)
    /// Two options cannot go together; the text says which and why.
    case conflict(String)
    /// This option can only be used together with another one, written as `name=value`.
    case needs(String, other: String)
    /// This option needs a rule that looks at totals only; this one looks at who voted for what.
    case needsTotals(String, rule: String)
}
