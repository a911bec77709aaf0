/// Texts by content address, for whoever writes a report: they stand beside the record and can be taken out of it.
public struct ReportTexts: Sendable {
    private let find: @Sendable (TextID) -> String?

    /// Texts as `find` gives them; `nil` for one that was taken out, or is not at hand.
    public init(_ find: @escaping @Sendable (TextID) -> String?) {
        self.find = find
    }

    /// The text with this address, or `nil` where it was taken out.
    public subscript(_ id: TextID) -> String? { self.find(id) }

    /// The address and the text, which is `null` where it was taken out.
    func document(_ id: TextID?) -> DataValue {
        guard let id, !id.isBlank else { return .null }
        return .map(["address": .text(id.text), "text": self[id].map { .text($0) } ?? .null])
    }
}
