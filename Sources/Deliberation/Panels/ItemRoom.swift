/// Who can decide one item of the agenda (*wie beslist er mee*): who is there, who steps aside, who sits in for whom.
///
/// A value: ``apply(_:)`` changes it or says why not. The quorum follows from it at every change. Whoever
/// steps aside is out of the quorum base, out of the talk and out of the vote; the next alternate takes the seat.
public struct ItemRoom: Hashable, Sendable {
    /// The panel.
    public let panel: Panel
    /// The day of the meeting.
    public let day: Day
    /// Who made or stands to gain from the initiative: they are out without being asked.
    public let interested: Set<PersonID>
    /// The seats that decide this item, where not all do; the others may speak (*BAG Rosmalen*).
    public let deciding: Set<SeatID>?
    /// Who sits where by their own right.
    public let members: [SeatID: PersonID]
    /// Who is in the room.
    public private(set) var present: Set<PersonID> = []
    /// Who has stepped aside or was asked to.
    public private(set) var recusals: [PersonID: Recusal] = [:]
    /// Alternates in the seats of others.
    public private(set) var substitutes: [SeatID: PersonID] = [:]
    /// Who votes for an absent member, by seat.
    public private(set) var proxies: [SeatID: PersonID] = [:]

    /// An empty room for one item.
    ///
    /// - Parameter deciding: the seats that decide, as ``Panel/decidingSeats(for:in:)`` gives them; `nil` for all.
    public init(_ panel: Panel, on day: Day, interested: Set<PersonID>, deciding: Set<SeatID>? = nil) {
        self.panel = panel
        self.day = day
        self.interested = interested
        self.deciding = deciding
        self.members = panel.occupants(on: day)
        let all = Set(self.members.values).union(panel.alternates.map(\.person))
        for person in interested where all.contains(person) {
            self.recusals[person] = Recusal(ground: .initiator, state: .declared)
        }
    }

    /// The seats that decide this item, in the order of the panel.
    public var seats: [Seat] {
        guard let deciding else { return self.panel.seats }
        return self.panel.seats.filter { deciding.contains($0.id) }
    }

    /// Whether `seat` decides this item.
    public func decides(_ seat: SeatID) -> Bool { self.deciding?.contains(seat) ?? true }

    /// Who sits in `seat` for this item, or `nil`.
    public func occupant(of seat: SeatID) -> PersonID? { self.substitutes[seat] ?? self.members[seat] }

    /// The seat by which `person` decides this item.
    public func seat(of person: PersonID) -> SeatID? {
        self.seats.map(\.id).first { self.occupant(of: $0) == person }
    }

    /// Whether `person` is out of this item.
    public func isRecused(_ person: PersonID) -> Bool { self.recusals[person]?.isInForce ?? false }

    /// Whether `person` can speak: in the room, and not stepped aside.
    public func maySpeak(_ person: PersonID) -> Bool { self.present.contains(person) && !self.isRecused(person) }

    /// Whether `person` can vote: can speak, and holds a seat. The secretary without a seat cannot (Haarlem).
    public func mayVote(_ person: PersonID) -> Bool { self.maySpeak(person) && self.seat(of: person) != nil }

    /// The room in numbers.
    public var attendance: Attendance {
        var present = 0
        var (recusedHere, recusedAway, represented) = (0, 0, 0)
        let seats = self.seats
        for seat in seats {
            guard let person = self.occupant(of: seat.id) else { continue }
            let isHere = self.present.contains(person)
            present += isHere ? 1 : 0
            if self.isRecused(person) {
                if isHere { recusedHere += 1 } else { recusedAway += 1 }
            } else if !isHere, let holder = self.proxies[seat.id], self.mayVote(holder) {
                represented += 1
            }
        }
        return Attendance(
            counted: (seats.count, seats.filter { self.members[$0.id] != nil }.count, present),
            recused: (recusedHere, recusedAway),
            represented: represented
        )
    }

    /// Why the item cannot be decided now; empty when it can.
    public func blockers(_ quorum: Quorum) -> [RoomBlocker] {
        var blockers: [RoomBlocker] = []
        let finding = quorum.finding(in: self.attendance)
        if !finding.isReached { blockers.append(.quorum(finding)) }
        for person in self.recusals.keys.sorted() where self.recusals[person]?.isOpen ?? false {
            blockers.append(.openChallenge(person))
        }
        if self.panel.rules.needsResidentMajority {
            let voting = self.seats.filter { self.votes($0.id) }
            let residents = voting.filter { $0.kind == .resident }.count
            if residents * 2 <= voting.count {
                blockers.append(.residentMajority(residents: residents, voting: voting.count))
            }
        }
        return blockers
    }

    /// Whether the vote of `seat` can be given, by its occupant or by proxy.
    public func votes(_ seat: SeatID) -> Bool {
        guard self.decides(seat), let person = self.occupant(of: seat), !self.isRecused(person) else { return false }
        return self.present.contains(person) || (self.proxies[seat].map { self.mayVote($0) } ?? false)
    }

    mutating func setPresent(_ person: PersonID, _ isPresent: Bool) {
        if isPresent { self.present.insert(person) } else { self.present.remove(person) }
    }

    mutating func set(_ recusal: Recusal, of person: PersonID) { self.recusals[person] = recusal }

    /// Seats an alternate; a proxy given for the seat ends with that.
    mutating func set(_ substitute: PersonID, in seat: SeatID) {
        self.substitutes[seat] = substitute
        self.proxies[seat] = nil
    }

    mutating func setProxy(_ holder: PersonID, of seat: SeatID) { self.proxies[seat] = holder }
}
