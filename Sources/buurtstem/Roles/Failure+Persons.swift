internal import BallotRules
internal import Proceedings

extension Failure {
    /// Something that a store of persons, or of an issuer, could not do.
    init(persons error: RepositoryError, place: String) {
        let (reason, remedy) = Failure.words(error.code)
        self.init(
            place,
            Bilingual(nl: "\(reason(.dutch)) (\(error.message))", en: "\(reason(.english)) (\(error.message))"),
            remedy: remedy
        )
    }

    private static func words(_ code: RepositoryError.Code) -> (Bilingual, Bilingual) {
        switch code {
        case .missing:
            (
                Bilingual(nl: "dit is er niet", en: "this is not there"),
                Bilingual(
                    nl: "Kijk de naam van bestand, ronde en persoon na.",
                    en: "Check the name of file, round and person."
                )
            )
        case .conflict:
            (
                Bilingual(nl: "dit kan nu niet", en: "this cannot be done now"),
                Bilingual(nl: "Kijk hoe ver de ronde is: buurtstem person status", en: "See: buurtstem person status")
            )
        case .entry, .range:
            (
                Bilingual(nl: "een gegeven is leeg of te lang", en: "something is empty or too long"),
                Bilingual(nl: "Verbeter de lijst. Er is niets bewaard.", en: "Correct the list. Nothing was kept.")
            )
        case .busy:
            (
                Bilingual(nl: "een ander programma is ermee bezig", en: "another program is at work on it"),
                Bilingual(nl: "Probeer het zo meteen opnieuw.", en: "Try again in a moment.")
            )
        case .newer:
            (
                Bilingual(nl: "een nieuwere versie heeft dit gemaakt", en: "a newer version made this"),
                Bilingual(nl: "Gebruik die versie.", en: "Use that version.")
            )
        default:
            (
                Bilingual(nl: "dit bestand is niet te gebruiken", en: "this file cannot be used"),
                Bilingual(nl: "Zet een reservekopie terug.", en: "Put back a copy.")
            )
        }
    }
}
