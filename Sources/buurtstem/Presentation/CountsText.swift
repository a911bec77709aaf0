internal import BallotRules
internal import Proceedings

/// The numbers of a certificate.
enum CountsText {
    /// For programs.
    static func json(_ counts: TallyCounts) -> JSONValue {
        .object([
            ("registered", .integer(counts.registered)), ("issued", .array(counts.issued.map { .integer($0) })),
            ("cast", .integer(counts.cast)), ("counted", .integer(counts.counted)), ("void", .integer(counts.void)),
            ("cancelled", .integer(counts.cancelled)), ("paper", .integer(counts.paper)),
        ])
    }

    /// For people, in one or two sentences.
    static func text(_ counts: TallyCounts, _ phrase: Phrase) -> String {
        let number = { (value: Int) in phrase.number(value) }
        let issued = counts.issued.contains { $0 > 0 }
        let credentials = counts.issued.map(number).joined(separator: " / ")
        return phrase(
            nl: "\(number(counts.counted)) stemmen geteld van \(number(counts.registered)) kiezers: "
                + "\(number(counts.counted - counts.paper)) digitaal en \(number(counts.paper)) op papier. "
                + "Ongeldig: \(number(counts.void)). Vervallen: \(number(counts.cancelled)).",
            en: "\(number(counts.counted)) ballots counted of \(number(counts.registered)) voters: "
                + "\(number(counts.counted - counts.paper)) online and \(number(counts.paper)) on paper. "
                + "Void: \(number(counts.void)). Cancelled: \(number(counts.cancelled))."
        )
            + (issued
                ? phrase(nl: " Stembewijzen uitgegeven: \(credentials).", en: " Credentials issued: \(credentials).")
                : "")
    }
}
