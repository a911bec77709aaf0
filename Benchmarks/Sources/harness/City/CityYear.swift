internal import BallotRules
internal import Deliberation
internal import Foundation
internal import Proceedings
internal import Signing

/// A year of a city: panels that meet all year, initiatives from idea to accounted-for award, every act signed.
struct CityYear {
    static let panels = 8
    static let initiatives = 2_000
    /// Initiatives on the agenda of one evening.
    static let evening = 10

    private(set) var record: PanelRehearsal
    private let first: Day

    init() throws {
        guard let day = Day("2026-01-05") else { throw HarnessError.usage }
        self.first = day
        self.record = try PanelRehearsal(
            title: "City",
            id: [UInt8](repeating: 7, count: 16),
            origin: "benchmark.example/panels",
            roles: [
                ("keeper", [.administrator]), ("college", [.authority]), ("coordinator", [.coordinator]),
                ("treasurer", [.treasurer]), ("desk", [.desk]),
            ],
            on: Moment(day),
            key: { try SigningKey(seed: SHA256.digest(Array($0.utf8)).bytes) }
        )
    }

    /// Plays the year.
    mutating func play() throws {
        try self.prepare()
        let evenings = CityYear.initiatives / CityYear.panels / CityYear.evening
        for round in 0..<evenings {
            // The eight panels of a round meet on one day, so that all of a year's rounds fit in it.
            self.record.moment = Moment(self.first.adding(days: 4 + round * 14))
            for panel in 0..<CityYear.panels {
                for place in 0..<CityYear.evening { try self.handIn(Case(panel, round, place)) }
                try self.call(panel, round)
            }
            self.record.moment = Moment(self.first.adding(days: 11 + round * 14), minute: 1_170)
            for panel in 0..<CityYear.panels { try self.hold(panel, round) }
            self.record.moment = Moment(self.first.adding(days: 13 + round * 14))
            for panel in 0..<CityYear.panels {
                for place in 0..<CityYear.evening { try self.award(Case(panel, round, place)) }
            }
        }
    }

    /// The package of the year.
    mutating func package() throws -> [UInt8] { try self.record.package(at: 1_800_000_000) }

    /// One initiative.
    struct Case {
        let panel: Int
        let round: Int
        let place: Int

        init(_ panel: Int, _ round: Int, _ place: Int) {
            (self.panel, self.round, self.place) = (panel, round, place)
        }

        var id: InitiativeID { InitiativeID("i-\(self.panel)-\(self.round)-\(self.place)") }
        var item: ItemID { ItemID("p-\(self.panel)-\(self.round)-\(self.place)") }
        var person: PersonID { PersonID("resident-\(self.panel)-\(self.place)") }
        var pot: PotKey { PotKey(area: AreaID("area-\(self.panel)"), year: 2026) }
        /// Every fifth is refused.
        var isRefused: Bool { self.place % 5 == 4 }
    }

    static func meeting(_ panel: Int, _ round: Int) -> MeetingID { MeetingID("m-\(panel)-\(round)") }
    static func members(_ panel: Int) -> [PersonID] { (1...5).map { PersonID("member-\(panel)-\($0)") } }
    static func secretary(_ panel: Int) -> PersonID { PersonID("secretary-\(panel)") }

    mutating func act(_ person: PersonID, _ act: Act, at desk: PersonID? = nil) throws {
        try self.record.act(person, act, enteredBy: desk)
    }

    private mutating func prepare() throws {
        let areas =
            [Area("city", .municipality, in: nil, residents: 80_000)]
            + (0..<CityYear.panels).map { Area(AreaID("area-\($0)"), .quarter, in: "city", residents: 10_000) }
        let scheme = self.record.shelf.add(CityRules.scheme)
        let rules = self.record.shelf.add(CityRules.meeting)
        try self.act("keeper", .setUp(.areas(self.record.shelf.add(try AreaTree(areas).document))))
        try self.act("college", .setUp(.publish(scheme)))
        for panel in 0..<CityYear.panels {
            for person in CityYear.members(panel) + [CityYear.secretary(panel)] { try self.record.enrol(person) }
            let document = try CityRules.panel(panel, from: self.first).document
            let composed = self.record.shelf.add(document)
            let compose = SetUpAct.compose(PanelID("p-\(panel)"), panel: composed, scheme: scheme, rules: rules)
            try self.act("keeper", .setUp(compose))
            try self.act("treasurer", .pots(.deposit(Case(panel, 0, 0).pot, Money(units: 25_000_000))))
        }
    }

