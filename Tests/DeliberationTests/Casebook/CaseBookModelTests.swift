import BallotRules
import Deliberation
import Testing

@Suite("Whatever people do to the business of panels")
struct CaseBookModelTests {
    /// What must be as it was after an act that is refused.
    private struct Imprint: Equatable {
        let states: [InitiativeID: InitiativeState]
        let versions: [InitiativeID: Int]
        let passages: Int
        let talks: [ItemID: ItemTalk]
        let journal: Int
        let ledger: Int
        let reviews: [InitiativeID: [PersonID: DecisionReview]]
        let count: Int

        init(_ book: CaseBook) {
            self.states = book.files.mapValues(\.state)
            self.versions = book.files.mapValues { $0.dossier.initiative.versions.count }
            self.passages = book.files.values.reduce(0) { $0 + $1.passages.count }
            self.talks = book.talks
            self.journal = book.meetings.values.reduce(0) { $0 + $1.journal.count }
            self.ledger = book.ledger.entries.count
            self.reviews = book.files.mapValues(\.reviews)
            self.count = book.count
        }
    }

    /// A meeting with three initiatives on its agenda.
    private static func meeting() throws -> (Business, [DocumentID]) {
        var business = try Business()
        try business.act("penning", .pots(.deposit(RandomBusiness.pot, Money(units: 70_000))))
        let initiators: [PersonID] = ["anna", "bram", "b"]
        var contents: [DocumentID] = []
        for (id, person) in zip(RandomBusiness.initiatives, initiators) {
            let content = try Plans.content(title: "Plan \(id)", initiators: [person])
            try business.feasible(id, content)
            contents.append(business.content(content))
        }
        let date = try day("2026-05-15")
        try business.act("s", .meeting("m1", .call("west", day: date, agendaCloses: date, minutes: 120)))
        for (item, id) in zip(RandomBusiness.items, RandomBusiness.initiatives) {
            try business.act("s", .meeting("m1", .add(item, id, minutes: 20)))
        }
        try business.wait(until: "2026-05-15")
        try business.act("s", .meeting("m1", .open))
        for person in ["a", "b", "c", "d", "e", "f"] as [PersonID] {
            try business.act("s", .meeting("m1", .arrive(person)))
            try business.act(person, .meeting("m1", .noInterests))
        }
        return (business, contents)
    }

    @Test("no act breaks an invariant, and a refused one changes nothing") func invariants() throws {
        var decided = 0
        for seed in 1...12 as ClosedRange<UInt64> {
            let run = try self.run(seed)
            #expect(run.accepted > 10, "seed \(seed): too few acts were accepted to say anything")
            decided += run.decided
        }
        #expect(decided >= 6, "too few decisions to say anything")
    }

    private func run(_ seed: UInt64) throws -> (accepted: Int, decided: Int) {
        var (business, contents) = try Self.meeting()
        var random = RandomBusiness(seed: seed, contents: contents, on: try day("2026-06-12"))
        var (accepted, decided) = (0, 0)
        for number in 0..<500 {
            let (person, act) = random.next(business.book)
            let before = business.book
            let place = "seed \(seed), act \(number): \(person) \(act)"
            if business.refusal(person, act) == nil {
                accepted += 1
                if case .initiative(_, .decide) = act { decided += 1 }
                self.check(act, by: person, before, business.book, place)
            } else {
                #expect(Imprint(before) == Imprint(business.book), "\(place)")
            }
        }
        return (accepted, decided)
    }

    private func check(_ act: Act, by person: PersonID, _ before: CaseBook, _ after: CaseBook, _ place: String) {
        #expect(after.ledger.sum == .zero, "\(place)")
        for (pot, balance) in after.ledger.pots { #expect(balance >= .zero, "\(place): \(pot)") }
        for file in after.files.values { self.check(file, after, place) }
        if case .item(let id, let what) = act, let talk = before.talks[id], let now = after.talks[id] {
            self.check(what, by: person, talk, now, place)
        }
    }

    private func check(_ file: CaseFile, _ book: CaseBook, _ place: String) {
        if let decision = file.decision {
            #expect(!decision.verdict.motivation.reason.text.isEmpty, "\(place): a decision without motivation")
            #expect(decision.ceiling.allows(decision.amount), "\(place): above the ceiling")
        }
        if let verdict = file.verdict {
            let criteria = Set(file.dossier.scheme.criteria.map(\.id))
            #expect(
                Set(verdict.motivation.findings.map(\.criterion)) == criteria,
                "\(place): a criterion without reason"
            )
        }
        if [.granted, .grantAnnounced, .grantFinal].contains(file.state), file.reviews.isEmpty {
            let held =
                book.ledger.balance(of: .committed(file.id)) + book.ledger.balance(of: .advanced(file.id))
                + book.ledger.balance(of: .spent(file.id)) + book.ledger.balance(of: .claimed(file.id))
            #expect(held <= (file.decision?.amount ?? .zero), "\(place): more in the ledger than was granted")
        }
    }

    /// The quorum at every step that decides, silence of who stepped aside, one vote for a seat.
    private func check(_ act: ItemAct, by person: PersonID, _ before: ItemTalk, _ after: ItemTalk, _ place: String) {
        switch act {
        case .ask, .argue, .vote, .propose, .noInterest, .challenge:
            #expect(!before.room.isRecused(person), "\(place): who stepped aside took part")
        case .count, .step(.open, _, _), .step(.startVote, _, _), .step(.decide, _, _), .step(.resume, _, _):
            #expect(before.room.blockers(before.rules.quorum).isEmpty, "\(place): decided below the quorum")
            #expect(before.undeclared.isEmpty, "\(place): somebody had not said whether they have an interest")
        default: break
        }
        for (seat, _) in after.sheet?.voices ?? [:] {
            #expect(after.room.votes(seat) || after.stage != .voting, "\(place): a vote for a seat that has none")
        }
        #expect((after.sheet?.voices.count ?? 0) <= after.room.panel.seats.count, "\(place)")
        if after.stage == .closed {
            #expect(after.verdict != nil && after.ruling != nil, "\(place): concluded without a verdict")
        }
    }
}
