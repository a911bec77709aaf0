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
        guard let preset = Preset.reading(value).value else { return nil }
        self = preset
    }

    /// Reads the JSON text of a preset.
    ///
    /// - Throws: ``DocumentFault``, with everything that is wrong where the bytes are a document.
    public init(parsing bytes: [UInt8]) throws(DocumentFault) {
        let value: DataValue
        do throws(DataFault) { value = try DataValue(parsing: bytes) } catch { throw .data(error) }
        let reading = Preset.reading(value)
        guard let preset = reading.value else { throw .problems(DocumentProblems(problems: reading.problems)) }
        self = preset
    }

    private init(id: String, sources: [String], facts: [String: DataValue], document: DataValue) {
        self.id = id
        self.sources = sources
        self.facts = facts
        self.document = document
    }

    /// Reads `{"facts": {…}, "scheme": {…}}`, where the scheme names itself and its sources.
    public static func reading(_ value: DataValue) -> DocumentReading<Preset> {
        DocumentReading(value) { reader in
            let facts = reader.read("facts", "{…}") { if case .map(let facts) = $0 { facts } else { nil } }
            let scheme = reader.read("scheme", "{id, sources, …}") { if case .map = $0 { $0 } else { nil } }
            guard let facts, case .map(let parts)? = scheme, let scheme else { return nil }
            guard let id = parts["id"]?.text else {
                reader.note("scheme.id", .missing(choices: "text"))
                return nil
            }
            guard case .list(let names)? = parts["sources"], !names.isEmpty else {
                reader.note("scheme.sources", .missing(choices: "[text, …]"))
                return nil
            }
            let sources = names.compactMap(\.text)
            guard sources.count == names.count else {
                reader.note("scheme.sources", .invalid(choices: "[text, …]"))
                return nil
            }
            return Preset(id: id, sources: sources, facts: facts, document: scheme)
        }
    }

    /// The document held against what a scheme must state.
    public var reading: SchemeReading { SchemeReading(self.document) }
}
