internal import BallotRules
internal import Deliberation

/// Everything that can be done about one item of an agenda.
enum ItemVerbs {
    /// All verbs.
    static let all: [Verb] =
        Self.steps + Self.room + Self.saying + Self.turns + Self.amending + Self.deciding + Self.aside

    /// The steps of the talk, each under its own name.
    private static let steps: [Verb] = ItemStep.allCases.map { step in
        Verb(step.rawValue, [.item, .reason, .until], step.wording) {
            try .item($0.name("item"), .step(step, reason: $0.optionalText(), day: $0.optionalDay("until")))
        }
    }

    private static let room: [Verb] = [
        Verb("arrive", [.item, .person], nl: "iemand komt binnen voor dit punt", en: "somebody comes in for this item")
        {
            try .item($0.name("item"), .arrive($0.name("person")))
        },
        Verb("leave", [.item, .person], nl: "iemand gaat weg voor dit punt", en: "somebody leaves for this item") {
            try .item($0.name("item"), .leave($0.name("person")))
        },
        Verb("step-aside", [.item, .ground], nl: "zelf niet meedoen", en: "step aside oneself") {
            try .item($0.name("item"), .declare($0.choice("ground")))
        },
        Verb(
            "challenge",
            [.item, .person, .ground],
            nl: "vragen dat iemand niet meedoet",
            en: "ask somebody to step aside"
        ) { try .item($0.name("item"), .challenge($0.name("person"), $0.choice("ground"))) },
        Verb(
            "rule",
            [.item, .person, .yes],
            nl: "beslissen of iemand niet meedoet",
            en: "rule whether somebody steps aside"
        ) { try .item($0.name("item"), .rule($0.name("person"), stepsAside: $0.holds())) },
        Verb("replace", [.item, .seat], nl: "een reservelid valt in", en: "an alternate takes the seat") {
            try .item($0.name("item"), .replaceAbsent($0.name("seat")))
        },
        Verb("proxy", [.item, .seat, .person], nl: "een volmacht geven", en: "let somebody vote for the seat") {
            try .item($0.name("item"), .giveProxy($0.name("seat"), to: $0.name("person")))
        },
        Verb("no-interest", [.item], nl: "zeggen geen belang te hebben", en: "say that one has no interest") {
            try .item($0.name("item"), .noInterest)
        },
        Verb("initiator-enters", [.item, .person], nl: "een indiener komt binnen", en: "an initiator comes in") {
            try .item($0.name("item"), .initiatorEnters($0.name("person")))
        },
        Verb("initiator-leaves", [.item, .person], nl: "een indiener gaat weg", en: "an initiator leaves") {
            try .item($0.name("item"), .initiatorLeaves($0.name("person")))
        },
    ]

    private static let saying: [Verb] = [
        Verb("ask", [.item, .question, .words], nl: "een vraag stellen", en: "ask a question") {
            try .item($0.name("item"), .ask($0.name("question"), $0.text()))
        },
        Verb("answer", [.item, .question, .words], nl: "een vraag beantwoorden", en: "answer a question") {
            try .item($0.name("item"), .answer($0.name("question"), $0.text()))
        },
        Verb("drop-question", [.item, .question], nl: "een vraag terugnemen", en: "take a question back") {
            try .item($0.name("item"), .takeBack($0.name("question")))
        },
        Verb("argue", [.item, .argument, .side, .words], nl: "een argument geven", en: "give an argument") {
            try .item($0.name("item"), .argue($0.name("argument"), $0.choice("side"), $0.text()))
        },
        Verb(
            "write",
            [.item, .argument, .side, .words],
            nl: "een argument geven van wie er niet is",
            en: "give an argument in writing, of a member who is absent"
        ) { try .item($0.name("item"), .write($0.name("argument"), $0.choice("side"), $0.text())) },
        Verb("react", [.item, .argument, .reaction, .words], nl: "op een argument ingaan", en: "react to an argument") {
            try .item($0.name("item"), .react($0.name("argument"), $0.choice("reaction"), $0.text()))
        },
    ]

