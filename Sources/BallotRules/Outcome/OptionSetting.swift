/// The value of one option of a rule.
public struct OptionSetting: Hashable, Sendable {
    /// The option's name.
    public let name: String
    /// Its value as text, as one would write it on a command line.
    public let value: String

    /// `name` set to `value`.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
