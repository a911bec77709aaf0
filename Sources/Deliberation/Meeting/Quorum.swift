/// How many must be there before anything is decided (*quorum*).
///
/// Whoever steps aside from an item is not counted as present for it. Nothing is decided below the quorum.
public struct Quorum: Hashable, Sendable {
    /// Of what the quorum is a part.
    public enum Base: String, CaseIterable, Hashable, Sendable {
        /// All seats, vacant ones included (*zetels*).
        case seats
        /// Members in office (*zitting hebbende leden*).
        case members
        /// Members in office who do not step aside from the item (*leden die mogen meestemmen*).
        case eligible
    }

    /// What is asked for.
    public enum Demand: Hashable, Sendable {
        /// At least so many (*ten minste n leden*).
        case number(Int)
        /// At least this part of the base, or more than this part where `strictly`.
        case part(Proportion, strictly: Bool, of: Base)
    }

    /// What is asked for.
    public let demand: Demand
    /// Whether members for whom a proxy votes count as present (*volmachten tellen mee*).
    public let countsProxies: Bool

    /// A quorum.
    public init(_ demand: Demand, countsProxies: Bool) {
        self.demand = demand
        self.countsProxies = countsProxies
    }

    /// The quorum held against a room.
    public func finding(in room: Attendance) -> QuorumFinding {
        let present = room.eligiblePresent + (self.countsProxies ? room.represented : 0)
        switch self.demand {
        case .number(let number):
            return QuorumFinding(present: present, needed: max(number, 1), base: room.eligible)
        case .part(let part, let strictly, let kind):
            let base =
                switch kind {
                case .seats: room.seats
                case .members: room.members
                case .eligible: room.eligible
                }
            return QuorumFinding(
                present: present,
                needed: max(part.needed(of: base, strictly: strictly), 1),
                base: base
            )
        }
    }
}
