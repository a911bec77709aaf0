internal import BallotRules
internal import Proceedings

extension Failure {
    /// What a store could not do.
    init(store error: RepositoryError, place: String) {
        let (reason, remedy) = Failure.words(error)
        self.init(place, Bilingual { reason($0) + " (" + error.message + ")" }, remedy: remedy)
    }

    private static func words(_ error: RepositoryError) -> (Bilingual, Bilingual) {
        switch error.code {
        case .conflict:
            (
                Bilingual(nl: "dit is er al", en: "this is there already"),
                Bilingual(nl: "Kies een andere naam.", en: "Choose another name.")
            )
        case .missing:
            (
                Bilingual(nl: "dit is er niet", en: "there is no such thing"),
                Bilingual(
                    nl: "Controleer de naam. Een nieuwe opslag maakt u met: buurtstem store new",
                    en: "Check the name. To make a new store: buurtstem store new"
                )
            )
        case .busy:
            (
                Bilingual(nl: "een ander programma heeft dit open", en: "another program has this open"),
                Bilingual(nl: "Stop eerst dat programma.", en: "Stop that program first.")
            )
        case .damaged:
            (
                Bilingual(nl: "dit is geen goede opslag", en: "this is no sound store"),
                Bilingual(
                    nl:
                        "Bekijk wat er mis is met: buurtstem store check. Een kopie terugzetten: buurtstem store restore",
                    en: "See what is wrong with: buurtstem store check. To put back a copy: buurtstem store restore"
                )
            )
        case .newer, .storage, .entry, .range:
            (Bilingual { Phrase($0).problem(error) }, Bilingual { Phrase($0).remedy(error) })
        }
    }
}
