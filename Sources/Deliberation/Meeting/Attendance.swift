/// Who is there, in numbers, when one item is decided (*opkomst*).
public struct Attendance: Hashable, Sendable {
    /// Seats of which the body consists, vacant ones included (*het aantal leden waaruit het orgaan bestaat*).
    public let seats: Int
    /// Members in office (*zitting hebbende leden*).
    public let members: Int
    /// Members present, those who step aside included.
    public let present: Int
    /// Members present who step aside from this item.
    public let recusedPresent: Int
    /// Members absent who would have to step aside.
    public let recusedAbsent: Int
    /// Absent members in whose name somebody present votes (*volmacht*).
    public let represented: Int

    /// Counts of one room.
    ///
    /// - Throws: ``BallotFault/attendance`` when the counts contradict each other or one is negative.
    public init(
        seats: Int,
        members: Int,
        present: Int,
        recusedPresent: Int = 0,
        recusedAbsent: Int = 0,
        represented: Int = 0
    ) throws(BallotFault) {
        let isSound =
            (0...Attendance.limit).contains(seats) && (0...seats).contains(members)
            && (0...members).contains(present) && (0...present).contains(recusedPresent)
            && (0...(members - present)).contains(recusedAbsent)
            && (0...(members - present - recusedAbsent)).contains(represented)
        guard isSound else { throw .attendance }
        self.seats = seats
        self.members = members
        self.present = present
        self.recusedPresent = recusedPresent
        self.recusedAbsent = recusedAbsent
        self.represented = represented
    }

    /// Counts of a room that has been gone through seat by seat, so that they cannot contradict each other.
    init(
        counted: (seats: Int, members: Int, present: Int),
        recused: (present: Int, absent: Int),
        represented: Int
    ) {
        self.seats = counted.seats
        self.members = counted.members
        self.present = counted.present
        self.recusedPresent = recused.present
        self.recusedAbsent = recused.absent
        self.represented = represented
    }

    /// The most seats that a body can have.
    public static let limit = 1_000_000

    /// Members who step aside, present or not.
    public var recused: Int { self.recusedPresent + self.recusedAbsent }
    /// Members in office who may take part in this item.
    public var eligible: Int { self.members - self.recused }
    /// Members present who may take part in this item.
    public var eligiblePresent: Int { self.present - self.recusedPresent }
    /// The most votes that there can be: of those present, and those that they give in the name of others.
    public var voices: Int { self.eligiblePresent + self.represented }
}
