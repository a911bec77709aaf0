public import BallotRules

/// A legal person of residents that holds the money of the neighbourhood (*bewonersonderneming*; British trust model,
/// Alkmaar).
///
/// Residents hold more than half of the seats of its board, and are more than half of those who vote. The rest are people of
/// the municipality, a housing corporation or a welfare body.
public struct ResidentsEnterprise: Hashable, Sendable {
    /// The legal person.
    public struct Holder: Hashable, Sendable {
        /// Of what kind.
        public enum Form: String, CaseIterable, Hashable, Sendable {
            /// Foundation (*stichting*).
            case foundation
            /// Association (*vereniging*).
            case association
            /// Cooperative (*coöperatie*).
            case cooperative
        }

        /// Of what kind.
        public let form: Form
        /// Its number in the trade register (*KvK-nummer*, eight digits).
        public let registration: String

        /// A legal person.
        public init(_ form: Form, registration: String) {
            self.form = form
            self.registration = registration
        }
    }

    /// Something the board decided about money.
    public struct Division: Hashable, Sendable {
        /// Its name.
        public let id: ChoiceID
        /// When.
        public let day: Day
        /// For what.
        public let text: TextID
        /// How much, in cents.
        public let amount: Money
        /// Votes in favour.
        public let inFavour: Int
        /// Votes against.
        public let against: Int
        /// Whether it was adopted.
        public let isAdopted: Bool
    }

    /// The legal person.
    public let holder: Holder
    /// The board.
    public let board: Panel
    /// How many must be there.
    public let quorum: Quorum
    /// Money received.
    public private(set) var received = Money.zero
    /// What was decided, in order.
    public private(set) var divisions: [Division] = []

    /// An enterprise.
    ///
    /// - Throws: a problem where the board does not ask for a majority of residents, or the registration is not eight
    ///   digits.
    public init(_ holder: Holder, board: Panel, quorum: Quorum) throws(InstrumentProblem) {
        guard holder.registration.utf8.count == 8, holder.registration.utf8.allSatisfy({ (48...57).contains($0) })
        else { throw .name(holder.registration) }
        guard board.rules.needsResidentMajority else {
            let residents = board.seats.filter { $0.kind == .resident }.count
            throw .room([.residentMajority(residents: residents, voting: board.seats.count)])
        }
        self.holder = holder
        self.board = board
        self.quorum = quorum
    }

    /// What is not decided about.
    public var left: Money { self.divisions.reduce(self.received) { $1.isAdopted ? $0 - $1.amount : $0 } }

    /// The enterprise after `act`; unchanged where it is refused.
    public mutating func apply(
        _ act: ResidentsEnterpriseAct,
        by person: PersonID,
        on day: Day
    ) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .receive(let amount):
            guard amount > .zero, self.received + amount <= Money.limit else { throw .amount(amount) }
            self.received += amount
        case .divide(let id, let text, let amount, let votes):
            self.divisions.append(try self.division(id, text, amount, votes, on: day))
        }
    }

    private func division(
        _ id: ChoiceID,
        _ text: TextID,
        _ amount: Money,
        _ votes: ResidentsEnterpriseAct.Votes,
        on day: Day
    ) throws(InstrumentProblem) -> Division {
        guard id.isWellFormed, !self.divisions.contains(where: { $0.id == id }) else { throw .name(id.text) }
        guard text.isWellFormed else { throw .noText }
        guard amount > .zero else { throw .amount(amount) }
        guard amount <= self.left else { throw .above(amount, most: self.left) }
        if let last = self.divisions.last, day < last.day { throw .earlier(than: last.day) }
        var room = ItemRoom(self.board, on: day, interested: [])
        do throws(RoomRefusal) {
            for person in votes.present { room = try room.applying(.arrive(person)) }
            for person in votes.stepAside { room = try room.applying(.declare(person, .gain)) }
        } catch {
            throw .entrance(error)
        }
        let blockers = room.blockers(self.quorum)
        guard blockers.isEmpty else { throw .room(blockers) }
        var sheet = VoteSheet(room)
        for seat in votes.inFavour { sheet = try Self.cast(.inFavour, seat, sheet) }
        for seat in votes.against { sheet = try Self.cast(.against, seat, sheet) }
        try self.checkResidents(sheet)
        return Division(
            id: id,
            day: day,
            text: text,
            amount: amount,
            inFavour: votes.inFavour.count,
            against: votes.against.count,
            isAdopted: votes.inFavour.count > votes.against.count
        )
    }

    private static func cast(_ voice: Voice, _ seat: SeatID, _ sheet: VoteSheet) throws(InstrumentProblem) -> VoteSheet
    {
        guard let person = sheet.room.occupant(of: seat),
            let next = try? sheet.casting(voice, for: seat, by: person)
        else { throw .seat(seat) }
        return next
    }

    /// Residents are more than half of those who in fact voted, too.
    private func checkResidents(_ sheet: VoteSheet) throws(InstrumentProblem) {
        let voting = self.board.seats.filter { sheet.voices[$0.id] != nil }
        let residents = voting.filter { $0.kind == .resident }.count
        guard residents * 2 > voting.count else {
            throw .room([.residentMajority(residents: residents, voting: voting.count)])
        }
    }
}
