/// One line of META: a key and its value, as text.
public struct PabulibEntry: Hashable, Sendable {
    /// The key (`vote_type`).
    public let key: String
    /// The value, without quotes.
    public let value: String

    /// `key` with `value`.
    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}
