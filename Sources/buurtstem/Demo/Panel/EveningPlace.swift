internal import BallotRules
internal import Deliberation

/// Where the evening of the demonstration is: an invented quarter with a panel of seven residents and one alternate.
enum EveningPlace {
    static let panel: PanelID = "zeswegen"
    static let meeting: MeetingID = "avond-1"
    static let pot = PotKey(area: "zeswegen", year: 2026)
    /// Members in the order of their seats; the first is the chair.
    static let members: [PersonID] = ["lid-1", "lid-2", "lid-3", "lid-4", "lid-5", "lid-6", "lid-7"]
    static let alternate: PersonID = "reservelid"
    static let secretary: PersonID = "secretaris"

    static func seat(_ member: PersonID) -> SeatID { SeatID("zetel-" + member.text.suffix(1)) }

    static func areas() throws -> DataValue {
        try AreaTree([
            Area("stad", .municipality, in: nil, residents: 86_000),
            Area("zeswegen", .quarter, in: "stad", residents: 5_400),
            Area("kleikoel", .neighbourhood, in: "zeswegen", residents: 900),
        ]).document
    }

    static func panel(from first: Day, through last: Day) throws -> DataValue {
        try Panel(
            area: "zeswegen",
            seats: self.members.map { Seat(self.seat($0), .resident) },
            members: self.members.map { Member($0, in: self.seat($0), from: first, through: last, by: .drawn) },
            alternates: [Alternate(self.alternate, for: .resident)],
            chair: Officer("lid-1"),
            secretary: Officer(self.secretary),
            rules: Panel.Rules(needsResidentMajority: true, longestTerm: nil, proxiesPerPerson: 0)
        ).document
    }

    /// Rules of the meeting: more than half of who may decide, three minutes each, consent first and then a vote.
    static let rules = DataValue.map([
        "quorum": .map([
            "part": .text("1/2"), "strict": .flag(true), "of": .text("eligible"), "proxies": .flag(false),
        ]), "seconds-per-person": .number(180), "consent-loops": .number(0),
    ])
}
