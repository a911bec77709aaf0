extension Panel: Documented {
    /// `{"area", "seats", "members", "alternates", "chair", "secretary", "rules"}`.
    public var document: DataValue {
        .map([
            "area": .text(self.area.text), "seats": .list(self.seats.map(\.document)),
            "members": .list(self.members.map(\.document)), "alternates": .list(self.alternates.map(\.document)),
            "chair": self.chair?.document ?? .null, "secretary": self.secretary?.document ?? .null,
            "rules": self.rules.document,
        ])
    }

    /// Reads such a document. Whether the panel can be composed so is looked at once each part can be read.
    public static func reading(_ document: DataValue) -> DocumentReading<Panel> {
        DocumentReading(document) { reader in
            let area = reader.name("area", of: Area.self)
            let seats = reader.items("seats", "{id, kind, area}", upTo: 1_000, Seat.read)
            let members = reader.items(
                "members",
                "{person, seat, from, through, appointment}",
                upTo: 10_000,
                Member.read
            )
            let alternates = reader.items("alternates", "{person, kind, area}", upTo: 1_000, Alternate.read)
            let chair = reader.nestedOrNull("chair", "{person, casting-vote}", Officer.read)
            let secretary = reader.nestedOrNull("secretary", "{person, casting-vote}", Officer.read)
            let rules = reader.nested("rules", "{resident-majority, longest-term, proxies-per-person}", Rules.read)
            guard let area, let seats, let members, let alternates, let chair, let secretary, let rules else {
                return nil
            }
            let problems = Panel.problems(seats: seats, members: members, alternates: alternates, rules: rules)
            for problem in problems.prefix(DocumentProblems.limit) {
                reader.note(Panel.place(of: problem, seats, members, alternates), .panel(problem))
            }
            guard problems.isEmpty else { return nil }
            return try? Panel(
                area: area,
                seats: seats,
                members: members,
                alternates: alternates,
                chair: chair,
                secretary: secretary,
                rules: rules
            )
        }
    }

    private static func place(
        of problem: Problem,
        _ seats: [Seat],
        _ members: [Member],
        _ alternates: [Alternate]
    ) -> String {
        func place(_ list: String, _ index: Int?) -> String { index.map { "\(list).\($0 + 1)" } ?? list }
        switch problem {
        case .seats, .residentMajority: return "seats"
        case .repeatedSeat(let id): return place("seats", seats.lastIndex { $0.id == id })
        case .unknownSeat(let id): return place("members", members.firstIndex { $0.seat == id })
        case .term(let member): return place("members", members.firstIndex(of: member))
        case .occupied(let seat, let day):
            return place("members", members.lastIndex { $0.seat == seat && $0.from == day })
        case .twoSeats(let person, let day):
            return place("members", members.lastIndex { $0.person == person && $0.from == day })
        case .repeatedAlternate(let person): return place("alternates", alternates.lastIndex { $0.person == person })
        }
    }
}
