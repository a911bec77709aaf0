internal import BallotRules
internal import Deliberation

/// Objections to decisions.
enum ObjectionVerbs {
    static let all: [Verb] =
        Self.steps + [
            Verb(
                "object",
                [
                    .initiative, .text(nl: "Wat er tegen het besluit is.", en: "What is said against it."),
                    .flag("incomplete", nl: "Er ontbreekt nog iets.", en: "Something is missing from it."),
                ],
                nl: "bezwaar maken",
                en: "object to the decision"
            ) { making in
                let act = ObjectionAct.object(try making.text(), isComplete: !making.arguments.has("incomplete"))
                return .objection(try making.name("initiative"), of: making.person, act)
            },
            Verb(
                "interested",
                [.initiative, .person, .yes],
                nl: "vaststellen of het besluit iemand raakt",
                en: "find whether somebody is directly touched"
            ) { try .objection($0.name("initiative"), of: $0.name("person"), .interested($0.holds())) },
            Verb(
                "excuse",
                [.initiative, .person, .text(nl: "Waarom.", en: "Why.")],
                nl: "een laat bezwaar verontschuldigen",
                en: "excuse that it is late"
            ) { try .objection($0.name("initiative"), of: $0.name("person"), .excuse($0.text())) },
            Verb(
                "no-hearing",
                [.initiative, .person, .text(nl: "Waarom.", en: "Why.")],
                nl: "van een hoorzitting afzien",
                en: "find that no hearing is needed"
            ) { try .objection($0.name("initiative"), of: $0.name("person"), .noHearing($0.text())) },
        ]

    /// The steps of the procedure, each under its own name.
    private static let steps: [Verb] = ReviewAct.allCases.map { step in
        Verb(step.rawValue, [.initiative, .person, .reason, .until], step.wording) {
            try .objection(
                $0.name("initiative"),
                of: $0.name("person"),
                .step(step, reason: $0.optionalText(), day: $0.optionalDay("until"))
            )
        }
    }
}
