import BallotRules
import Deliberation
import Testing

/// Talks about one item for tests: the panel of ``ItemRoomTests``, seven members a to g, alternates x and y.
enum Talks {
    static let majority: [String: DataValue] = [
        "decision": .map([
            "method": .text("majority"),
            "options": .map([
                "threshold": .text("1/2"), "strict": .flag(true), "base": .text("cast"),
                "tie": .text("revote,status-quo"),
            ]),
            "quorum": .map([
                "part": .text("1/2"), "strict": .flag(true), "of": .text("eligible"), "proxies": .flag(false),
            ]),
        ])
    ]

    static func talk(
        initiators: [PersonID] = ["anna"],
        loops: Int? = nil,
        quorum: Int = 4,
        seconds: Int = 120,
        decideBy: String = "2026-07-15"
    ) throws -> ItemTalk {
        let scheme = try Plans.scheme(Self.majority)
        let plan = try Plans.initiative(Plans.content(initiators: initiators))
        return ItemTalk(
            AgendaItem("punt-1", plan.id, version: plan.current.address, minutes: 20),
            plan.current,
            in: try ItemRoomTests.room().panel,
            on: try day("2026-06-15"),
            rules: TalkRules(
                decision: scheme.decision,
                quorum: Quorum(.number(quorum), countsProxies: false),
                secondsPerPerson: seconds,
                consentLoops: loops
            ),
            scheme: scheme,
            decideBy: try day(decideBy)
        )
    }

    static func after(_ acts: [TalkAct], _ talk: ItemTalk) throws -> ItemTalk {
        try acts.reduce(talk) { try $0.applying($1) }
    }

    static func arrivals(_ names: String) -> [TalkAct] {
        names.map { .room(.arrive(PersonID(String($0)))) } + names.map { .noInterest(PersonID(String($0))) }
    }

    /// The talk of the panel with a proposal on the table.
    static func proposed(
        _ talk: ItemTalk,
        here: String = "abcde",
        _ kind: Verdict.Kind = .grant,
        amount: Int = 40_000
    ) throws -> ItemTalk {
        let talk = try Self.after(
            Self.arrivals(here) + [.step(.open), .step(.askQuestions), .step(.talk)],
            talk
        )
        return try talk.applying(.propose(Self.proposal(talk, kind, amount: amount)))
    }

    static func proposal(_ talk: ItemTalk, _ kind: Verdict.Kind = .grant, amount: Int = 40_000, by: PersonID = "a")
        -> Proposal
    {
        Proposal(kind, amount: Money(units: amount), of: talk.version.address, by: by)
    }

    static func votes(_ voices: [(String, Voice)]) -> [TalkAct] {
        voices.map { .vote($1, SeatID("seat-\($0)"), by: PersonID($0)) }
    }

    static func motivation(_ outcome: Motivation.Finding.Outcome = .met, minority: TextID? = nil) -> Motivation {
        Motivation([Motivation.Finding("cohesion", outcome, "t-cohesion")], reason: "t-reden", minority: minority)
    }
}
