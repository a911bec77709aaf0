import BallotRules
import Deliberation
import Testing

/// Groningen: residents by lot beside councillors; the next in the lot is asked on refusal, and 8 of 11 were enough to begin.
@Suite("Forming a panel")
struct PanelFormationTests {
    private static let open = CompositionRules(size: nil, perFamily: 1, perHousehold: nil, chairKind: nil)
    private static let people = (1...9).map { PersonID("p\($0)") }

    /// Three residents and a councillor; two are enough.
    private static func start() -> PanelFormation {
        let seats = (1...3).map { Seat(SeatID("b\($0)"), .resident) } + [Seat("r1", .councillor)]
        return PanelFormation(area: "west", seats: seats, least: 2, rules: Self.open)
    }

    private static func apply(_ acts: [FormationAct], _ panel: inout PanelFormation, on text: String = "2026-01-05")
        throws
    {
        for act in acts { try panel.apply(act, on: day(text)) }
    }

    private static func refused(
        _ panel: PanelFormation,
        _ act: FormationAct,
        _ refusal: FormationRefusal,
        ties: PersonTies = PersonTies()
    ) throws {
        var next = panel
        let today = try day("2026-01-05")
        #expect(throws: refusal) { try next.apply(act, on: today, ties: ties) }
        #expect(next == panel, "a refused act changed the panel")
    }

    private static func drawn() throws -> PanelFormation {
        var panel = Self.start()
        try Self.apply([.step(.openPool)], &panel)
        for person in Self.people.prefix(6) { try Self.apply([.enter(person, .resident)], &panel) }
        let lot = try Lot(decision: "wijkraad-2026", items: Self.people.prefix(6).map(\.text))
        let order = lot.order(beacon: [1, 2, 3]).map { PersonID($0) }
        try Self.apply([.step(.closePool), .draw(order), .step(.ask)], &panel)
        return panel
    }

    @Test("the next in the lot is asked on refusal, and vacancies do not stop the panel") func nextInLot() throws {
        var panel = try Self.drawn()
        let order = panel.candidates.map(\.person)
        #expect(panel.toAsk == Array(order.prefix(3)) && panel.alternates.map(\.person) == order)
        try Self.refused(panel, .candidate(.ask, order[1]), .candidate(.unmet([.inTurn], .ask)))
        try Self.apply(order.prefix(3).map { .candidate(.ask, $0) }, &panel)
        #expect(panel.toAsk.isEmpty)
        try Self.refused(panel, .candidate(.ask, order[3]), .candidate(.unmet([.placeOpen], .ask)))
        try Self.apply([.candidate(.accept, order[0]), .candidate(.decline, order[1])], &panel)
        #expect(panel.toAsk == [order[3]])
        try Self.refused(panel, .install(through: day("2027-12-31")), .step(.unmet([.enoughMembers], .seat)))
        try Self.apply([.candidate(.ask, order[3]), .candidate(.accept, order[3])], &panel)
        try Self.apply([.install(through: day("2027-12-31"))], &panel)
        // Two of four seats are taken: the panel works, and the rest of the list are its alternates.
        let composed = try panel.panel(rules: PanelTests.rules)
        #expect(try composed.occupants(on: day("2026-01-05")) == ["b1": order[0], "b2": order[3]])
        #expect(composed.alternates.map(\.person) == [order[4], order[5]])
        #expect(composed.members.allSatisfy { $0.appointment == .drawn })
        // Whoever is still asked takes a seat later, for the rest of the term.
        try Self.apply([.candidate(.accept, order[2])], &panel)
        try Self.apply([.candidate(.seat, order[2])], &panel, on: "2026-05-01")
        #expect(try panel.members.last?.from == day("2026-05-01"))
        #expect(try panel.members.last?.through == day("2027-12-31"))
    }

    @Test("a draw holds the whole pool once, and nothing is done out of its stage") func stages() throws {
        var panel = Self.start()
        try Self.refused(panel, .enter("p1", .resident), .stage(.draft))
        try Self.refused(panel, .step(.ask), .step(.unmet([.nominated], .ask)))
        try Self.apply([.step(.openPool)], &panel)
        try Self.refused(panel, .step(.closePool), .step(.unmet([.someEntered], .closePool)))
        try Self.refused(panel, .enter("p1", .official), .noSeat(.official))
        try Self.refused(panel, .enter("", .resident), .badName)
        try Self.apply([.enter("p1", .resident), .enter("p2", .resident)], &panel)
        try Self.refused(panel, .enter("p1", .resident), .repeated("p1"))
        try Self.apply([.step(.closePool)], &panel)
        for order in [["p1"], ["p1", "p1"], ["p1", "p2", "p3"], ["p1", "p3"]] as [[PersonID]] {
            try Self.refused(panel, .draw(order), .step(.unmet([.wholePool], .draw)))
        }
        try Self.refused(panel, .step(.draw), .stage(.poolClosed))
        try Self.refused(panel, .step(.dissolve), .step(.unmet([.reason], .dissolve)))
        try Self.refused(panel, .candidate(.ask, "p1"), .unknown("p1"))
        try Self.apply([.step(.dissolve, reason: "t")], &panel)
        #expect(panel.stage == .dissolved)
    }

