/// The chair or the secretary (*voorzitter, secretaris*).
public struct Officer: Hashable, Sendable {
    /// Who.
    public let person: PersonID
    /// Whether the vote of this person decides when votes are equal (*doorslaggevende stem*).
    public let hasCastingVote: Bool

    /// An officer. A vote of their own they have only by a seat.
    public init(_ person: PersonID, hasCastingVote: Bool = false) {
        self.person = person
        self.hasCastingVote = hasCastingVote
    }
}
