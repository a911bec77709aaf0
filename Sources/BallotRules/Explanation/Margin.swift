/// How far something is from turning the other way, and how sure that is.
public struct Margin<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is known about the values before ``value``.
    public enum Certainty: Hashable, Sendable {
        /// No smaller change does it: proven, not sampled.
        case exact
        /// ``Margin/value`` does it and the change just before it does not; every change up to `checkedTo` is proven not
        /// to do it (`nil`: none was examined one by one); what lies between was not examined. Without a value: nothing
        /// up to `checkedTo` does it, and none of the larger changes tried.
        case boundary(checkedTo: Value?)
    }

    /// The change, or `nil` where none was found; `nil` and ``Certainty/exact`` mean that there is none.
    public let value: Value?
    /// How sure it is that no smaller change does it.
    public let certainty: Certainty

    /// A margin.
    public init(_ value: Value?, certainty: Certainty) {
        self.value = value
        self.certainty = certainty
    }

    /// Whether it is proven that no change, however large, does it.
    public var isNever: Bool { self.value == nil && self.certainty == .exact }

    func map<Other>(_ transform: (Value) -> Other) -> Margin<Other> {
        switch self.certainty {
        case .exact: Margin<Other>(self.value.map(transform), certainty: .exact)
        case .boundary(let checked):
            Margin<Other>(self.value.map(transform), certainty: .boundary(checkedTo: checked.map(transform)))
        }
    }
}
