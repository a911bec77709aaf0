/// What a regulation asks of those who sit in a panel (*samenstelling*). Each is stated, or stated to be absent by `nil`.
public struct CompositionRules: Hashable, Sendable {
    /// How many seats a panel has: 7 to 13 in Huizum-West (*aantal leden*).
    public let size: ClosedRange<Int>?
    /// The most members of one family: 2 in Aldlân (*familie*).
    public let perFamily: Int?
    /// The most members of one household: 1 in Aldlân (*huishouden*).
    public let perHousehold: Int?
    /// Of which kind the seat of the chair is: a resident in Groningen.
    public let chairKind: Seat.Kind?

    /// Rules; none has a default.
    public init(size: ClosedRange<Int>?, perFamily: Int?, perHousehold: Int?, chairKind: Seat.Kind?) {
        self.size = size
        self.perFamily = perFamily
        self.perHousehold = perHousehold
        self.chairKind = chairKind
    }

    /// Everything that the rules have against the panel as it is on `day`, and the seats that are vacant.
    ///
    /// - Complexity: O(s · m) for s seats and m memberships.
    public func findings(_ panel: Panel, on day: Day, ties: PersonTies) -> [CompositionFinding] {
        var findings: [CompositionFinding] = []
        if let size, !size.contains(panel.seats.count) { findings.append(.size(panel.seats.count, allowed: size)) }
        let occupants = panel.occupants(on: day)
        let members = Set(occupants.values)
        let groups: [(Int?, [Set<PersonID>], ([PersonID], Int) -> CompositionFinding)] = [
            (self.perFamily, ties.families, { .family($0, most: $1) }),
            (self.perHousehold, ties.households, { .household($0, most: $1) }),
        ]
        for (most, groups, finding) in groups {
            guard let most else { continue }
            for group in groups {
                let inside = group.intersection(members).sorted()
                if inside.count > most { findings.append(finding(inside, most)) }
            }
        }
        if let kind = self.chairKind, let chair = panel.chair?.person {
            let seat = panel.seats.first { occupants[$0.id] == chair }
            if seat?.kind != kind { findings.append(.chair(chair, needed: kind)) }
        }
        return findings + panel.seats.map(\.id).filter { occupants[$0] == nil }.map { .vacant($0) }
    }
}
