/// A panel of residents (*bewonerspanel, regiegroep, initiatiefraad*), as it is composed.
public struct Panel: Hashable, Sendable {
    /// What the rules ask of the composition.
    public struct Rules: Hashable, Sendable {
        /// Residents hold more than half of the seats, and are more than half of those who vote (*bewonersonderneming*).
        public let needsResidentMajority: Bool
        /// The longest membership, or `nil` where none is set (*zittingsduur*).
        public let longestTerm: Term?
        /// The most votes that one person can give in the name of others; 0 where proxies are not allowed (*volmacht*).
        public let proxiesPerPerson: Int

        /// Rules; none has a default.
        public init(needsResidentMajority: Bool, longestTerm: Term?, proxiesPerPerson: Int) {
            self.needsResidentMajority = needsResidentMajority
            self.longestTerm = longestTerm
            self.proxiesPerPerson = proxiesPerPerson
        }
    }

    /// Why a panel cannot be composed so.
    public enum Problem: Error, Hashable, Sendable {
        /// There are no seats, or more than 1,000.
        case seats(Int)
        /// This seat is there twice.
        case repeatedSeat(SeatID)
        /// There is no such seat.
        case unknownSeat(SeatID)
        /// Residents do not hold more than half of the seats.
        case residentMajority(residents: Int, seats: Int)
        /// This membership ends before it starts, or lasts longer than allowed.
        case term(Member)
        /// Two members in one seat on one day.
        case occupied(SeatID, Day)
        /// One person in two seats on one day.
        case twoSeats(PersonID, Day)
        /// This alternate is on the list twice.
        case repeatedAlternate(PersonID)
    }

    /// The area to which the panel is bound.
    public let area: AreaID
    /// The seats, each with one vote.
    public let seats: [Seat]
    /// Memberships, past and future ones too.
    public let members: [Member]
    /// Alternates, in order.
    public let alternates: [Alternate]
    /// The chair, or `nil` while there is none.
    public let chair: Officer?
    /// The secretary, or `nil` while there is none.
    public let secretary: Officer?
    /// The rules.
    public let rules: Rules

    /// A panel.
    ///
    /// - Throws: the first ``Problem``, in the order of seats, then members, then alternates.
    public init(
        area: AreaID,
        seats: [Seat],
        members: [Member],
        alternates: [Alternate] = [],
        chair: Officer? = nil,
        secretary: Officer? = nil,
        rules: Rules
    ) throws(Problem) {
        guard (1...1_000).contains(seats.count) else { throw .seats(seats.count) }
        var known: Set<SeatID> = []
        for seat in seats {
            guard known.insert(seat.id).inserted else { throw .repeatedSeat(seat.id) }
        }
        let residents = seats.filter { $0.kind == .resident }.count
        if rules.needsResidentMajority && residents * 2 <= seats.count {
            throw .residentMajority(residents: residents, seats: seats.count)
        }
        try Panel.check(members, known, rules)
        var listed: Set<PersonID> = []
        for alternate in alternates {
            guard listed.insert(alternate.person).inserted else { throw .repeatedAlternate(alternate.person) }
        }
        self.area = area
        self.seats = seats
        self.members = members
        self.alternates = alternates
        self.chair = chair
        self.secretary = secretary
        self.rules = rules
    }

    private static func check(_ members: [Member], _ seats: Set<SeatID>, _ rules: Rules) throws(Problem) {
        for member in members {
            guard seats.contains(member.seat) else { throw .unknownSeat(member.seat) }
            let longest = rules.longestTerm.map { $0.end(after: member.from).adding(days: -1) }
            guard member.from <= member.through, longest.map({ member.through <= $0 }) ?? true else {
                throw .term(member)
            }
        }
        let ordered = members.sorted { ($0.from, $0.through, $0.person) < ($1.from, $1.through, $1.person) }
        var seatUntil: [SeatID: Day] = [:]
        var personUntil: [PersonID: Day] = [:]
        for member in ordered {
            if let until = seatUntil[member.seat], until >= member.from { throw .occupied(member.seat, member.from) }
            if let until = personUntil[member.person], until >= member.from {
                throw .twoSeats(member.person, member.from)
            }
            seatUntil[member.seat] = member.through
            personUntil[member.person] = member.through
        }
    }

    /// Who sits where on `day`; vacant seats are left out.
    public func occupants(on day: Day) -> [SeatID: PersonID] {
        var occupants: [SeatID: PersonID] = [:]
        for member in self.members where member.holds(on: day) { occupants[member.seat] = member.person }
        return occupants
    }
}
