internal import BallotRules
internal import Signing

extension Failure {
    /// A key file that cannot be read, or whose secret cannot be used.
    init(_ fault: KeyFileFault, place: String) {
        let (reason, remedy) = Failure.words(fault)
        var spot = place
        if case .line(let number, _) = fault { spot += ":\(number)" }
        self.init(spot, reason, remedy: remedy)
    }

    private static func words(_ fault: KeyFileFault) -> (Bilingual, Bilingual) {
        let restore = Bilingual(
            nl: "Haal het bestand opnieuw op, of zet een reservekopie terug.",
            en: "Get the file again, or put back a copy."
        )
        switch fault {
        case .size, .count, .point, .mismatch:
            return (Bilingual(nl: "dit is geen goede sleutel", en: "this is no good key"), restore)
        case .line(_, let line): return (self.words(line), restore)
        case .noSecret:
            return (
                Bilingual(nl: "hierin staat alleen de openbare sleutel", en: "this holds the public key only"),
                Bilingual(nl: "Noem het bestand dat eindigt op .key.", en: "Name the file that ends in .key.")
            )
        case .needsPassphrase:
            return (
                Bilingual(nl: "deze sleutel is versleuteld", en: "this key is encrypted"),
                Bilingual(nl: "Geef --passphrase-file.", en: "Give --passphrase-file.")
            )
        case .wrongPassphrase:
            return (
                Bilingual(nl: "de wachtzin klopt niet", en: "the passphrase is wrong"),
                Bilingual(
                    nl: "Let op hoofdletters en spaties. Klopt hij wel, dan is het bestand veranderd.",
                    en: "Mind capitals and spaces. Should it be right, the file was changed."
                )
            )
        case .kind:
            return (
                Bilingual(nl: "dit is een ander soort sleutel", en: "this is another kind of key"),
                Bilingual(nl: "Kijk wat het is: buurtstem key show", en: "See what it is: buurtstem key show")
            )
        case .secret:
            return (
                Bilingual(
                    nl: "het geheugen voor deze sleutel is er niet",
                    en: "the memory for this key is not to be had"
                ),
                Bilingual(nl: "Sluit andere programma’s.", en: "Close other programs.")
            )
        }
    }

    private static func words(_ line: KeyFileFault.Line) -> Bilingual {
        switch line {
        case .heading: Bilingual(nl: "dit is geen sleutelbestand", en: "this is no key file")
        case .check: Bilingual(nl: "het bestand is beschadigd", en: "the file is damaged")
        default:
            Bilingual(nl: "deze regel hoort niet in een sleutelbestand", en: "this line does not belong in a key file")
        }
    }
}
