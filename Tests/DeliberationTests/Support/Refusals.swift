import BallotRules
import Deliberation

/// A refusal with its code and its words in both languages.
struct Spoken: Sendable {
    let code: String
    let dutch: String
    let english: String

    init(_ code: String, _ sentence: (Phrase) -> String) {
        self.code = code
        self.dutch = sentence(Phrase(.dutch))
        self.english = sentence(Phrase(.english))
    }
}

/// One of every refusal, problem and finding of the module.
enum Refusals {
    typealias ItemRefusal = MachineRefusal<ItemStage, ItemStep, ItemCondition>

    static let money = Money(units: 100)
    static let pot = PotKey(area: "w", year: 2026)

    static func all() throws -> [String: [Spoken]] {
        let today = try day("2026-06-15")
        return self.initiatives(today).merging(self.talks(today)) { $1 }.merging(try self.panels(today)) { $1 }
            .merging(self.verdicts(today)) { $1 }.merging(self.documents()) { $1 }
    }

    private static func initiatives(_ today: Day) -> [String: [Spoken]] {
        let initiative: [InitiativeRefusal] = [
            .notFrom(.draft, .grant, possible: [.submit]), .unmet([.withinPot, .found(.reason)], transition: "19"),
        ]
        let conditions: [Guard] =
            [
                .beforeClose, .repairTermSet, .withinRepairTerm, .repairTermPassed, .withinNotTreatedTerm,
                .heldOverInTime, .withinCeiling, .withinPot, .withinObjectionTerm, .objectionTermPassed, .withinRound,
                .payable,
            ] + InitiativeFacts.Finding.allCases.flatMap { [.found($0), .absent($0)] }
        let content: [ContentProblem] = [
            .title, .text, .noArea, .repeatedArea("w"), .targetGroup, .noInitiator, .repeatedInitiator("a"), .noRequest,
            .repeatedRequest("geld"), .tooManyLines(limit: 9), .line(2), .contribution(3),
            .contributionsAboveCost(own: self.money, cost: .zero),
        ]
        let findings: [ContentFinding] = [
            .applicant(.business), .unknownArea("w"), .outside(panel: "w"), .unknownRequest("geld"),
            .moneyWithoutRequest(.zero), .aboveCeiling(asked: self.money, most: .zero),
            .abovePart("eten", amount: self.money, most: .zero), .unknownPart("eten"),
        ]
        let versions: [Initiative.Refusal] = [
            .unchanged, .outdated(last: "v"), .notAnAuthor("a"), .earlier(than: today), .tooMany(limit: 9),
        ]
        let book: [InitiativeBook.Refusal] = [
            .taken("p"), .badName, .unknown("p"), .succeeded("p", by: ["q"]), .repeated("p"), .tooFew,
            .notAgreed(["a"]),
        ]
        let support: [SupportRefusal] = [
            .unknownVersion("v"), .outdated(last: "v"), .badName, .initiator("a"), .repeated("a"), .sheetNeeded,
            .unknownSheet("l"), .repeatedSheet("l"), .otherVersion("l"), .sheetFull("l", signatures: 9),
            .signedTwice("a", "l"), .sameCounter("a"), .signatures(0), .nothingToTakeBack("a"),
        ]
        return [
            "initiative 2": initiative.map { value in Spoken(value.code) { $0.sentence(value) } },
            "guard 70": conditions.map { value in Spoken(value.code) { $0.sentence(value) } },
            "content 13": content.map { value in Spoken(value.code) { $0.sentence(value) } },
            "finding 8": findings.map { value in Spoken(value.code) { $0.sentence(value) } },
            "version 5": versions.map { value in Spoken(value.code) { $0.sentence(value) } },
            "book 7": book.map { value in Spoken(value.code) { $0.sentence(value) } },
            "support 14": support.map { value in Spoken(value.code) { $0.sentence(value) } },
        ]
    }

