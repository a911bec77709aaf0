/// A scheme of practice as far as its facts were found (*voorbeeldregeling*): a start for a scheme, never one by itself.
///
/// What was not found is `null`, and stays so until an operator fills it in. ``facts`` keeps what the source says and no
/// parameter of a scheme can say.
public struct Preset: Hashable, Sendable {
    /// Its name in the catalogue.
    public let id: String
    /// Where its facts are from.
    public let sources: [String]
    /// What the source says, by name.
    public let facts: [String: DataValue]
    /// The scheme as far as it is known.
    public let document: DataValue

    /// Reads `{"facts": {…}, "scheme": {…}}`; `nil` where it is something else, or names no scheme or source.
    public init?(_ value: DataValue) {
        guard case .map(let parts) = value, Set(parts.keys) == ["facts", "scheme"],
            case .map(let facts)? = parts["facts"], case .map(let scheme)? = parts["scheme"],
            let id = scheme["id"]?.text, case .list(let names)? = scheme["sources"]
        else { return nil }
        let sources = names.compactMap(\.text)
        guard !sources.isEmpty, sources.count == names.count else { return nil }
        self.id = id
        self.sources = sources
        self.facts = facts
        self.document = .map(scheme)
    }

    /// The document held against what a scheme must state.
    public var reading: SchemeReading { SchemeReading(self.document) }
}
