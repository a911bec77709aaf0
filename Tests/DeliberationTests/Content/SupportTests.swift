import BallotRules
import Deliberation
import Testing

@Suite("Support for an initiative")
struct SupportTests {
    private static func statement(
        _ stance: SupportStatement.Stance,
        _ person: PersonID,
        _ plan: Initiative,
        channel: SupportStatement.Channel = .online,
        isInGroup: Bool = true,
        sheet: SheetID? = nil
    ) throws -> SupportStatement {
        SupportStatement(
            stance,
            by: person,
            of: plan.current.address,
            channel: channel,
            isInGroup: isInGroup,
            sheet: sheet,
            on: try day("2026-03-10")
        )
    }

    private static func materially(_ plan: Initiative) throws -> Initiative {
        try plan.revised(
            to: Plans.content(areas: ["beuk"]),
            from: plan.current.address,
            by: "anna",
            on: day("2026-03-20"),
            isMaterial: false
        )
    }

    @Test("for, against and neutral are counted apart, of the group and of all; the last word counts") func tally()
        throws
    {
        let plan = try Plans.initiative()
        var register = SupportRegister()
        for (stance, person, isInGroup) in [
            (.inFavour, "p1", true), (.inFavour, "p2", true), (.against, "p3", true), (.neutral, "p4", true),
            (.inFavour, "p5", false),
        ] as [(SupportStatement.Stance, PersonID, Bool)] {
            register = try register.stating(Self.statement(stance, person, plan, isInGroup: isInGroup), of: plan)
        }
        let group = register.tally(for: plan, inGroup: true)
        #expect((group.inFavour, group.against, group.neutral) == (2, 1, 1))
        #expect(register.tally(for: plan, inGroup: false).heard == 5)
        register = try register.stating(Self.statement(.against, "p1", plan), of: plan)
        #expect(register.tally(for: plan, inGroup: true).inFavour == 1)
        register = try register.takingBack("p1")
        #expect(register.tally(for: plan, inGroup: true).against == 1)
        #expect(register.tally(for: plan, inGroup: false, channel: .paper).heard == 0)
    }

