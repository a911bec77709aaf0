internal import BallotRules
internal import Deliberation

/// Support for initiatives.
enum SupportVerbs {
    static let all: [Verb] = [
        Verb(
            "state",
            [.initiative, .stance, .channel, .isInGroup, .onSheet, .version],
            nl: "zeggen wat men van een plan vindt",
            en: "say where one stands"
        ) { making in
            let id: InitiativeID = try making.name("initiative")
            return .support(
                id,
                .state(
                    try making.choice("stance"),
                    try making.version(of: id),
                    try making.choice("channel"),
                    isInGroup: making.arguments.has("in-group"),
                    sheet: try making.optionalName("sheet")
                )
            )
        },
        Verb(
            "sheet",
            [.initiative, .sheet, .signatures, .other, .version],
            nl: "een lijst met handtekeningen tellen",
            en: "count a sheet of signatures, with somebody else"
        ) {
            let id: InitiativeID = try $0.name("initiative")
            return try .support(
                id,
                .sheet(
                    $0.name("sheet"),
                    $0.version(of: id),
                    signatures: $0.count("signatures", 1...10_000),
                    other: $0.name("other")
                )
            )
        },
        Verb("take-back", [.initiative], nl: "het eigen oordeel terugnemen", en: "take one’s statement back") {
            try .support($0.name("initiative"), .takeBack)
        },
        Verb(
            "tell",
            [.initiative, .people, .version],
            nl: "steuners vertellen van een nieuwe versie",
            en: "tell supporters of a new version"
        ) {
            let id: InitiativeID = try $0.name("initiative")
            return try .support(id, .tell($0.names("person"), $0.version(of: id)))
        },
    ]
}

extension Parameter {
    fileprivate static let stance = place("stance", oneOf: "for, against, neutral.")
    fileprivate static let channel = option(
        "channel",
        "channel",
        nl: "online, paper, assisted, in-person.",
        en: "online, paper, assisted, in-person."
    )
    fileprivate static let isInGroup = flag(
        "in-group",
        nl: "Deze persoon hoort bij de doelgroep of woont er.",
        en: "This person is of the target group, or of the area."
    )
    fileprivate static let onSheet = option(
        "sheet",
        "sheet",
        nl: "De lijst, bij een handtekening op papier.",
        en: "The list, for a signature on paper."
    ).orNot
    fileprivate static let sheet = place("sheet", nl: "Een naam voor de lijst.", en: "A name for the list.")
    fileprivate static let signatures = place("signatures", nl: "Hoeveel het er zijn.", en: "How many there are.")
    fileprivate static let other = place("other", nl: "Wie ook telde.", en: "Who counted it too.")
    fileprivate static let people = list("person", "person", nl: "Aan wie.", en: "Whom.")
}
