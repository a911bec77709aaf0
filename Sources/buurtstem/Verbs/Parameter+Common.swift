internal import Deliberation

extension Parameter {
    /// What every verb takes.
    static let everywhere: [Parameter] = [
        .option(
            "record",
            "dir",
            nl: "De map van het logboek; met --server de naam daar.",
            en: "The folder of the record; with --server its name there."
        ),
        Parameter.option(
            "server",
            "url",
            nl: "De server die het logboek bewaart. Anders: een map.",
            en: "The server that keeps the record. Default: a folder."
        ).orNot,
        .flag("json", nl: "Geef één JSON-document.", en: "Print one JSON document on standard output."),
        Parameter.option(
            "lang",
            "nl|en",
            nl: "De taal. Anders: die van de computer, anders nl.",
            en: "Language of the output. Default: that of the locale, else nl."
        ).orNot,
    ]

    /// What every verb takes that puts something into the record.
    static let signing: [Parameter] = [
        .option(
            "key",
            "key",
            nl: "De geheime sleutel van wie tekent.",
            en: "The secret key of whoever signs; who acts follows from it."
        ),
        Parameter.option(
            "passphrase-file",
            "file",
            nl: "Een bestand met op de eerste regel de wachtzin.",
            en: "A file whose first line is the passphrase of the key."
        ).orNot,
        Parameter.option(
            "for",
            "person",
            nl: "Invoeren voor iemand zonder sleutel.",
            en: "Enter it for somebody who has no key."
        ).orNot,
        Parameter.option(
            "on",
            "day",
            nl: "De dag, zoals 2027-03-01. Anders: vandaag.",
            en: "The day, such as 2027-03-01. Default: today."
        ).orNot,
        Parameter.option(
            "at",
            "hh:mm",
            nl: "De tijd. Anders: nu, in Nederland.",
            en: "The time. Default: now, in Amsterdam."
        ).orNot,
        .flag(
            "dry-run",
            nl: "Zeg wat er zou gebeuren, of waarom niet, en schrijf niets.",
            en: "Say what would happen, or why not, and write nothing."
        ),
    ]

    /// As of which day a view is made.
    static let asOf = Parameter.option(
        "on",
        "day",
        nl: "Op deze dag. Anders: vandaag.",
        en: "On this day. Default: today."
    )
    .orNot

    static let initiative = Parameter.place(
        "initiative",
        nl: "De naam van het plan.",
        en: "The name of the initiative."
    )
    static let item = Parameter.place("item", nl: "De naam van het punt.", en: "The name of the item.")
    static let meeting = Parameter.place("meeting", nl: "De naam van de vergadering.", en: "The name of the meeting.")
    static let panel = Parameter.place("panel", nl: "De naam van het panel.", en: "The name of the panel.")
    static let person = Parameter.place("person", nl: "Wie.", en: "Who.")
    static let seat = Parameter.place("seat", nl: "De zetel.", en: "The seat.")
    static let pot = Parameter.place(
        "pot",
        nl: "Een pot: gebied/jaar, of gebied/thema/jaar.",
        en: "A pot: area/year, or area/theme/year."
    )
    static let amount = Parameter.place(
        "amount",
        nl: "Euro’s, zoals 400 of 400.50.",
        en: "Euros, such as 400 or 400.50."
    )
    static let file = Parameter.place("file", nl: "Een document, als JSON.", en: "A document, as JSON.")
    static let yes = Parameter.place("yes|no", nl: "Of het klopt.", en: "Whether it holds.")
    static let until = Parameter.option(
        "until",
        "day",
        nl: "De dag, als de stap die vraagt.",
        en: "The day, where the step asks for one."
    ).orNot
    static let reason = Parameter.text(
        nl: "De reden, als de stap die vraagt.",
        en: "The reason, where the step asks for one."
    ).orNot
    static let minutes = Parameter.option(
        "minutes",
        "n",
        nl: "Hoeveel minuten het mag duren.",
        en: "How long it may take."
    )
    static let version = Parameter.option(
        "version",
        "address",
        nl: "Van welke versie. Anders: de laatste.",
        en: "Of which version. Default: the current one."
    ).orNot
    static let material = Parameter.flag(
        "material",
        nl: "Het verandert wat mensen steunden.",
        en: "It changes what people supported."
    )
    private static let conditionKinds = AwardCondition.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
    static let conditions = Parameter.list(
        "condition",
        "name:kind[:day]:text",
        nl: "Een voorwaarde; soorten: " + Self.conditionKinds,
        en: "A condition; kinds: " + Self.conditionKinds
    ).orNot
    static let kind = Parameter.place(
        "kind",
        oneOf: Verdict.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
    )
}