    private static let turns: [Verb] = [
        Verb("queue", [.item, .person], nl: "iemand wil spreken", en: "somebody wants to speak") {
            try .item($0.name("item"), .turn(.queue($0.name("person"))))
        },
        Verb("speak", [.item, .person], nl: "iemand krijgt het woord", en: "somebody takes the floor") {
            try .item($0.name("item"), .turn(.start($0.name("person"))))
        },
        Verb("spoken", [.item, .person, .seconds], nl: "iemand is uitgesproken", en: "somebody has spoken") {
            try .item($0.name("item"), .turn(.finish($0.name("person"), seconds: $0.count("seconds", 0...86_400))))
        },
        Verb("pass", [.item, .person], nl: "iemand laat de beurt voorbijgaan", en: "somebody lets the turn pass") {
            try .item($0.name("item"), .turn(.pass($0.name("person"))))
        },
        Verb("grant-time", [.item, .person, .seconds], nl: "iemand meer tijd geven", en: "give somebody more time") {
            try .item($0.name("item"), .turn(.grant($0.name("person"), seconds: $0.count("seconds", 1...86_400))))
        },
    ]

    private static let amending: [Verb] = [
        Verb(
            "propose-amendment",
            [.item, .amendment, .file, .material],
            nl: "een wijziging voorstellen",
            en: "propose another version"
        ) { making in
            try .item(
                making.name("item"),
                .amend(
                    making.name("amendment"),
                    making.document(),
                    isMaterial: making.arguments.has("material")
                )
            )
        },
        Verb("agree-amendment", [.item, .amendment], nl: "instemmen met een wijziging", en: "agree to an amendment") {
            try .item($0.name("item"), .agreeToAmendment($0.name("amendment")))
        },
        Verb(
            "settle-amendment",
            [.item, .amendment, .settling, .reason],
            nl: "een wijziging overnemen, afwijzen of terugnemen",
            en: "take an amendment over, turn it down, or take it back"
        ) {
            try .item(
                $0.name("item"),
                .settle($0.name("amendment"), $0.choice("act"), reason: $0.optionalText())
            )
        },
    ]

    private static let aside: [Verb] = [
        Verb("propose-mediation", [.item, .person], nl: "bemiddeling voorstellen", en: "propose mediation") {
            try .item($0.name("item"), .proposeMediation(with: $0.name("person")))
        },
        Verb("agree-mediation", [.item], nl: "instemmen met bemiddeling", en: "agree to mediation") {
            try .item($0.name("item"), .agreeToMediation)
        },
        Verb("agree-withdraw", [.item], nl: "instemmen met intrekken", en: "agree to withdraw") {
            try .item($0.name("item"), .agreeToWithdraw)
        },
    ]
}

extension Parameter {
    fileprivate static let ground = place(
        "ground",
        oneOf: Recusal.Ground.allCases.map(\.rawValue).joined(separator: ", ") + "."
    )
    fileprivate static let question = place("question", nl: "Een naam voor de vraag.", en: "A name for the question.")
    fileprivate static let argument = place(
        "argument",
        nl: "Een naam voor het argument.",
        en: "A name for the argument."
    )
    fileprivate static let amendment = place(
        "amendment",
        nl: "Een naam voor de wijziging.",
        en: "A name for the amendment."
    )
    fileprivate static let side = place("side", oneOf: "for, against.")
    fileprivate static let reaction = place("reaction", oneOf: "agrees, disagrees, adds.")
    fileprivate static let seconds = place("seconds", nl: "Hoeveel seconden.", en: "How many seconds.")
    fileprivate static let settling = place("act", oneOf: "adopt, reject, withdraw.")
    fileprivate static let words = text(nl: "Wat er is gezegd.", en: "What is said.")
}
