import BallotRules
import Deliberation
import Testing

@Suite("Further deadlines")
struct OtherDeadlineTests {
    private typealias Events = [DecisionDeadlineTests.Event]

    private func clock(_ events: Events) throws -> CaseClock { CaseClock(try DecisionDeadlineTests.events(events)) }

    @Test(
        "six weeks to object, to the next working day",
        arguments: [
            ("2026-03-27", "2026-05-08"),  // Friday to Friday.
            ("2026-03-24", "2026-05-06"),  // Tuesday 5 May is Liberation Day.
            ("2026-11-07", "2026-12-21"),  // Saturday 19 December.
            ("2026-11-13", "2026-12-28"),  // Friday 25 December, and a weekend after it.
            ("2026-02-20", "2026-04-07"),  // Good Friday.
            ("2026-03-16", "2026-04-28"),  // Monday 27 April is the king's day.
            ("2025-03-15", "2025-04-28"),  // Saturday 26 April 2025 is the king's day, for the 27th is a Sunday.
            ("2026-04-02", "2026-05-15"),  // Ascension Day.
            ("2026-04-13", "2026-05-26"),  // Whit Monday.
            ("2025-11-20", "2026-01-02"),  // New Year's Day.
        ]
    )
    func objection(announced: String, expected: String) throws {
        let deadline = try #require(self.clock([("announced", announced, nil)]).objection)
        #expect(try deadline.lastDay == day(expected))
        #expect(try self.clock([("announced", announced, nil)]).payment?.lastDay == day(expected))
    }

    @Test(
        "to decide on an objection",
        arguments: [
            // The term to object ends on Wednesday 6 May 2026.
            ([], "2026-06-17"), ([("committee", "2026-04-20", nil)], "2026-07-29"),
            ([("adjourned", "2026-06-01", "2026-07-29")], "2026-07-29"),
            ([("adjourned", "2026-06-01", "2026-07-30")], "2026-06-17"),
            ([("adjourned", "2026-06-18", "2026-07-20")], "2026-06-17"),
            ([("adjourned", "2026-06-01", "2026-07-01"), ("adjourned", "2026-06-20", "2026-07-15")], "2026-07-01"),
        ] as [([DecisionDeadlineTests.Event], String)]
    )
    func objectionDecision(events: [DecisionDeadlineTests.Event], expected: String) throws {
        let clock = try self.clock([("announced", "2026-03-24", nil)] + events)
        #expect(try clock.objectionDecision?.lastDay == day(expected))
    }

    @Test("to say that an application is not treated: four weeks") func notTreated() throws {
        let asked: Events = [("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03")]
        let lapsed = try self.clock(asked)
        #expect(try lapsed.repair?.lastDay == day("2026-02-03"))
        #expect(try lapsed.notTreated?.lastDay == day("2026-03-03"))
        let completed = try self.clock(asked + [("completed", "2026-01-29", nil)])
        #expect(try completed.notTreated?.lastDay == day("2026-02-26"))
        let undated = try self.clock([("received", "2026-01-15", nil), ("repair", "2026-01-20", nil)])
        #expect(undated.repair == nil && undated.notTreated == nil)
    }

    @Test("a notice of default counts only when the term has passed") func penalty() throws {
        let late = try self.clock([("received", "2026-01-15", nil), ("default", "2026-03-13", nil)])
        let decision = try #require(late.decision(.reasonable))
        #expect(try late.penalty(for: decision)?.lastDay == day("2026-03-27"))
        let early = try self.clock([("received", "2026-01-15", nil), ("default", "2026-03-12", nil)])
        #expect(early.penalty(for: decision) == nil)
    }

    @Test("counting back is never moved to a working day") func lead() throws {
        let deadline = CaseClock([]).lead(
            Term(8, .weeks),
            article: Article(.scheme, "8"),
            activity: try day("2026-08-01")
        )
        #expect(try deadline.lastDay == day("2026-06-06"))  // A Saturday.
    }

    @Test("four weeks to account after the event of the scheme") func account() throws {
        let done = CaseEvent(.received, on: try day("2026-11-27"), entry: "e1")
        let deadline = CaseClock([]).scheme(.account, Term(4, .weeks), article: Article(.scheme, "9"), after: done)
        #expect(try deadline.lastDay == day("2026-12-28"))
    }

    @Test("a deadline and its steps are said in both languages") func words() throws {
        let deadline = try #require(self.clock([("announced", "2026-03-24", nil)]).objection)
        let dutch = Phrase(.dutch)
        #expect(dutch.sentence(deadline) == "Bezwaar maken: uiterlijk 6 mei 2026")
        #expect(
            deadline.reasons.map { dutch.sentence($0) } == [
                "De termijn gaat lopen op de dag na 24 maart 2026 (Awb 6:7). Zie e0.",
                "6 weken: tot en met 5 mei 2026 (Awb 6:7).",
                "De laatste dag is geen werkdag en schuift op naar 6 mei 2026 (Algemene termijnenwet 1).",
            ]
        )
        #expect(Phrase(.english).sentence(deadline) == "Object: 6 May 2026")
        for language in Language.allCases {
            let names = Deadline.Kind.allCases.map { Phrase(language)($0.name) }
            #expect(Set(names).count == names.count)
        }
    }
}
