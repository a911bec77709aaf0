public import Deliberation
internal import Signing

/// The texts beside a panel record, by content address: arguments, reasons, letters.
///
/// They are no part of the log, so that one can be taken out when it must be, and the record still verifies.
public struct PanelTexts: Sendable {
    private var texts: [TextID: String] = [:]

    /// The most octets of one text.
    public static let mostBytes = 100_000

    /// No texts.
    public init() {}

    /// Adds a text; the same text has the same address everywhere.
    ///
    /// - Returns: the address, or `nil` for a text that is empty or longer than ``mostBytes``.
    @discardableResult public mutating func add(_ text: String) -> TextID? {
        let bytes = Array(text.utf8)
        guard (1...PanelTexts.mostBytes).contains(bytes.count) else { return nil }
        let id = TextID(SHA256.digest(bytes).hexadecimal)
        self.texts[id] = text
        return id
    }

    /// Takes a text out.
    public mutating func remove(_ id: TextID) { self.texts[id] = nil }

    /// The text with this address, while it is there.
    public subscript(_ id: TextID) -> String? { self.texts[id] }

    /// Addresses, in order.
    public var addresses: [TextID] { self.texts.keys.sorted() }
}