    private mutating func handIn(_ one: Case) throws {
        let content = try CityRules.content(one)
        let document = self.record.shelf.add(content.document)
        try self.act(one.person, .initiative(one.id, .start(PanelID("p-\(one.panel)"), document)), at: "desk")
        try self.act("coordinator", .initiative(one.id, .find(.identified, true, reason: nil)))
        try self.act(one.person, .initiative(one.id, .step(.submit, reason: nil, day: nil)), at: "desk")
        for step in [InitiativeAct.admit, .startCheck] {
            try self.act("coordinator", .initiative(one.id, .step(step, reason: nil, day: nil)))
        }
        let text = self.record.text("It can, it may and it fits.")
        try self.act("coordinator", .initiative(one.id, .find(.checked, true, reason: text)))
    }

    private mutating func call(_ panel: Int, _ round: Int) throws {
        let (id, secretary) = (CityYear.meeting(panel, round), CityYear.secretary(panel))
        let day = self.first.adding(days: 11 + round * 14)
        let call = MeetingAct.call(PanelID("p-\(panel)"), day: day, agendaCloses: day, minutes: 240)
        try self.act(secretary, .meeting(id, call))
        for place in 0..<CityYear.evening {
            let one = Case(panel, round, place)
            try self.act(secretary, .meeting(id, .add(one.item, one.id, minutes: 20)))
        }
    }

    private mutating func hold(_ panel: Int, _ round: Int) throws {
        let (id, secretary) = (CityYear.meeting(panel, round), CityYear.secretary(panel))
        try self.act(secretary, .meeting(id, .open))
        for person in CityYear.members(panel) {
            try self.act(secretary, .meeting(id, .arrive(person)))
            try self.act(person, .meeting(id, .noInterests))
        }
        for place in 0..<CityYear.evening { try self.decide(Case(panel, round, place)) }
        try self.act(secretary, .meeting(id, .close))
    }

    private mutating func decide(_ one: Case) throws {
        let (members, secretary) = (CityYear.members(one.panel), CityYear.secretary(one.panel))
        func step(_ step: ItemStep) throws {
            try self.act(secretary, .item(one.item, .step(step, reason: nil, day: nil)))
        }
        for part in [ItemStep.open, .askQuestions, .talk] { try step(part) }
        let amount = Money(units: one.isRefused ? 0 : 60_000)
        try self.act(members[0], .item(one.item, .propose(one.isRefused ? .refuse : .grant, amount, [])))
        try step(.startVote)
        for (place, person) in members.enumerated() {
            try self.act(person, .item(one.item, .vote(.inFavour, SeatID("seat-\(place + 1)"))))
        }
        try self.act(secretary, .item(one.item, .count(.show, chairIsFor: nil)))
        try step(.decide)
        let reason = self.record.text(one.isRefused ? "It brings nobody together." : "It brings people together.")
        let finding = Motivation.Finding("cohesion", one.isRefused ? .notMet : .met, reason)
        try self.act(
            secretary,
            .item(one.item, .motivate(Motivation([finding], reason: reason, minority: nil)))
        )
        try step(.conclude)
    }

    private mutating func award(_ one: Case) throws {
        let terms = DecisionTerms(
            one.isRefused ? .refuse : .grant,
            amount: Money(units: one.isRefused ? 0 : 60_000)
        )
        try self.act("college", .initiative(one.id, .decide(terms, from: one.pot)))
        let letter = self.record.text("You can object within six weeks.")
        try self.act("college", .initiative(one.id, .announce(letter: letter)))
        guard !one.isRefused else { return }
        try self.act("coordinator", .initiative(one.id, .find(.conditionsMet, true, reason: nil)))
        try self.act("treasurer", .initiative(one.id, .find(.accountKnown, true, reason: nil)))
        try self.act(one.person, .initiative(one.id, .step(.accept, reason: nil, day: nil)), at: "desk")
        try self.act("treasurer", .initiative(one.id, .pay(Money(units: 30_000))))
    }
}
