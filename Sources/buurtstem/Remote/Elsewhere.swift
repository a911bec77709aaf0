internal import BallotRules

/// What is done where the record is, and not over HTTP.
enum Elsewhere {
    /// Says so.
    static func failure(_ place: String) -> Failure {
        Failure(
            place,
            Bilingual(
                nl: "dit kan niet op afstand: het gebeurt op de server zelf",
                en: "this cannot be done from afar: it is done on the server itself"
            ),
            remedy: Bilingual(
                nl: "Laat --server weg en noem met --record een map, of vraag de beheerder van de server.",
                en: "Leave --server out and name a folder with --record, or ask whoever runs the server."
            )
        )
    }
}
