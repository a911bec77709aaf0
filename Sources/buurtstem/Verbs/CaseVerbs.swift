internal import BallotRules
internal import Deliberation

/// Everything that can be done about an initiative outside a meeting.
enum CaseVerbs {
    /// All verbs.
    static let all: [Verb] = Self.versions + Self.steps + Self.deciding + Self.money + Self.clock

    private static let versions: [Verb] = [
        Verb("start", [.initiative, .panel, .file], nl: "een plan beginnen", en: "begin an initiative") {
            try .initiative($0.name("initiative"), .start($0.name("panel"), $0.document()))
        },
        Verb(
            "revise",
            [.initiative, .file, .material, .base],
            nl: "een nieuwe versie maken",
            en: "make another version"
        ) {
            let id: InitiativeID = try $0.name("initiative")
            let base = try $0.version(of: id, "from")
            return try .initiative(id, .revise($0.document(), from: base, isMaterial: $0.arguments.has("material")))
        },
        Verb(
            "merge",
            [.initiative, .panel, .file, .sources],
            nl: "plannen samenvoegen tot dit ene",
            en: "make one of several initiatives"
        ) { try .initiative($0.name("initiative"), .merge($0.names("from"), $0.name("panel"), $0.document())) },
        Verb("split", [.initiative, .parts], nl: "een plan splitsen", en: "make several of one initiative") { making in
            let parts = try making.arguments.all("part").map { try Self.part($0, making) }
            return .initiative(try making.name("initiative"), .split(parts))
        },
        Verb(
            "resubmit",
            [.initiative, .next, .file],
            nl: "opnieuw beginnen onder een andere naam",
            en: "begin anew under another name"
        ) { try .initiative($0.name("initiative"), .resubmit($0.name("next"), $0.document())) },
        Verb(
            "agree",
            [.initiative, .step],
            nl: "instemmen met een stap die alle indieners nodig heeft",
            en: "agree to a step that needs all initiators"
        ) { try .initiative($0.name("initiative"), .agree($0.choice("step"))) },
    ]

    /// The steps of the life cycle that are taken by themselves, each under its own name.
    private static let steps: [Verb] = InitiativeAct.allCases.filter { !CaseBook.consequences.contains($0) }.map {
        step in
        Verb(step.rawValue, [.initiative, .reason, .until], step.wording) {
            try .initiative(
                $0.name("initiative"),
                .step(step, reason: $0.optionalText(), day: $0.optionalDay("until"))
            )
        }
    }

    private static let deciding: [Verb] = [
        Verb(
            "find",
            [.initiative, .finding, .yes, .text(nl: "Waarom.", en: "Why.").orNot],
            nl: "vaststellen of iets klopt",
            en: "find that something holds or does not"
        ) {
            try .initiative($0.name("initiative"), .find($0.choice("finding"), $0.holds(), reason: $0.optionalText()))
        },
        Verb(
            "decide",
            [
                .initiative, .pot, .decisionKind, .decisionAmount, .conditions, .ground,
                .text(nl: "Waarom het afwijkt van het oordeel.", en: "Why it differs from the verdict.").orNot,
            ],
            nl: "beslissen op het oordeel van het panel",
            en: "decide on the verdict of the panel"
        ) { try .initiative($0.name("initiative"), .decide(Self.terms($0), from: $0.pot())) },
        Verb(
            "announce",
            [.initiative, .text(nl: "De brief, met hoe men bezwaar maakt.", en: "The letter, with how to object.")],
            nl: "de brief met het besluit versturen",
            en: "send the letter with the decision"
        ) { try .initiative($0.name("initiative"), .announce(letter: $0.text())) },
    ]

