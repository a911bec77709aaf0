/// An option that a rule takes: its name, the values it may have, its default, and what it does.
public struct OptionSpec: Sendable {
    /// The values that an option may have.
    public enum Values: Hashable, Sendable {
        /// One of these words.
        case words([String])
        /// An exact number of at least 0: `3`, `0.25`, `1/3`.
        case fraction
        /// A whole number of at least 0.
        case count
        /// An amount in the currency of the election: `2500`, `2500.50`.
        case money
        /// `true` or `false`.
        case flag
        /// A text; `form` shows how to write it.
        case text(form: String)
    }

    /// The option's name, as in `--option name=value`.
    public let name: String
    /// The values it may have.
    public let values: Values
    /// The value when none is given; empty means *not set*.
    public let standard: String
    /// What it does.
    public let summary: Bilingual

    /// An option.
    public init(_ name: String, _ values: Values, standard: String, summary: Bilingual) {
        self.name = name
        self.values = values
        self.standard = standard
        self.summary = summary
    }
}
