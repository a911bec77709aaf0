internal import Deliberation

extension Parameter {
    /// What every verb takes.
    static let everywhere: [Parameter] = [
        .option("record", "dir", "The folder of the record."),
        .flag("json", "Print one JSON document on standard output."),
        Parameter.option("lang", "nl|en", "Language of the output. Default: that of the locale, else nl.").orNot,
    ]

    /// What every verb takes that puts something into the record.
    static let signing: [Parameter] = [
        .option("key", "file", "The secret key of whoever signs; who acts follows from it."),
        Parameter.option("passphrase-file", "file", "A file whose first line is the passphrase of the key.").orNot,
        Parameter.option("for", "person", "Enter it for somebody who has no key.").orNot,
        Parameter.option("on", "day", "The day, such as 2027-03-01. Default: today.").orNot,
        Parameter.option("at", "hh:mm", "The time. Default: now, in Amsterdam.").orNot,
        .flag("dry-run", "Say what would happen, or why not, and write nothing."),
    ]

    static let initiative = Parameter.place("initiative", "The name of the initiative.")
    static let item = Parameter.place("item", "The name of the item.")
    static let meeting = Parameter.place("meeting", "The name of the meeting.")
    static let panel = Parameter.place("panel", "The name of the panel.")
    static let person = Parameter.place("person", "Who.")
    static let seat = Parameter.place("seat", "The seat.")
    static let pot = Parameter.place("pot", "A pot: area/year, or area/theme/year.")
    static let amount = Parameter.place("amount", "Euros, such as 400 or 400.50.")
    static let file = Parameter.place("file", "A document, as JSON.")
    static let yes = Parameter.place("yes|no", "Whether it holds.")
    static let until = Parameter.option("until", "day", "The day, where the step asks for one.").orNot
    static let reason = Parameter.text("The reason, where the step asks for one.").orNot
    static let minutes = Parameter.option("minutes", "n", "How long it may take.")
    static let version = Parameter.option("version", "address", "Of which version. Default: the current one.").orNot
    static let material = Parameter.flag("material", "It changes what people supported.")
    static let conditions = Parameter.list(
        "condition",
        "name:kind[:day]:text",
        "A condition; kinds: " + AwardCondition.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
    ).orNot
    static let kind = Parameter.place("kind", Verdict.Kind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
}
