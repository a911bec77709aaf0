/// A panel on its way from a list of names to its dissolution (*samenstelling van een panel*).
///
/// ``apply(_:on:ties:)`` changes it in place or says why not; every condition of ``PanelMachine`` and ``CandidateMachine`` is
/// computed. Whoever stands in the list and was not asked yet is an alternate, in the order of the lot.
public struct PanelFormation: Hashable, Sendable {
    /// Somebody on the list.
    public struct Candidate: Hashable, Sendable {
        /// Who.
        public let person: PersonID
        /// For which kind of seat.
        public let kind: Seat.Kind
        /// By lot or not.
        public let appointment: Member.Appointment
        /// How far.
        public internal(set) var state = CandidateMachine.table.start
    }

    /// The area of the panel.
    public let area: AreaID
    /// The seats.
    public let seats: [Seat]
    /// With how many members the panel can work; below it, it is not installed.
    public let least: Int
    /// What is asked of the composition.
    public let rules: CompositionRules
    /// How far it is.
    public internal(set) var stage = PanelMachine.table.start
    /// Who put their names down, for which kind of seat.
    public internal(set) var pool: [PersonID: Seat.Kind] = [:]
    /// The list, in order.
    public internal(set) var candidates: [Candidate] = []
    /// Memberships, past ones too.
    public internal(set) var members: [Member] = []
    /// The last day of the term, once installed.
    public internal(set) var through: Day?
    /// The day of the last act.
    var last: Day?
    var places: [PersonID: Int] = [:]

    /// The most persons in a pool or on a list.
    public static let limit = 100_000

    /// A panel in preparation; `least` is at least 1.
    public init(area: AreaID, seats: [Seat], least: Int, rules: CompositionRules) {
        self.area = area
        self.seats = seats
        self.least = max(least, 1)
        self.rules = rules
    }

    /// How far `person` is.
    public func state(of person: PersonID) -> CandidateState? { self.places[person].map { self.candidates[$0].state } }

    /// Alternates in order: whoever is on the list and was not asked.
    public var alternates: [Alternate] {
        self.candidates.filter { $0.state == .listed }.map { Alternate($0.person, for: $0.kind) }
    }

    /// Who is to be asked now, in order: as many of each kind as there are places for which nobody was asked.
    public var toAsk: [PersonID] {
        var open: [Seat.Kind: Int] = [:]
        for kind in Seat.Kind.allCases { open[kind] = self.openPlaces(kind) }
        var people: [PersonID] = []
        for candidate in self.candidates where candidate.state == .listed && (open[candidate.kind] ?? 0) > 0 {
            open[candidate.kind, default: 0] -= 1
            people.append(candidate.person)
        }
        return people
    }

    /// The panel as it is composed now.
    ///
    /// - Throws: ``Panel/Problem``, as ``Panel/init(area:seats:members:alternates:chair:secretary:rules:)``.
    public func panel(chair: Officer? = nil, secretary: Officer? = nil, rules: Panel.Rules) throws(Panel.Problem)
        -> Panel
    {
        try Panel(
            area: self.area,
            seats: self.seats,
            members: self.members,
            alternates: self.alternates,
            chair: chair,
            secretary: secretary,
            rules: rules
        )
    }

    /// Places of a kind for which nobody was asked and nobody sits.
    func openPlaces(_ kind: Seat.Kind) -> Int {
        let taken: Set<CandidateState> = [.asked, .confirmed, .seated, .suspended]
        let busy = self.candidates.filter { $0.kind == kind && taken.contains($0.state) }.count
        return max(self.seats.filter { $0.kind == kind }.count - busy, 0)
    }
}
