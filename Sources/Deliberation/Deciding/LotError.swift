/// Why a lot cannot be drawn.
public enum LotError: Error, Hashable, Sendable {
    /// There is nothing to draw.
    case noItems
    /// This item occurs twice.
    case repeated(String)
    /// The name of the decision holds a zero byte.
    case zeroByte
    /// A text has more than 1,000 bytes, or there are more than 100,000 items.
    case tooLong
}
