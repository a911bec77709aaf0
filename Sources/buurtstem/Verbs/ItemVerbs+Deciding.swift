internal import BallotRules
internal import Deliberation

extension ItemVerbs {
    /// Proposal, consent, vote, count and motivation.
    static let deciding: [Verb] =
        Self.consenting + [
            Verb(
                "propose",
                [.item, .kind, .amount, .conditions],
                nl: "een oordeel voorstellen",
                en: "propose a verdict"
            ) { try .item($0.name("item"), .propose($0.choice("kind"), $0.amount(), $0.conditions())) },
            Verb("vote", [.item, .voice, .ownSeat], nl: "een stem uitbrengen", en: "cast a vote") {
                try .item($0.name("item"), .vote($0.choice("voice"), Self.seat($0)))
            },
            Verb("count", [.item, .manner, .chairIsFor], nl: "de stemmen tellen", en: "count the votes") {
                let chair: ChairSide? = try $0.arguments["chair"].map { try Given.choice($0, place: "--chair") }
                return try .item(
                    $0.name("item"),
                    .count($0.choice("manner"), chairIsFor: chair.map { $0 == .inFavour })
                )
            },
            Verb(
                "motivate",
                [
                    .item, .findings, .text(nl: "De reden in een paar zinnen.", en: "The reason in a few sentences."),
                    .minority,
                ],
                nl: "het oordeel motiveren",
                en: "give the verdict its reasons"
            ) { making in
                let findings = try making.arguments.all("finding").map { try Self.finding($0, making) }
                let minority = try making.arguments["minority"].map { try making.keep($0, place: "--minority") }
                let motivation = Motivation(findings, reason: try making.text(), minority: minority)
                return .item(try making.name("item"), .motivate(motivation))
            },
        ]

    private static let consenting: [Verb] = [
        Verb("consent", [.item, .consentStep], nl: "een stap in de consentronde", en: "a step of the consent round") {
            try .item($0.name("item"), .consent($0.choice("step")))
        },
        Verb(
            "respond",
            [
                .item, .answer, .objectionName,
                .text(
                    nl: "Wat er is gezegd; nodig bij een zorg of een bezwaar.",
                    en: "What is said; a concern and an objection have one."
                ).orNot,
            ],
            nl: "antwoorden in de consentronde",
            en: "answer in the consent round"
        ) { try .item($0.name("item"), Self.answer($0)) },
        Verb(
            "test",
            [.item, .objection, .tests, .tests2],
            nl: "een bezwaar toetsen",
            en: "test an objection"
        ) {
            try .item(
                $0.name("item"),
                .test(
                    $0.name("objection"),
                    isArgued: $0.arguments.has("argued"),
                    isParamount: $0.arguments.has("paramount")
                )
            )
        },
        Verb("drop-objection", [.item, .objection], nl: "een bezwaar terugnemen", en: "take an objection back") {
            try .item($0.name("item"), .dropObjection($0.name("objection")))
        },
        Verb(
            "integrate",
            [.item, .objection, .kind, .amount, .conditions],
            nl: "het voorstel wijzigen voor een bezwaar",
            en: "change the proposal for an objection"
        ) {
            try .item(
                $0.name("item"),
                .integrate($0.name("objection"), $0.choice("kind"), $0.amount(), $0.conditions())
            )
        },
    ]

    /// On which side the chair stands.
    private enum ChairSide: String, CaseIterable {
        case inFavour = "for"
        case against
    }

    /// The seat that was named, else the one in which whoever acts sits.
    private static func seat(_ making: ActMaking) throws(Failure) -> SeatID {
        if let seat: SeatID = try making.optionalName("seat") { return seat }
        let room = making.book.talks[try making.name("item")]?.room
        guard let seat = room?.seat(of: making.person) else {
            throw Failure(
                making.arguments.place,
                Bilingual(
                    nl: "‘\(making.person)’ heeft bij dit punt geen zetel",
                    en: "‘\(making.person)’ holds no seat for this item"
                ),
                remedy: Bilingual(nl: "Noem de zetel: --seat ZETEL.", en: "Name the seat: --seat SEAT.")
            )
        }
        return seat
    }

    private static func answer(_ making: ActMaking) throws(Failure) -> ItemAct {
        switch try making.word("answer") {
        case "consent": return .respond(.consent, try making.optionalText())
        case "stand-aside": return .respond(.standAside, try making.optionalText())
        case "concern": return .respond(.concern(try making.text()), nil)
        case "objection":
            guard let name: ObjectionID = try making.optionalName("objection") else {
                throw making.absent("--objection")
            }
            return .respond(.objection(name), try making.optionalText())
        case let other:
            throw Failure(
                other,
                Bilingual(nl: "dit antwoord is er niet", en: "there is no such answer"),
                remedy: Bilingual(
                    nl: "Kies uit: consent, concern, stand-aside, objection.",
                    en: "Choose from: consent, concern, stand-aside, objection."
                )
            )
        }
    }

    private static func finding(_ written: String, _ making: ActMaking) throws(Failure) -> Motivation.Finding {
        let place = "--finding \(written)"
        let parts = written.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts[0].isEmpty else {
            throw Failure(
                place,
                Bilingual(nl: "dit is geen bevinding", en: "this is no finding"),
                remedy: Bilingual(nl: "Schrijf criterium:uitkomst:tekst.", en: "Write criterion:outcome:text.")
            )
        }
        let outcome: Motivation.Finding.Outcome = try Given.choice(parts[1], place: place)
        return Motivation.Finding(parts[0], outcome, try making.keep(parts[2], place: place))
    }
}

extension Parameter {
    fileprivate static let voice = place("voice", oneOf: "for, against, blank, abstain.")
    fileprivate static let ownSeat = option(
        "seat",
        "seat",
        nl: "Voor welke zetel. Anders: de eigen zetel.",
        en: "For which seat. Default: one’s own."
    ).orNot
    fileprivate static let manner = place(
        "manner",
        nl: "Hoe er is gestemd: none, show, roll-call, written.",
        en: "How it was voted: none, show, roll-call, written."
    )
    fileprivate static let chairIsFor = option(
        "chair",
        "for|against",
        nl: "Wat de voorzitter vindt, als dat beslist.",
        en: "Where the chair stands, if that decides."
    ).orNot
    fileprivate static let findings = list(
        "finding",
        "criterion:outcome:text",
        nl: "Uitkomsten: met, partly, not-met.",
        en: "Outcomes: met, partly, not-met."
    ).orNot
    fileprivate static let minority = option(
        "minority",
        "text",
        nl: "Het standpunt van wie het anders ziet.",
        en: "The view of those who see it otherwise."
    ).orNot
    fileprivate static let consentStep = place(
        "step",
        oneOf: ConsentStep.allCases.map(\.rawValue).joined(separator: ", ") + "."
    )
    fileprivate static let answer = place("answer", oneOf: "consent, concern, stand-aside, objection.")
    fileprivate static let objectionName = option(
        "objection",
        "name",
        nl: "Een naam voor het bezwaar.",
        en: "A name for the objection."
    ).orNot
    fileprivate static let objection = place("objection", nl: "Het bezwaar.", en: "The objection.")
    fileprivate static let tests = flag("argued", nl: "Er is een argument.", en: "It has an argument.")
    fileprivate static let tests2 = flag("paramount", nl: "Het schaadt het doel.", en: "It harms the aim.")
}