    private static func talks(_ today: Day) -> [String: [Spoken]] {
        let agenda: [Agenda.Refusal] = [
            .closed(on: today), .repeated("p"), .unknown("p"), .minutes(0), .full(left: 3), .place(9),
        ]
        let turns: [SpeakingTurns.Refusal] = [
            .alreadyListed("a"), .notListed("a"), .notNext("a", next: "b"), .floorTaken("a"), .notSpeaking("a"),
            .noTime("a"), .seconds(-1),
        ]
        let votes: [VoteSheet.Refusal] = [.mayNotVote("a"), .notYours("z", "a"), .hasVoted("z")]
        let talk: [TalkRefusal] = [
            .stage(.planned, needed: [.voting]), .maySpeak("a"), .mayNotDecide("a"), .notInitiator("a"),
            .mayNotAnswer("a"), .mayNotWrite("a"), .unknown("x"), .name("x"), .repeated("a"), .version(current: "v"),
            .nothingOpen, .meeting, .notYours("a"), .office("a", needed: [.chair, .secretary]), .panelRules("a"),
        ]
        let consent: [ConsentRefusal] = [
            .notAsked(.proposed), .notIntegrating(.proposed), .mayNotDecide("a"), .unknown("x"), .repeated("x"),
            .hasObjection("a", "x"), .notYourProposal("a"), .sameProposal,
        ]
        let steps: [ItemRefusal] = [.notFrom(.planned, .decide, possible: [.open]), .unmet([.quorum], .decide)]
        return [
            "agenda 6": agenda.map { value in Spoken(value.code) { $0.sentence(value) } },
            "turn 7": turns.map { value in Spoken(value.code) { $0.sentence(value) } },
            "vote 3": votes.map { value in Spoken(value.code) { $0.sentence(value) } },
            "talk 15": talk.map { value in Spoken(value.code) { $0.sentence(value) } },
            "consent 8": consent.map { value in Spoken(value.code) { $0.sentence(value) } },
            "step 2": steps.map { value in Spoken(value.code) { $0.sentence(value) } },
        ]
    }

    private static func panels(_ today: Day) throws -> [String: [Spoken]] {
        let room: [RoomRefusal] = [
            .stranger("a"), .alreadyPresent("a"), .notPresent("a"), .noSeat("a"), .vacant("z"), .memberPresent("z"),
            .alreadyRecused("a"), .alreadyChallenged("a"), .notChallenged("a"), .ownChallenge("a"), .noAlternate("z"),
            .proxyLimit("a", limit: 1), .proxyHolder("a"), .alreadyRepresented("z"), .otherArea("z"),
        ]
        let blockers: [RoomBlocker] = [
            .quorum(QuorumFinding(present: 3, needed: 4, base: 7)), .openChallenge("a"),
            .residentMajority(residents: 2, voting: 4),
        ]
        let member = Member("a", in: "z", from: today, through: today, by: .drawn)
        let panel: [Panel.Problem] = [
            .seats(0), .repeatedSeat("z"), .unknownSeat("z"), .residentMajority(residents: 1, seats: 2), .term(member),
            .occupied("z", today), .twoSeats("a", today), .repeatedAlternate("a"),
        ]
        let areas: [AreaTree.Problem] = [
            .roots(2), .repeated("w"), .noParent("w"), .circle("w"), .residents("w"), .tooMany,
        ]
        let composition: [CompositionFinding] = [
            .size(3, allowed: 7...13), .family(["a", "b", "c"], most: 2), .household(["a", "b"], most: 1),
            .chair("a", needed: .resident), .vacant("z"),
        ]
        let rotation: [RotationSchedule.Problem] = [.parts(5, seats: 4)]
        let formation: [FormationRefusal] = [
            .stage(.drawn), .badName, .repeated("a"), .unknown("a"), .noSeat(.official), .day(today),
            .tooMany(limit: 9),
        ]
        return [
            "composition 5": composition.map { value in Spoken(value.code) { $0.sentence(value) } },
            "rotation 1": rotation.map { value in Spoken(value.code) { $0.sentence(value) } },
            "formation 7": formation.map { value in Spoken(value.code) { $0.sentence(value) } },
            "room 15": room.map { value in Spoken(value.code) { $0.sentence(value) } },
            "blocker 3": blockers.map { value in Spoken(value.code) { $0.sentence(value) } },
            "panel 8": panel.map { value in Spoken(value.code) { $0.sentence(value) } },
            "areas 6": areas.map { value in Spoken(value.code) { $0.sentence(value) } },
        ]
    }
}
