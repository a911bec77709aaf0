import Deliberation
import Testing

@Suite("Deadlines to decide on an application")
struct DecisionDeadlineTests {
    /// One event: what, when, and a last day where it names one.
    typealias Event = (what: String, on: String, until: String?)

    static func events(_ list: [Event]) throws -> [CaseEvent] {
        try list.enumerated().map { place, event in
            let until = try event.until.map { try day($0) }
            let end = until ?? Day.range.upperBound
            let kind: CaseEvent.Kind =
                switch event.what {
                case "received": .received
                case "repair": .repairRequested(until: until)
                case "completed": .completed
                case "delay": .delayAgreed(through: end)
                case "extended": .extended(until: end)
                case "announced": .announced
                case "committee": .committeeEngaged
                case "adjourned": .adjourned(until: end)
                case "default": .defaultNotice
                default: throw Missing(what: event.what)
                }
            return CaseEvent(kind, on: try day(event.on), entry: EntryID("e\(place)"))
        }
    }

    // 15 January 2026 is a Thursday; eight weeks later is Thursday 12 March.
    @Test(
        "eight weeks from receipt",
        arguments: [
            ("nothing else happens", [("received", "2026-01-15", nil)], "2026-03-12"),
            (
                "a repair request stands still from the day after it through the day before completion: 8 days",
                [
                    ("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03"),
                    ("completed", "2026-01-29", nil),
                ],
                "2026-03-20"
            ),
            (
                "nothing comes in: through the last day set, 14 days",
                [("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03")], "2026-03-26"
            ),
            (
                "it comes in late: the last day set is the end of it",
                [
                    ("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03"),
                    ("completed", "2026-02-20", nil),
                ],
                "2026-03-26"
            ),
            (
                "fixture 11: a repair request without a date does not stop the clock",
                [("received", "2026-01-15", nil), ("repair", "2026-01-20", nil), ("completed", "2026-01-29", nil)],
                "2026-03-12"
            ),
            (
                "two requests: 8 days and 3 days, and Monday after the weekend",
                [
                    ("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03"),
                    ("completed", "2026-01-29", nil), ("repair", "2026-02-02", "2026-02-09"),
                    ("completed", "2026-02-06", nil),
                ],
                "2026-03-23"
            ),
            (
                "an agreed delay of 9 days ends on a Saturday, so Monday",
                [("received", "2026-01-15", nil), ("delay", "2026-02-01", "2026-02-10")], "2026-03-23"
            ),
            (
                "a delay that overlaps a repair request counts each day once: 14 and 7",
                [
                    ("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03"),
                    ("delay", "2026-01-30", "2026-02-10"),
                ],
                "2026-04-02"
            ),
            (
                "a request after the term has passed changes nothing",
                [("received", "2026-01-15", nil), ("repair", "2026-03-16", "2026-03-30")], "2026-03-12"
            ),
            (
                "an extension in time",
                [("received", "2026-01-15", nil), ("extended", "2026-03-10", "2026-04-09")], "2026-04-09"
            ),
            (
                "an extension a day too late",
                [("received", "2026-01-15", nil), ("extended", "2026-03-13", "2026-04-09")], "2026-03-12"
            ),
            (
                // Received Friday 6 February: Friday 3 April 2026 is Good Friday, Monday the 6th Easter Monday.
                "an end on Good Friday moves over Easter", [("received", "2026-02-06", nil)], "2026-04-07"
            ),
        ] as [(String, [Event], String)]
    )
    func reasonable(name: String, events: [Event], expected: String) throws {
        let clock = CaseClock(try Self.events(events))
        #expect(try clock.decision(.reasonable)?.lastDay == day(expected), "\(name)")
    }

    @Test("a deadline says from which entries and articles it follows") func reasons() throws {
        let clock = CaseClock(
            try Self.events([
                ("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03"), ("repair", "2026-02-05", nil),
                ("delay", "2026-02-05", "2026-02-07"), ("extended", "2026-03-01", "2026-05-01"),
            ])
        )
        let deadline = try #require(clock.decision(.reasonable))
        let steps = deadline.reasons.map { "\($0.article) \($0.entry?.text ?? "-") \($0.day)" }
        #expect(
            steps == [
                "Awb 4:13(2) e0 2026-01-15", "Awb 4:13(2) - 2026-03-12", "Awb 4:15(1) e2 2026-02-05",
                "Awb 4:15(1) e1 2026-03-26", "Awb 4:15(2)(a) e3 2026-03-28", "Algemene termijnenwet 1 - 2026-03-30",
                "Awb 4:14(3) e4 2026-05-01",
            ]
        )
        #expect(try deadline.isInTime(day("2026-05-01")) && !deadline.isInTime(day("2026-05-02")))
    }

    @Test("thirteen weeks are too long to move to a working day (Alkmaar)") func alkmaar() throws {
        let term = DecisionTerm(Term(13, .weeks), from: .receipt, source: Article(.scheme, "Alkmaar"))
        let clock = CaseClock(try Self.events([("received", "2026-01-03", nil)]))
        let deadline = try #require(clock.decision(term))
        #expect(try deadline.lastDay == day("2026-04-04"))  // A Saturday.
        #expect(deadline.kind == .decision && deadline.reasons.last?.effect == .notMoved)
    }

    @Test(
        "four weeks and once four more (Utrecht)",
        arguments: [
            ([("extended", "2026-02-10", "2026-03-12")], "2026-03-12"),
            ([("extended", "2026-02-10", "2026-03-13")], "2026-02-12"),
            ([("extended", "2026-02-10", "2026-02-20"), ("extended", "2026-02-18", "2026-03-01")], "2026-02-20"),
        ] as [([Event], String)]
    )
    func utrecht(events: [Event], expected: String) throws {
        let source = Article(.scheme, "Utrecht")
        let term = DecisionTerm(Term(4, .weeks), from: .receipt, source: source, extensionLimit: Term(4, .weeks))
        let clock = CaseClock(try Self.events([("received", "2026-01-15", nil)] + events))
        #expect(try clock.decision(term)?.lastDay == day(expected))
    }

    @Test("six weeks from completeness") func completeness() throws {
        let term = DecisionTerm(Term(6, .weeks), from: .completeness, source: Article(.scheme, "1"))
        let asked: [Event] = [("received", "2026-01-15", nil), ("repair", "2026-01-20", "2026-02-03")]
        #expect(CaseClock(try Self.events(asked)).decision(term) == nil)
        let complete = CaseClock(try Self.events(asked + [("completed", "2026-01-29", nil)]))
        #expect(try complete.decision(term)?.lastDay == day("2026-03-12"))
        let atOnce = CaseClock(try Self.events([("received", "2026-01-15", nil)]))
        #expect(try atOnce.decision(term)?.lastDay == day("2026-02-26"))
        #expect(CaseClock([]).decision(.reasonable) == nil)
    }
}
