/// How a citizens' assembly works (*opzet van het burgerberaad*); nothing has a default.
public struct AssemblyRules: Hashable, Sendable {
    /// Somebody who holds themes against the frame.
    public struct Tester: Hashable, Sendable {
        /// From where.
        public enum Side: String, CaseIterable, Hashable, Sendable {
            /// The council (*raadslid*).
            case council
            /// The residents (*bewoner*).
            case residents
            /// The college (*collegelid*).
            case college
        }

        /// Who.
        public let person: PersonID
        /// From where.
        public let side: Side

        /// A tester.
        public init(_ person: PersonID, _ side: Side) {
            self.person = person
            self.side = side
        }
    }

    /// The work group that tests themes, from more than one side.
    public let testers: [Tester]
    /// How many are drawn.
    public let seats: Int
    /// How many must have said yes before it begins.
    public let least: Int
    /// How many groups there are.
    public let groups: Int
    /// How many meetings there are; in the last the participants vote on the advice.
    public let meetings: Int
    /// What part of the votes cast takes an advice in.
    public let threshold: Proportion
    /// Whether more than that part is needed.
    public let isStrict: Bool
    /// Until when the council answers after the hand-over; `nil` where nothing says so.
    public let answerTerm: Term?

    /// Rules.
    ///
    /// - Throws: a problem where the work group is not mixed, somebody is in it twice, or a number is not possible.
    public init(
        testers: [Tester],
        seats: Int,
        least: Int,
        groups: Int,
        meetings: Int,
        threshold: Proportion,
        isStrict: Bool,
        answerTerm: Term?
    ) throws(InstrumentProblem) {
        guard Set(testers.map(\.side)).count >= 2 else {
            throw .count(Set(testers.map(\.side)).count, least: 2, most: Tester.Side.allCases.count)
        }
        var seen: Set<PersonID> = []
        for tester in testers where !seen.insert(tester.person).inserted { throw .repeated(tester.person.text) }
        guard (1...100_000).contains(seats) else { throw .count(seats, least: 1, most: 100_000) }
        guard (1...seats).contains(least) else { throw .count(least, least: 1, most: seats) }
        guard (1...least).contains(groups) else { throw .count(groups, least: 1, most: least) }
        guard (1...1_000).contains(meetings) else { throw .count(meetings, least: 1, most: 1_000) }
        self.testers = testers
        self.seats = seats
        self.least = least
        self.groups = groups
        self.meetings = meetings
        self.threshold = threshold
        self.isStrict = isStrict
        self.answerTerm = answerTerm
    }

    func side(of person: PersonID) -> Tester.Side? { self.testers.first { $0.person == person }?.side }
}