    @Test("support names a version, and is asked again after a material change") func askedAgain() throws {
        let plan = try Plans.initiative()
        let register = try SupportRegister().stating(Self.statement(.inFavour, "p1", plan), of: plan)
        let words = try plan.revised(
            to: Plans.content(title: "Tuin"),
            from: plan.current.address,
            by: "anna",
            on: day("2026-03-12"),
            isMaterial: false
        )
        #expect(register.tally(for: words, inGroup: true).inFavour == 1 && register.toAskAgain(words).isEmpty)
        let changed = try Self.materially(words)
        #expect(register.tally(for: changed, inGroup: true).inFavour == 0)
        #expect(register.toAskAgain(changed) == ["p1"] && register.toTell(changed) == ["p1"])
        let told = register.telling(["p1"], of: changed.current.address)
        #expect(told.toTell(changed).isEmpty && told.toAskAgain(changed) == ["p1"])
        let again = try told.stating(Self.statement(.inFavour, "p1", changed), of: changed)
        #expect(again.tally(for: changed, inGroup: true).inFavour == 1 && again.toAskAgain(changed).isEmpty)
        #expect(throws: SupportRefusal.outdated(last: changed.current.address)) {
            try told.stating(Self.statement(.against, "p2", plan), of: changed)
        }
    }

    @Test("signatures on paper count once as many are entered as two persons counted") func paper() throws {
        let plan = try Plans.initiative()
        let sheet = PaperSheet("lijst", of: plan.current.address, signatures: 2, countedBy: "t1", "t2")
        var register = try SupportRegister().adding(sheet, of: plan)
        let first = try Self.statement(.inFavour, "p1", plan, channel: .paper, sheet: "lijst")
        register = try register.stating(first, of: plan)
        #expect(register.tally(for: plan, inGroup: true).inFavour == 0)
        #expect(register.openSheets.map(\.missing) == [1])
        #expect(throws: SupportRefusal.signedTwice("p1", "lijst")) { try register.stating(first, of: plan) }
        let second = try Self.statement(.against, "p2", plan, channel: .paper, sheet: "lijst")
        register = try register.stating(second, of: plan)
        #expect(register.tally(for: plan, inGroup: true).inFavour == 1 && register.openSheets.isEmpty)
        let third = try Self.statement(.inFavour, "p3", plan, channel: .paper, sheet: "lijst")
        #expect(throws: SupportRefusal.sheetFull("lijst", signatures: 2)) { try register.stating(third, of: plan) }
    }

    @Test("a list that is entered late does not undo what somebody said of a later version") func latePaper() throws {
        let plan = try Plans.initiative()
        let old = try Self.statement(.inFavour, "p1", plan, channel: .paper, sheet: "lijst")
        let sheet = PaperSheet("lijst", of: plan.current.address, signatures: 1, countedBy: "t1", "t2")
        let changed = try Self.materially(plan)
        let register = try SupportRegister().adding(sheet, of: changed)
            .stating(Self.statement(.against, "p1", changed), of: changed)
            .stating(old, of: changed)
        #expect(register.tally(for: changed, inGroup: true).against == 1 && register.openSheets.isEmpty)
    }

    @Test("what cannot be is refused by name") func refusals() throws {
        let plan = try Plans.initiative()
        let register = SupportRegister()
        func refused(_ refusal: SupportRefusal, _ statement: SupportStatement) {
            #expect(throws: refusal) { try register.stating(statement, of: plan) }
        }
        refused(.initiator("anna"), try Self.statement(.inFavour, "anna", plan))
        refused(.badName, try Self.statement(.inFavour, "", plan))
        refused(.sheetNeeded, try Self.statement(.inFavour, "p1", plan, channel: .paper))
        refused(.sheetNeeded, try Self.statement(.inFavour, "p1", plan, sheet: "lijst"))
        refused(.unknownSheet("lijst"), try Self.statement(.inFavour, "p1", plan, channel: .paper, sheet: "lijst"))
        let other = try Plans.initiative(id: "ander")
        refused(.unknownVersion(other.current.address), try Self.statement(.inFavour, "p1", other))
        #expect(throws: SupportRefusal.nothingToTakeBack("p1")) { try register.takingBack("p1") }
        let said = try register.stating(Self.statement(.inFavour, "p1", plan), of: plan)
        #expect(throws: SupportRefusal.repeated("p1")) {
            try said.stating(Self.statement(.inFavour, "p1", plan), of: plan)
        }
        let version = plan.current.address
        #expect(throws: SupportRefusal.sameCounter("t1")) {
            try register.adding(PaperSheet("l", of: version, signatures: 1, countedBy: "t1", "t1"), of: plan)
        }
        #expect(throws: SupportRefusal.signatures(0)) {
            try register.adding(PaperSheet("l", of: version, signatures: 0, countedBy: "t1", "t2"), of: plan)
        }
    }

    @Test("thresholds by number or by share, of a group or of the areas") func thresholds() throws {
        let tree = try Plans.areas()
        let part = try #require(Proportion(1, of: 100))
        let cases: [(SupportGate, TargetGroup?, [AreaID], group: Int?, needed: Int?)] = [
            (.none, nil, ["linde"], 300, 0), (.number(25), nil, ["linde"], 300, 25),
            (.share(part), nil, ["linde"], 300, 3), (.share(part), nil, ["linde", "beuk"], 500, 5),
            (.share(part), nil, ["linde", "drevel"], 300, 3),
            (.share(part), TargetGroup("jeugd", size: 40), ["linde"], 40, 1),
            (.share(part), TargetGroup("jeugd", size: nil), ["linde"], nil, nil),
            (.share(part), nil, ["nergens"], nil, nil),
        ]
        for (gate, group, areas, size, needed) in cases {
            let plan = try Plans.initiative(Plans.content(areas: areas, group: group))
            let finding = gate.finding(SupportRegister(), plan, areas: tree)
            #expect(finding.group == size && finding.needed == needed && finding.isMet == (needed == 0))
        }
    }

    @Test("the conditions of the life cycle are computed, and nobody can state them") func dossier() throws {
        var plan = try Plans.initiative()
        var dossier = InitiativeDossier(
            plan,
            under: try Plans.scheme(),
            areas: try Plans.areas(),
            panel: "west",
            events: [CaseEvent(.received, on: try day("2026-03-01"), entry: "e1")]
        )
        dossier.observed = [.gateMet, .identified, .materialChange]
        let today = try day("2026-03-12")
        #expect(dossier.facts(on: today).findings == [.identified, .applicantFits, .supportersTold])
        #expect(dossier.facts(on: today).days.decision == (try day("2026-04-28")))
        #expect(dossier.facts(on: today).money.ceiling == .amount(Money(units: 300_000)))
        for number in 1...3 {
            let statement = try Self.statement(.inFavour, PersonID("p\(number)"), plan)
            dossier.support = try dossier.support.stating(statement, of: plan)
        }
        #expect(dossier.facts(on: today).findings.contains(.gateMet))
        dossier.decided = plan.current.address
        plan = try Self.materially(plan)
        dossier.initiative = plan
        #expect(dossier.facts(on: today).findings == [.identified, .applicantFits, .materialChange])
        dossier.support = dossier.support.telling(dossier.support.toTell(plan), of: plan.current.address)
        #expect(dossier.facts(on: today).findings.contains(.supportersTold))
        dossier.initiative = try Plans.initiative(Plans.content(applicant: .institution))
        #expect(!dossier.facts(on: today).findings.contains(.applicantFits))
    }
}
