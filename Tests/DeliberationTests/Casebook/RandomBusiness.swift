import BallotRules
import Deliberation

/// Random acts of many people: mostly what could be done next, often what may not be done at all.
struct RandomBusiness {
    private var random: SplitMix
    private var serial = 0
    private let contents: [DocumentID]
    let day: Day

    static let people: [PersonID] = [
        "a", "b", "c", "d", "e", "f", "g", "x", "y", "s", "anna", "bram", "kees", "college", "regisseur", "penning",
        "balie", "beheer",
    ]
    static let initiatives: [InitiativeID] = ["i1", "i2", "i3"]
    static let items: [ItemID] = ["p1", "p2", "p3"]
    static let pot = PotKey(area: "west", year: 2026)

    init(seed: UInt64, contents: [DocumentID], on day: Day) {
        self.random = SplitMix(seed: seed)
        self.contents = contents
        self.day = day
    }

    mutating func below(_ bound: Int) -> Int { Int(self.random.next() % UInt64(max(bound, 1))) }
    mutating func pick<Value>(_ values: [Value]) -> Value { values[self.below(values.count)] }

    /// The next act: by the right person in four of five.
    mutating func next(_ book: CaseBook) -> (PersonID, Act) {
        if self.below(2) == 0, let likely = self.likely(book) { return likely }
        let act = self.act(book)
        let right = Self.people.filter { person in
            ((try? book.duty(of: act)).map { $0 != .own && book.holds($0, person) }) ?? false
        }
        guard self.below(5) > 0, !right.isEmpty else { return (self.pick(Self.people), act) }
        return (self.pick(right), act)
    }

    /// What would take one item or initiative further, where something would.
    private mutating func likely(_ book: CaseBook) -> (PersonID, Act)? {
        let item = self.pick(Self.items)
        guard let talk = book.talks[item], let file = book.files[talk.item.initiative] else { return nil }
        if let verdict = file.verdict, file.state == .verdict {
            let terms = DecisionTerms(verdict.kind, amount: verdict.amount, conditions: verdict.conditions)
            return ("college", .initiative(file.id, .decide(terms, from: Self.pot)))
        }
        if file.state == .granted || file.state == .refused {
            return ("college", .initiative(file.id, .announce(letter: "t-brief")))
        }
        if let person = talk.undeclared.first { return (person, .item(item, .noInterest)) }
        return self.likely(talk).map { ($0.0, .item(item, $0.1)) }
    }

    private mutating func likely(_ talk: ItemTalk) -> (PersonID, ItemAct)? {
        switch talk.stage {
        case .reacting where talk.proposal == nil:
            let person = talk.deciders.sorted().first ?? "a"
            return (person, .propose(.grant, talk.version.content.asked, []))
        case .voting:
            guard let seat = talk.sheet?.open.first else { return ("s", .count(.show, chairIsFor: nil)) }
            guard let person = talk.room.occupant(of: seat), talk.ruling == nil else {
                return ("s", .step(.decide, reason: nil, day: nil))
            }
            return (person, .vote(self.pick([.inFavour, .inFavour, .against]), seat))
        case .decided where talk.verdict == nil:
            return ("s", .motivate(Talks.motivation(.met, minority: "t-minder")))
        default:
            let steps: [ItemStep] = [.open, .askQuestions, .talk, .startVote, .decide, .conclude]
            let next = ItemMachine.table.acts(from: talk.stage).first { steps.contains($0) }
            return next.map { ("s", .step($0, reason: nil, day: nil)) }
        }
    }

    private mutating func act(_ book: CaseBook) -> Act {
        switch self.below(10) {
        case 0: return .initiative(self.pick(Self.initiatives), self.caseAct())
        case 1: return .meeting("m1", self.meetingAct())
        case 2: return .pots(self.potAct())
        case 3:
            let id = self.pick(Self.initiatives)
            return .objection(id, of: self.pick(Self.people), self.objectionAct())
        default: return .item(self.pick(Self.items), self.itemAct(book))
        }
    }

    private mutating func amount() -> Money { Money(units: self.pick([0, 1, 10_000, 40_000, 300_000, 400_000])) }

    private mutating func caseAct() -> CaseAct {
        switch self.below(10) {
        case 0: .start("west", self.pick(self.contents))
        case 1:
            .step(self.pick(InitiativeAct.allCases), reason: self.pick([nil, "t"]), day: self.pick([nil, self.day]))
        case 2: .find(self.pick(InitiativeFacts.Finding.allCases), self.below(4) > 0, reason: nil)
        case 3, 4, 5: .decide(self.terms(), from: Self.pot)
        case 6: .announce(letter: self.pick(["t-brief", ""]))
        case 7: .pay(self.amount())
        case 8: .receipt(ReceiptID("bon-\(self.below(9))"), self.amount())
        default: self.pick([.lower(self.amount(), reason: "t"), .reclaim(self.amount(), reason: "t"), .agree(.accept)])
        }
    }

    private mutating func terms() -> DecisionTerms {
        let deviation = Deviation(self.pick(Deviation.Ground.allCases), self.pick(["t-afwijking", ""]))
        return DecisionTerms(
            self.pick(Verdict.Kind.allCases),
            amount: self.amount(),
            deviation: self.below(3) == 0 ? deviation : nil
        )
    }

    private mutating func meetingAct() -> MeetingAct {
        switch self.below(8) {
        case 0: .close
        case 1, 2: .leave(self.pick(Self.people))
        case 3, 4, 5: .arrive(self.pick(Self.people))
        default: .noInterests
        }
    }

    private mutating func potAct() -> PotAct {
        self.pick([
            .deposit(Self.pot, self.amount()), .giveBack(Self.pot, self.amount()),
            .transfer(Self.pot, to: PotKey(area: "oost", year: 2026), self.amount(), reason: "t"),
        ])
    }

    private mutating func objectionAct() -> ObjectionAct {
        switch self.below(4) {
        case 0: .object("t", isComplete: self.below(2) == 0)
        case 1: .interested(self.below(3) > 0)
        default: .step(self.pick(ReviewAct.allCases), reason: self.pick([nil, "t"]), day: nil)
        }
    }

    private mutating func itemAct(_ book: CaseBook) -> ItemAct {
        self.serial += 1
        let (person, name) = (self.pick(Self.people), "n\(self.serial)")
        switch self.below(16) {
        case 0: return .declare(self.pick(Recusal.Ground.allCases))
        case 1: return self.pick([.challenge(person, .gain), .rule(person, stepsAside: self.below(2) == 0)])
        case 2: return .noInterest
        case 3: return self.pick([.ask(QuestionID(name), "t"), .argue(ArgumentID(name), .inFavour, "t")])
        case 4: return .propose(self.pick(Verdict.Kind.allCases), self.amount(), [])
        case 5, 6, 7:
            let seat = self.pick(Array("abcdefg")).description
            return .vote(self.pick(Voice.allCases), SeatID("seat-\(seat)"))
        case 8: return .count(.show, chairIsFor: self.pick([nil, true, false]))
        case 9: return .motivate(Talks.motivation(self.pick([.met, .notMet]), minority: self.pick([nil, "t-minder"])))
        case 10: return .amend(AmendmentID(name), self.pick(self.contents), isMaterial: self.below(2) == 0)
        case 11: return self.pick([.arrive(person), .leave(person), .replaceAbsent("seat-b")])
        case 12: return .giveProxy("seat-c", to: person)
        default:
            return .step(self.pick(ItemStep.allCases), reason: self.pick([nil, "t"]), day: self.pick([nil, self.day]))
        }
    }
}
