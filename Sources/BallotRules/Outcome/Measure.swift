/// A named exact number.
public struct Measure: Hashable, Sendable {
    /// What it measures.
    public let quantity: Quantity
    /// How much, exactly. Money stands in smallest units.
    public let value: Fraction

    /// `value` of `quantity`.
    public init(_ quantity: Quantity, _ value: Fraction) {
        self.quantity = quantity
        self.value = value
    }
}
