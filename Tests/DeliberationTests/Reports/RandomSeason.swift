import BallotRules
import Deliberation
import Testing

/// Random acts of many people about three plans over half a year, legal and not; those that were taken are kept.
struct RandomSeason {
    private(set) var business: Business
    private(set) var taken: [(person: PersonID, act: Act, moment: Moment)] = []
    private var random: SplitMix
    private var today: Day
    private static let plans: [InitiativeID] = ["tuin", "speelplek", "feest"]
    private static let people = ["a", "b", "c", "d", "e", "f", "g", "x", "y"].map { PersonID($0) }

    init(seed: UInt64) throws {
        self.random = SplitMix(seed: seed)
        self.business = try Evening().business
        self.today = try day("2026-05-02")
        for number in 0..<4 {
            try self.meet(MeetingID("m\(number)"))
            for _ in 0..<60 { try self.handle() }
            try self.later(Int.random(in: 5...40, using: &self.random))
            for _ in 0..<60 { try self.handle() }
        }
    }

    /// The same acts taken once more on a book of their own.
    func replayed() throws -> CaseBook {
        var again = try Evening().business
        again.shelf = self.business.shelf
        for line in self.taken {
            try again.wait(until: line.moment.day.description, minute: line.moment.minute)
            try again.act(line.person, line.act)
        }
        return again.book
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &self.random) }

    private mutating func later(_ days: Int) throws {
        self.today = self.today.adding(days: days)
        try self.business.wait(until: self.today.description)
    }

    private mutating func attempt(_ person: PersonID, _ act: Act) {
        let moment = self.business.moment
        if self.business.refusal(person, act) == nil { self.taken.append((person, act, moment)) }
    }

    /// A meeting about every plan that can be put on its agenda, with random acts about each.
    private mutating func meet(_ id: MeetingID) throws {
        self.attempt(
            "s",
            .meeting(id, .call("west", day: self.today.adding(days: 3), agendaCloses: self.today, minutes: 300))
        )
        for (place, plan) in Self.plans.enumerated() {
            self.attempt("s", .meeting(id, .add(ItemID("p\(place)"), plan, minutes: 30)))
        }
        try self.later(3)
        self.attempt("s", .meeting(id, .open))
        for person in Self.people where Int.random(in: 0...5, using: &self.random) > 0 {
            self.attempt("s", .meeting(id, .arrive(person)))
            self.attempt(person, .meeting(id, .noInterests))
        }
        for step in 0..<300 {
            if step.isMultiple(of: 10) { self.business.pass(1) }
            for place in 0..<3 { try self.talk(ItemID("p\(place)"), step) }
        }
        for place in 0..<3 {
            let item = ItemID("p\(place)")
            self.attempt("s", .item(item, .step(.conclude, reason: nil, day: nil)))
            self.attempt("s", .item(item, .step(.holdOver, reason: "t-later", day: self.today.adding(days: 1))))
        }
        self.attempt("s", .meeting(id, .close))
    }

    private mutating func talk(_ item: ItemID, _ step: Int) throws {
        guard let talk = self.business.book.talks[item], let person = self.pick(Self.people) else { return }
        let leads = ItemMachine.table.acts(from: talk.stage).filter {
            ![.holdOver, .park, .withdraw, .passOn].contains($0)
        }
        let consent = ConsentMachine.table.acts(from: talk.consent?.stage ?? .proposed)
        let silent = talk.deciders.sorted().first { talk.consent?.answers[$0] == nil } ?? person
        let voter = talk.sheet?.open.first.flatMap { talk.room.occupant(of: $0) } ?? person
        let seat = talk.sheet?.open.first ?? SeatID("seat-\(person)")
        let objection = talk.consent?.objections.first(where: \.isOpen)?.id ?? "o"
        let amount = Money(units: Int.random(in: 1...39_999, using: &self.random))
        let isGood = Bool.random(using: &self.random)
        let minority: TextID? = isGood ? "t-minder" : nil
        let acts: [(PersonID, ItemAct)] = [
            ("s", .step(self.pick(leads) ?? .open, reason: "t-reden", day: nil)),
            ("s", .step(self.pick(leads) ?? .open, reason: nil, day: nil)),
            (person, .propose(isGood ? .partly : .refuse, isGood ? amount : .zero, [])),
            ("s", .consent(self.pick(consent) ?? .ask)), ("s", .consent(self.pick(consent) ?? .ask)),
            (silent, .respond(.consent, nil)), (silent, .respond(.consent, nil)),
            (silent, step.isMultiple(of: 7) ? .respond(.objection(ObjectionID("o\(step)")), "t-zorg") : .noInterest),
            (person, .respond(.concern("t-zorg"), nil)),
            ("s", .test(objection, isArgued: true, isParamount: isGood)),
            (person, .integrate(objection, .partly, amount, [])), (person, .dropObjection(objection)),
            (voter, .vote(isGood ? .inFavour : .against, seat)), (voter, .vote(.inFavour, seat)),
            ("s", .count(isGood ? .show : .written, chairIsFor: nil)),
            ("s", .motivate(Talks.motivation(minority: minority))), (person, .noInterest),
            (person, .argue(ArgumentID("a\(step)"), .against, "t-tegen")),
            (person, .ask(QuestionID("v\(step)"), "t-vraag-1")),
            ("s", .answer(QuestionID("v\(step - 1)"), "t-antwoord-1")),
            ("s", step.isMultiple(of: 19) ? .leave(person) : .arrive(person)),
            step.isMultiple(of: 41) ? (person, .declare(.gain)) : (person, .noInterest),
            step.isMultiple(of: 43) ? (person, .challenge("a", .other)) : ("s", .rule("a", stepsAside: false)),
        ]
        if let (person, act) = self.pick(acts) { self.attempt(person, .item(item, act)) }
    }

    /// Something outside the meeting.
    private mutating func handle() throws {
        guard let plan = self.pick(Self.plans), let file = self.business.book.files[plan] else { return }
        let initiator = file.dossier.initiative.current.content.initiators[0]
        let verdict = file.verdict
        let kind = verdict?.kind ?? .refuse
        let amount = verdict?.amount ?? .zero
        let lower = Money(units: Int.random(in: 1...20_000, using: &self.random))
        let acts: [(PersonID, CaseAct)] = [
            ("college", .decide(DecisionTerms(kind, amount: amount), from: Evening.pot)),
            (
                "college",
                .decide(
                    DecisionTerms(.partly, amount: lower, deviation: Deviation(.newFacts, "t-nieuw")),
                    from: Evening.pot
                )
            ),
            ("college", .announce(letter: "t-brief")), ("regisseur", .step(.becomeFinal, reason: nil, day: nil)),
            ("regisseur", .find(.conditionsMet, true, reason: nil)),
            ("penning", .find(.accountKnown, true, reason: nil)),
            (initiator, .step(.accept, reason: nil, day: nil)), ("penning", .pay(lower)),
            (initiator, .step(.begin, reason: nil, day: nil)),
            (initiator, .receipt(ReceiptID("bon-\(self.taken.count)"), lower)),
            (initiator, .step(.finish, reason: nil, day: nil)), ("regisseur", .find(.receipts, true, reason: nil)),
            (initiator, .step(.account, reason: nil, day: nil)),
            ("college", .step(.settle, reason: "t-reden", day: nil)),
            ("penning", .repay(lower)), ("college", .lower(lower, reason: "t-reden")),
            ("penning", .reserve(Evening.pot, lower)),
        ]
        if let (person, act) = self.pick(acts) { self.attempt(person, .initiative(plan, act)) }
        let objections: [(PersonID, ObjectionAct)] = [
            ("buur", .object("t-bezwaar", isComplete: true)), ("college", .interested(true)),
            ("college", .step(.admit, reason: nil, day: nil)), ("college", .step(.hear, reason: nil, day: nil)),
            ("college", .step(.uphold, reason: "t-gegrond", day: nil)),
            ("college", .step(.dismiss, reason: "t-ongegrond", day: nil)),
        ]
        if let (person, act) = self.pick(objections), Bool.random(using: &self.random) {
            self.attempt(person, .objection(plan, of: "buur", act))
        }
    }
}
