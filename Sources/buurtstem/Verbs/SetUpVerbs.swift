internal import BallotRules
internal import Deliberation

/// Areas, schemes, roles and panels.
enum SetUpVerbs {
    static let areas: [Verb] = [
        Verb("set", [.file], nl: "de gebieden vastleggen", en: "record the areas") {
            try .setUp(.areas($0.document()))
        }
    ]

    static let schemes: [Verb] = [
        Verb("publish", [.file], nl: "een regeling publiceren", en: "publish a scheme") {
            try .setUp(.publish($0.document()))
        }
    ]

    static let roles: [Verb] = [
        Verb("grant", [.role, .person], nl: "iemand een rol geven", en: "give somebody a role") {
            try .setUp(.grant($0.choice("role"), $0.name("person")))
        },
        Verb("revoke", [.role, .person], nl: "iemand een rol ontnemen", en: "take a role from somebody") {
            try .setUp(.revoke($0.choice("role"), $0.name("person")))
        },
    ]

    static let panels: [Verb] = [
        Verb(
            "compose",
            [.panel, .seats, .scheme, .rules],
            nl: "een panel samenstellen",
            en: "compose a panel, or compose it anew"
        ) { making in
            try .setUp(
                .compose(
                    making.name("panel"),
                    panel: making.document("seats"),
                    scheme: Self.scheme(making),
                    rules: making.document("rules")
                )
            )
        },
        Verb("dissolve", [.panel], nl: "een panel beëindigen", en: "end a panel") {
            try .setUp(.dissolve($0.name("panel")))
        },
        Verb(
            "window",
            [.panel, .opens, .closes],
            nl: "zeggen wanneer plannen welkom zijn",
            en: "say when initiatives are taken in"
        ) { try .setUp(.window($0.name("panel"), opens: $0.optionalDay("opens"), closes: $0.optionalDay("closes"))) },
    ]

    /// The address of a published scheme, or the scheme in a file.
    private static func scheme(_ making: ActMaking) throws(Failure) -> DocumentID {
        let word = try making.word("scheme")
        let known = making.book.schemes.keys.filter { word.utf8.count >= 8 && $0.text.hasPrefix(word) }
        if let id = known.first, known.count == 1 { return id }
        return try making.document(at: word)
    }
}

extension Parameter {
    fileprivate static let role = place("role", oneOf: Role.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    fileprivate static let seats = option(
        "seats",
        "file",
        nl: "Zetels, leden, reserveleden, voorzitter en secretaris, als JSON.",
        en: "Seats, members, alternates, chair and secretary, as JSON."
    )
    fileprivate static let scheme = option(
        "scheme",
        "file|address",
        nl: "De gepubliceerde regeling: bestand of kenmerk.",
        en: "The published scheme: its file, or its address."
    )
    fileprivate static let rules = option(
        "rules",
        "file",
        nl: "De regels van de vergaderingen, als JSON.",
        en: "The rules of its meetings, as JSON."
    )
    fileprivate static let opens = option(
        "opens",
        "day",
        nl: "De eerste dag. Anders: altijd al.",
        en: "The first day. Without it: from always."
    ).orNot
    fileprivate static let closes = option(
        "closes",
        "day",
        nl: "De laatste dag. Anders: zonder einde.",
        en: "The last day. Without it: for always."
    ).orNot
}
