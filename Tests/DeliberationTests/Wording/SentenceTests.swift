import BallotRules
import Deliberation
import Testing

@Suite("Sentences of panel, area and pot")
struct SentenceTests {
    private static func check(_ texts: [String]) {
        #expect(Set(texts).count == texts.count, "\(texts)")
        for text in texts { #expect(text.count > 10 && (text.hasSuffix(".")), "\(text)") }
    }

    @Test("every refusal in a room has its own sentence", arguments: Language.allCases) func room(language: Language) {
        let refusals: [RoomRefusal] = [
            .stranger("a"), .alreadyPresent("a"), .notPresent("a"), .noSeat("a"), .vacant("z"), .memberPresent("z"),
            .alreadyRecused("a"), .alreadyChallenged("a"), .notChallenged("a"), .ownChallenge("a"), .noAlternate("z"),
            .proxyLimit("a", limit: 1), .proxyHolder("a"), .alreadyRepresented("z"), .otherArea("z"),
        ]
        let phrase = Phrase(language)
        let finding = QuorumFinding(present: 3, needed: 4, base: 7)
        let blockers: [RoomBlocker] = [
            .quorum(finding), .openChallenge("a"), .residentMajority(residents: 2, voting: 4),
        ]
        Self.check(refusals.map { phrase.sentence($0) } + blockers.map { phrase.sentence($0) })
    }

    @Test("so have panels, areas, pots and lots", arguments: Language.allCases) func others(language: Language) throws {
        let phrase = Phrase(language)
        let today = try day("2026-06-15")
        let member = Member("a", in: "z", from: today, through: today, by: .drawn)
        let panel: [Panel.Problem] = [
            .seats(0), .repeatedSeat("z"), .unknownSeat("z"), .residentMajority(residents: 1, seats: 2), .term(member),
            .occupied("z", today), .twoSeats("a", today), .repeatedAlternate("a"),
        ]
        let areas: [AreaTree.Problem] = [
            .roots(2), .repeated("w"), .noParent("w"), .circle("w"), .residents("w"), .tooMany,
        ]
        let pot = PotKey(area: "w", year: 2026)
        let accounts: [Account] = [
            .treasury, .pot(pot), .reserved("x"), .committed("x"), .advanced("x"), .spent("x"), .claimed("x"),
            .writtenOff("x"),
        ]
        #expect(Set(accounts.map { phrase.name($0) }).count == Account.Kind.allCases.count)
        let bookings: [LedgerProblem] = [
            .amount(Money(units: -1)), .short(.pot(pot), holds: .zero), .repeatedEntry("e"), .earlier(than: today),
            .repeatedPot(pot), .noWeights, .lastYear(9_999), .noDecision, .alreadyReserved("x"), .notReserved("x"),
            .notAwarded("x"), .noMoney("x"), .aboveCeiling(Money(units: 2), most: Money(units: 1)), .otherPot(pot),
            .aboveAdvance(Money(units: 2), most: Money(units: 1)), .repeatedReceipt("b"), .settled("x"),
        ]
        let plans: [PotPlanProblem] = [
            .notDivided, .noAreas, .unknownArea("w"), .repeatedArea("w"), .noWeight("w"), .leftOut("w"), .noWeights,
            .noCommonPot,
        ]
        let lots: [LotError] = [.noItems, .repeated("x"), .zeroByte, .tooLong]
        Self.check(panel.map { phrase.sentence($0) })
        Self.check(areas.map { phrase.sentence($0) })
        Self.check(bookings.map { phrase.sentence($0) })
        Self.check(plans.map { phrase.sentence($0) })
        Self.check(lots.map { phrase.sentence($0) })
    }

    @Test("a refusal of a state machine says what can be done, or what has to come first") func machine() {
        let unmet = MachineRefusal<ItemStage, ItemStep, ItemCondition>.unmet([.quorum, .proposal], .startVote)
        #expect(
            Phrase(.dutch).sentence(unmet)
                == "Dit kan nog niet: de stemming openen. Eerst moet dit kloppen: er zijn genoeg leden die mogen beslissen; "
                + "er ligt een voorstel over deze versie."
        )
        let refusal = MachineRefusal<ItemStage, ItemStep, ItemCondition>.notFrom(.planned, .decide, possible: [.open])
        #expect(
            Phrase(.english).sentence(refusal)
                == "Not possible now: close the vote. It stands at: planned. Possible now: open the item."
        )
    }
}