    @Test("two of one family are not installed together, nor does the second join later") func families() throws {
        var panel = Self.start()
        try Self.apply(
            [
                .nominate("p1", .resident, .delegated), .nominate("p2", .resident, .delegated),
                .nominate("w", .councillor, .appointed), .step(.ask), .candidate(.ask, "p1"), .candidate(.ask, "p2"),
                .candidate(.ask, "w"), .candidate(.accept, "p1"), .candidate(.accept, "p2"),
            ],
            &panel
        )
        let ties = PersonTies(families: [["p1", "p2"]])
        try Self.refused(
            panel,
            .install(through: day("2026-12-31")),
            .step(.unmet([.compositionFits], .seat)),
            ties: ties
        )
        try Self.apply([.candidate(.decline, "p2"), .candidate(.accept, "w")], &panel)
        try panel.apply(.install(through: day("2026-12-31")), on: day("2026-01-05"), ties: ties)
        try Self.apply(
            [.nominate("p3", .resident, .delegated), .candidate(.ask, "p3"), .candidate(.accept, "p3")],
            &panel
        )
        let cousins = PersonTies(families: [["p1", "p3"]])
        try Self.refused(panel, .candidate(.seat, "p3"), .candidate(.unmet([.fits], .seat)), ties: cousins)
        try Self.apply([.candidate(.seat, "p3")], &panel)
        #expect(panel.state(of: "p3") == .seated)
    }

    @Test("a suspended member keeps the seat, and the term ends when it is over") func suspended() throws {
        var panel = try Self.drawn()
        let order = panel.candidates.map(\.person)
        try Self.apply(order.prefix(3).flatMap { [.candidate(.ask, $0), .candidate(.accept, $0)] }, &panel)
        try Self.apply([.install(through: day("2026-12-31"))], &panel)
        try Self.refused(panel, .candidate(.suspend, order[0]), .candidate(.unmet([.reason], .suspend)))
        try Self.apply([.candidate(.suspend, order[0], reason: "t")], &panel, on: "2026-03-01")
        let away = try panel.panel(rules: PanelTests.rules)
        #expect(try away.occupants(on: day("2026-02-28"))["b1"] == order[0])
        #expect(try away.occupants(on: day("2026-03-01"))["b1"] == nil && panel.toAsk.isEmpty)
        try Self.apply([.candidate(.reinstate, order[0], reason: "t")], &panel, on: "2026-04-01")
        #expect(try panel.panel(rules: PanelTests.rules).occupants(on: day("2026-04-01"))["b1"] == order[0])
        #expect(throws: FormationRefusal.candidate(.unmet([.termOver], .end))) {
            try Self.apply([.candidate(.end, order[0])], &panel, on: "2026-12-31")
        }
        try Self.apply([.candidate(.end, order[0])], &panel, on: "2027-01-01")
        #expect(panel.state(of: order[0]) == .ended)
        #expect(throws: FormationRefusal.day(try day("2027-01-01"))) {
            try Self.apply([.candidate(.end, order[1])], &panel, on: "2026-12-31")
        }
    }

    @Test("no act, legal or not, breaks a panel", arguments: [51, 52, 53, 54] as [UInt64]) func random(seed: UInt64)
        throws
    {
        var random = SplitMix(seed: seed)
        var (accepted, seated) = (0, 0)
        for round in 0..<12 {
            var panel = round.isMultiple(of: 2) ? try Self.drawn() : Self.start()
            var today = try day("2026-01-05")
            for _ in 0..<160 {
                let person = Self.people[Int.random(in: 0..<9, using: &random)]
                let kind: Seat.Kind = Int.random(in: 0...3, using: &random) == 0 ? .councillor : .resident
                let steps = CandidateStep.allCases.filter { $0 != .end } + [.ask, .accept]
                let step = steps[Int.random(in: 0..<steps.count, using: &random)]
                let reason: TextID? = Bool.random(using: &random) ? "t" : nil
                let panelSteps = PanelStep.allCases.filter { $0 != .dissolve }
                let acts: [FormationAct] = [
                    .candidate(step, person, reason: reason), .candidate(step, person, reason: reason),
                    .candidate(.ask, panel.toAsk.first ?? person), .enter(person, kind),
                    .nominate(person, kind, .appointed), .draw(panel.pool.keys.sorted()),
                    .install(through: today.adding(days: 300)),
                    .step(panelSteps[Int.random(in: 0..<panelSteps.count, using: &random)], reason: reason),
                ]
                let act = acts[Int.random(in: 0..<acts.count, using: &random)]
                today = today.adding(days: Int.random(in: 0...2, using: &random))
                let before = panel
                guard (try? panel.apply(act, on: today, ties: PersonTies(families: [["p1", "p2"]]))) != nil else {
                    #expect(panel == before, "seed \(seed) \(act)")
                    continue
                }
                accepted += 1
                let note: Comment = "seed \(seed) \(act)"
                // No seat holds two, nobody sits twice, the family limit holds, and nobody waits for a place that is not.
                let composed = try panel.panel(rules: PanelTests.rules)
                let occupants = Set(composed.occupants(on: today).values)
                #expect(!occupants.isSuperset(of: ["p1", "p2"]), note)
                let sitting = panel.candidates.filter { $0.state == .seated }.map(\.person)
                #expect(panel.through.map { today <= $0 } ?? true ? occupants == Set(sitting) : true, note)
                for kind in [Seat.Kind.resident, .councillor] {
                    let taken: Set<CandidateState> = [.asked, .confirmed, .seated, .suspended]
                    let busy = panel.candidates.filter { $0.kind == kind && taken.contains($0.state) }.count
                    #expect(busy <= panel.seats.filter { $0.kind == kind }.count, note)
                }
                if panel.stage == .seated, before.stage == .confirming {
                    seated += 1
                    #expect(sitting.count >= 2, note)
                }
            }
        }
        #expect(accepted > 100 && seated > 0, "seed \(seed): \(accepted) accepted, \(seated) seated")
    }
}