    private static let clock: [Verb] = [
        Verb(
            "delay-agreed",
            [.initiative, .day],
            nl: "de indieners willen wachten tot een dag",
            en: "the initiators agree to wait until a day"
        ) { try .initiative($0.name("initiative"), .clock(.delayAgreed(through: $0.day("day")))) },
        Verb("extended", [.initiative, .day], nl: "de termijn verlengen", en: "take longer to decide, and say so") {
            try .initiative($0.name("initiative"), .clock(.extended(until: $0.day("day"))))
        },
        Verb("default-notice", [.initiative], nl: "in gebreke stellen", en: "give notice of default") {
            try .initiative($0.name("initiative"), .clock(.defaultNotice))
        },
        Verb(
            "committee-engaged",
            [.initiative],
            nl: "een commissie kijkt naar het bezwaar",
            en: "a committee looks at the objection"
        ) { try .initiative($0.name("initiative"), .clock(.committeeEngaged)) },
        Verb(
            "adjourned",
            [.initiative, .day],
            nl: "het besluit op bezwaar uitstellen",
            en: "put the decision on the objection off"
        ) { try .initiative($0.name("initiative"), .clock(.adjourned(until: $0.day("day")))) },
    ]

    /// What is decided: as the verdict says, unless something else is given.
    private static func terms(_ making: ActMaking) throws(Failure) -> DecisionTerms {
        let id: InitiativeID = try making.name("initiative")
        let reason = try making.optionalText()
        var deviation: Deviation?
        if let word = making.arguments["ground"] {
            guard let reason else { throw making.absent("--text") }
            deviation = Deviation(try Given.choice(word, place: "--ground"), reason)
        }
        guard let kind = making.arguments["kind"], let amount = making.arguments["amount"] else {
            for name in ["kind", "amount"] where making.arguments[name] == nil && Self.isOther(making) {
                throw making.absent("--\(name)")
            }
            guard let verdict = making.book.files[id]?.verdict else {
                throw Failure(making.arguments.place, Bilingual { Phrase($0).sentence(ActRefusal.noVerdict) })
            }
            return DecisionTerms(verdict.kind, amount: verdict.amount, conditions: verdict.conditions)
        }
        return DecisionTerms(
            try Given.choice(kind, place: "--kind"),
            amount: try Given.amount(amount, place: "--amount"),
            conditions: try making.conditions(),
            deviation: deviation
        )
    }

    private static func isOther(_ making: ActMaking) -> Bool {
        ["kind", "amount", "condition", "ground"].contains { making.arguments.has($0) }
    }

    private static func part(_ written: String, _ making: ActMaking) throws(Failure) -> InitiativePart {
        let parts = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw Failure(
                "--part \(written)",
                Bilingual(nl: "dit is geen deel", en: "this is no part"),
                remedy: Bilingual(nl: "Schrijf naam=bestand.", en: "Write name=file.")
            )
        }
        return InitiativePart(try Given.name(parts[0], place: "--part"), try making.document(at: parts[1]))
    }
}

extension Parameter {
    private static let grounds = Deviation.Ground.allCases.map(\.rawValue).joined(separator: ", ") + "."
    fileprivate static let base = option(
        "from",
        "address",
        nl: "Van welke versie gemaakt. Anders: de laatste.",
        en: "Made from which version. Default: the current one."
    ).orNot
    fileprivate static let sources = list(
        "from",
        "initiative",
        nl: "Een van wat samengaat.",
        en: "One of those that become one."
    )
    fileprivate static let parts = list(
        "part",
        "name=file",
        nl: "Een van de delen, en wat het zegt.",
        en: "One of the parts, and what it says."
    )
    fileprivate static let next = place("next", nl: "De nieuwe naam.", en: "The new name.")
    fileprivate static let day = place("day", nl: "De dag.", en: "The day.")
    fileprivate static let step = place(
        "step",
        nl: "De stap, met de naam van het werkwoord.",
        en: "The step, as the verb is called."
    )
    fileprivate static let finding = place(
        "finding",
        oneOf: InitiativeFacts.Finding.allCases.map(\.rawValue).joined(separator: ", ") + "."
    )
    fileprivate static let decisionKind = option(
        "kind",
        "kind",
        nl: "grant, partly, refuse. Anders: zoals het oordeel.",
        en: "grant, partly, refuse. Default: as the verdict."
    )
    .orNot
    fileprivate static let decisionAmount = option(
        "amount",
        "euros",
        nl: "Anders: zoals het oordeel.",
        en: "Default: as the verdict."
    ).orNot
    fileprivate static let ground = option(
        "ground",
        "ground",
        nl: "Waarom het afwijkt: " + Self.grounds,
        en: "Why it differs: " + Self.grounds
    ).orNot
}
