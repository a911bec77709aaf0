/// An article of law or of a regulation (*artikel*).
public struct Article: Hashable, Sendable, CustomStringConvertible {
    /// The laws that the engine names.
    public enum Law: String, CaseIterable, Hashable, Sendable {
        /// *Algemene wet bestuursrecht*, the general act on administrative law.
        case awb = "Awb"
        /// *Gemeentewet*, the municipalities act (BWBR0005416).
        case gemeentewet = "Gemeentewet"
        /// *Algemene termijnenwet*, the general act on terms.
        case termijnenwet = "Algemene termijnenwet"
        /// *Wet maatschappelijke ondersteuning 2015*.
        case wmo = "Wmo 2015"
        /// *Burgerlijk Wetboek*, book 2, the civil code on legal persons.
        case civilCode = "BW Boek 2"
        /// The scheme of the panel itself (*regeling*).
        case scheme = "regeling"
    }

    /// The law.
    public let law: Law
    /// The article and its paragraph, as Dutch lawyers write it: `4:13(2)`.
    public let number: String

    /// Article `number` of `law`.
    public init(_ law: Law, _ number: String) {
        self.law = law
        self.number = number
    }

    /// `Awb 4:13(2)`.
    public var description: String { "\(self.law.rawValue) \(self.number)" }
}

extension Article: Comparable {
    /// By law and number, as text.
    public static func < (left: Article, right: Article) -> Bool {
        (left.law.rawValue, left.number) < (right.law.rawValue, right.number)
    }
}
