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
    /// - Throws: the first of ``problems(seats:members:alternates:rules:)``.
    public init(
        area: AreaID,
        seats: [Seat],
        members: [Member],
        alternates: [Alternate] = [],
        chair: Officer? = nil,
        secretary: Officer? = nil,
        rules: Rules
    ) throws(Problem) {
        let problems = Panel.problems(seats: seats, members: members, alternates: alternates, rules: rules)
        if let problem = problems.first { throw problem }
        self.area = area
        self.seats = seats
        self.members = members
        self.alternates = alternates
        self.chair = chair
        self.secretary = secretary
        self.rules = rules
    }

    /// Who sits where on `day`; vacant seats are left out.
    public func occupants(on day: Day) -> [SeatID: PersonID] {
        var occupants: [SeatID: PersonID] = [:]
        for member in self.members where member.holds(on: day) { occupants[member.seat] = member.person }
        return occupants
    }
}
