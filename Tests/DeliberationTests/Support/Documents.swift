import Deliberation

/// Panels, rules and reasons that are written as documents.
enum Documents {
    static func panel() throws -> Panel {
        let (from, through) = (try day("2026-01-01"), try day("2026-12-31"))
        return try Panel(
            area: "linde",
            seats: [Seat("z1", .resident), Seat("z2", .resident, area: "linde"), Seat("z3", .professional)],
            members: [
                Member("anna", in: "z1", from: from, through: through, by: .drawn),
                Member("bert", in: "z2", from: from, through: through, by: .appointed),
            ],
            alternates: [Alternate("dora", for: .resident), Alternate("emil", for: .resident, area: "linde")],
            chair: Officer("anna", hasCastingVote: true),
            rules: Panel.Rules(needsResidentMajority: true, longestTerm: Term(12, .months), proxiesPerPerson: 1)
        )
    }

    static func rules(consentLoops: Int?) throws -> TalkRules {
        TalkRules(
            decision: try Plans.scheme().decision,
            quorum: Quorum(.number(4), countsProxies: false),
            secondsPerPerson: 180,
            consentLoops: consentLoops
        )
    }

    static func motivation(minority: TextID?) -> Motivation {
        Motivation([.init("cohesion", .partly, "t1")], reason: "t2", minority: minority)
    }
}
