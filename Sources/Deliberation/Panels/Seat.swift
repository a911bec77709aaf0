/// A person as the record knows them: a name without personal data (*pseudoniem*).
public enum Person {}

/// The name of a person in the record.
public typealias PersonID = Identifier<Person>

/// A place in a panel (*zetel*).
public struct Seat: Hashable, Sendable {
    /// Whom it is for.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A resident (*bewoner*).
        case resident
        /// Somebody who works in the area, of a corporation or a welfare body (*professional*).
        case professional
        /// An official of the municipality (*ambtenaar*).
        case official
        /// A councillor (*raadslid*).
        case councillor
    }

    /// Its name.
    public let id: SeatID
    /// Whom it is for.
    public let kind: Kind
    /// The area whose voice it is, or `nil` for all.
    public let area: AreaID?

    /// A seat; every seat has one vote.
    public init(_ id: SeatID, _ kind: Kind, area: AreaID? = nil) {
        self.id = id
        self.kind = kind
        self.area = area
    }
}

/// The name of a seat.
public typealias SeatID = Identifier<Seat>
