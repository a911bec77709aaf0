import BallotRules
import Deliberation
import Testing

@Suite("Random meetings")
struct TalkInvariantTests {
    private static let people = ["a", "b", "c", "d", "e", "f", "g", "x", "y", "s", "anna", "buur"].map { PersonID($0) }

    private static func act(_ talk: ItemTalk, _ step: Int, _ random: inout SplitMix) throws -> TalkAct {
        let person = Self.people[Int.random(in: 0..<Self.people.count, using: &random)]
        let seat = SeatID("seat-\(person)")
        let kind = Verdict.Kind.allCases[Int.random(in: 0...2, using: &random)]
        let amount = [40_000, 20_000, 0, 50_000][Int.random(in: 0...3, using: &random)]
        let proposal = Talks.proposal(talk, kind, amount: amount, by: person)
        let voice = Voice.allCases[Int.random(in: 0...3, using: &random)]
        let objection = ObjectionID("o\(Int.random(in: 0...max(step, 1), using: &random))")
        let open = talk.consent?.objections.first(where: \.isOpen)?.id ?? objection
        let next = ItemMachine.table.acts(from: talk.stage)
        // Mostly what leads on, and now and then anything.
        let likely = next.filter { ![.holdOver, .park, .withdraw, .passOn, .recall].contains($0) }
        let isAny = likely.isEmpty || Int.random(in: 0...29, using: &random) == 0
        let steps = isAny ? ItemStep.allCases : likely
        let leads = ConsentMachine.table.acts(from: talk.consent?.stage ?? .proposed).filter { $0 != .withdraw }
        let all = leads.isEmpty || step.isMultiple(of: 31) ? ConsentStep.allCases : leads
        let consent = all[Int.random(in: 0..<all.count, using: &random)]
        // Whoever has not answered yet, so that a round can end.
        let silent = talk.deciders.sorted().first { talk.consent?.answers[$0] == nil } ?? person
        let undeclared = talk.undeclared.first ?? person
        let isGood = Bool.random(using: &random)
        let acts: [TalkAct] = [
            .room(.arrive(person)), .room(.arrive(person)), .noInterest(person), .noInterest(person),
            step.isMultiple(of: 9) ? .room(.leave(person)) : .room(.arrive(person)),
            step.isMultiple(of: 17) ? .room(.declare(person, .neighbour)) : .noInterest(person),
            step.isMultiple(of: 13)
                ? .room(.challenge(person, .gain, by: "a")) : .room(.rule(person, stepsAside: isGood)),
            .step(steps[Int.random(in: 0..<steps.count, using: &random)], reason: "t", day: try day("2026-06-20")),
            .step(steps[Int.random(in: 0..<steps.count, using: &random)]),
            .step(steps[Int.random(in: 0..<steps.count, using: &random)]),
            .step(steps[Int.random(in: 0..<steps.count, using: &random)]),
            .propose(proposal), .vote(voice, seat, by: person), .vote(.inFavour, seat, by: person),
            .count(.show, chairIsFor: isGood), .motivate(Talks.motivation(minority: isGood ? "t" : nil)),
            .consent(consent, by: person), .consent(consent, by: person), .respond(.consent, by: person),
            .respond(.consent, by: silent), .respond(.standAside, by: silent), .noInterest(undeclared),
            .respond(.objection(ObjectionID("o\(step)")), by: person, text: "t"),
            .test(open, isArgued: true, isParamount: isGood), .integrate(open, proposal),
            .dropObjection(open, by: person), .consent(consent, by: person),
            .respond(.consent, by: silent), .respond(.standAside, by: silent), .noInterest(undeclared),
            .respond(.consent, by: silent), .dropObjection(open, by: silent),
            .turn(.queue(person)), .turn(.start(person)), .turn(.finish(person, seconds: 30)),
            .argue(ArgumentID("a\(step)"), .against, "t", by: person), .initiatorEnters("anna"),
            .initiatorLeaves("anna"),
        ]
        return acts[Int.random(in: 0..<acts.count, using: &random)]
    }

    @Test("no act, legal or not, breaks an invariant", arguments: [(11, nil), (12, 1), (13, 0)] as [(UInt64, Int?)])
    func invariants(seed: UInt64, loops: Int?) throws {
        var random = SplitMix(seed: seed)
        var talk = try Talks.proposed(Talks.talk(loops: loops))
        var (closed, started) = (0, 0)
        for step in 0..<2_000 {
            // A new meeting now and then; in the old one too many have stepped aside by now.
            if step.isMultiple(of: 150) { talk = try Talks.proposed(Talks.talk(loops: loops)) }
            let act = try Self.act(talk, step, &random)
            let note: Comment = "seed \(seed) step \(step) \(act)"
            var next = talk
            guard (try? next.apply(act)) != nil else {
                #expect(next == talk, note)
                continue
            }
            for person in Self.people where next.room.isRecused(person) {
                #expect(!next.deciders.contains(person) && next.turns.speaker != person, note)
                #expect(!(next.consent.map { $0.stage == .objections && $0.answers[person] != nil } ?? false), note)
            }
            if let sheet = next.sheet, next.stage == .voting {
                #expect(sheet.room == next.room, note)
                #expect(sheet.voices.keys.allSatisfy { next.room.votes($0) }, note)
                #expect(sheet.voices.count <= next.room.attendance.voices, note)
            }
            if next.stage == .decided, talk.stage != .decided {
                started += 1
                #expect(next.room.blockers(next.rules.quorum).isEmpty && next.undeclared.isEmpty, note)
                #expect(next.ruling?.status == .adopted || next.ruling?.status == .rejected, note)
            }
            if next.stage == .closed {
                closed += 1
                let verdict = try #require(next.verdict)
                #expect(
                    next.scheme.ceiling.allows(verdict.amount) && verdict.amount <= next.version.content.asked,
                    note
                )
                #expect(verdict.motivation.findings.count == next.scheme.criteria.count, note)
                #expect(!next.isDivided || verdict.motivation.minority != nil, note)
            }
            talk = next
            if ItemMachine.table.isEnd(talk.stage) || talk.stage == .heldOver {
                talk = try Talks.proposed(Talks.talk(loops: loops))
            }
        }
        #expect(started > 0, "seed \(seed): \(started) decided, \(closed) closed")
    }
}
