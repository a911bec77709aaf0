extension Panel {
    /// Everything for which a panel cannot be composed so, in the order of seats, then members, then alternates.
    public static func problems(
        seats: [Seat],
        members: [Member],
        alternates: [Alternate],
        rules: Rules
    ) -> [Problem] {
        var problems: [Problem] = (1...1_000).contains(seats.count) ? [] : [.seats(seats.count)]
        var known: Set<SeatID> = []
        for seat in seats where !known.insert(seat.id).inserted { problems.append(.repeatedSeat(seat.id)) }
        let residents = seats.filter { $0.kind == .resident }.count
        if rules.needsResidentMajority && residents * 2 <= seats.count {
            problems.append(.residentMajority(residents: residents, seats: seats.count))
        }
        problems += Panel.problems(members, known, rules)
        var listed: Set<PersonID> = []
        for alternate in alternates where !listed.insert(alternate.person).inserted {
            problems.append(.repeatedAlternate(alternate.person))
        }
        return problems
    }

    private static func problems(_ members: [Member], _ seats: Set<SeatID>, _ rules: Rules) -> [Problem] {
        var problems: [Problem] = []
        for member in members {
            if !seats.contains(member.seat) { problems.append(.unknownSeat(member.seat)) }
            let longest = rules.longestTerm.map { $0.end(after: member.from).adding(days: -1) }
            if member.from > member.through || longest.map({ member.through > $0 }) ?? false {
                problems.append(.term(member))
            }
        }
        let ordered = members.sorted { ($0.from, $0.through, $0.person) < ($1.from, $1.through, $1.person) }
        var seatUntil: [SeatID: Day] = [:]
        var personUntil: [PersonID: Day] = [:]
        for member in ordered {
            if let until = seatUntil[member.seat], until >= member.from {
                problems.append(.occupied(member.seat, member.from))
            }
            if let until = personUntil[member.person], until >= member.from {
                problems.append(.twoSeats(member.person, member.from))
            }
            seatUntil[member.seat] = max(seatUntil[member.seat] ?? member.through, member.through)
            personUntil[member.person] = max(personUntil[member.person] ?? member.through, member.through)
        }
        return problems
    }
}
